import { type Words } from "../language/language.ts";
import { type ClaimId, type ClaimIdOf } from "./claimId.ts";
import { type ReferenceId } from "./references.ts";
import { type SectionId } from "./sectionId.ts";
import { type Source } from "./source.ts";
import { type SourceId } from "./sources.ts";
import { type SourceVerdict } from "./sourceVerdict.ts";

/** What sort of statement a claim is. */
export type ClaimKind = "number" | "causal" | "mechanism" | "definition" | "normative";

/** How we know a fact. */
export type Basis =
	/** Read in the source itself. */
	| "source"
	/** Read in a summary of the source. */
	| "summary"
	/** Our arithmetic on the source's figures. */
	| "computed"
	/** Known beforehand and not looked up again. */
	| "recalled";

/** How we know a fact, in words for people. */
export const basisWords: Readonly<Record<Basis, Words>> = {
	source: ["read in the source", "lu dans la source"],
	summary: ["read in a summary of the source", "lu dans un résumé de la source"],
	computed: ["our arithmetic on the source's figures", "notre calcul sur les chiffres de la source"],
	recalled: ["from memory, not looked up again", "de mémoire, non revérifié"],
};

/** A fact as it is written down; {@link Evidence} adds what follows from its source. */
export interface EvidenceText {
	/** One plain sentence or list of figures; no markup. */
	readonly fact: string;
	readonly source: SourceId;
	/** What the fact is about or when it was recorded, where that is not the year of the source. */
	readonly year?: string;
	/** `"source"` where nothing else is said. */
	readonly basis?: Basis;
}

/** A fact that bears on a claim, with its source. */
export interface Evidence {
	readonly fact: string;
	readonly year: string;
	readonly basis: Basis;
	readonly sourceId: SourceId;
	readonly source: Source;
}

/** How a run could decide a claim. */
export interface ClaimTest {
	/** What the model must contain. */
	readonly variables: readonly string[];
	/** What is computed, in a sentence or two. */
	readonly compute: string;
	/** The outcome that would speak for the claim. */
	readonly supports?: string;
	/** The outcome that would speak against it. */
	readonly contradicts?: string;
}

/**
 * Words by which a claim is found in a reader's own copy: lower case, numbers without separators, `*` at the end for any
 * ending, `|` between alternatives. Example: `chip*|semiconductor*`.
 */
export interface ClaimCues {
	/** All of these must stand in the same passage. None: it is not looked for, because it stands in another claim's sentence. */
	readonly all: readonly string[];
	/** The more of these, the surer. */
	readonly some?: readonly string[];
	/** A sentence with one of these is about something near it, never about it: the opposing view, the figures before. */
	readonly not?: readonly string[];
}

/** A claim as it is written down in the file of its section. */
export interface ClaimText {
	/** What the essay says, in our words: one plain sentence, no markup. */
	readonly statement: string;
	readonly kind: ClaimKind;
	/** Not the essay's own, but background to a work that it cites: kept, because links and runs name it, and not counted. */
	readonly background?: true;
	/** Figures that the essay gives. */
	readonly figures?: readonly string[];
	/** References that the essay cites for it. */
	readonly references?: readonly ReferenceId[];
	/** References of the essay that bear on it but are not cited for it. */
	readonly otherReferences?: readonly ReferenceId[];
	readonly verdict: SourceVerdict;
	/** The reason for the verdict in four to eight words, where a row says more than the verdict's own word. */
	readonly brief?: string;
	/** Why the sources' verdict is what it is, in inline markup; may be empty where the facts say it all. */
	readonly note: string;
	readonly evidence: readonly EvidenceText[];
	/** Absent where there is nothing to compute. */
	readonly test?: ClaimTest;
	/** Simulations that test it or show what it is about, the main one first. */
	readonly simulations: readonly string[];
	/** Why no run can decide it. Required where no simulation tests it. One sentence, no markup. */
	readonly untestable?: string;
	readonly cues: ClaimCues;
}

/** What has become known after the essay's date. */
export interface Since {
	/** One plain sentence. */
	readonly fact: string;
	/** ISO day, or month, from which it is known. */
	readonly on: string;
	readonly source: SourceId;
}

/** What sources say about a claim. Never mixed with what simulations showed. */
export interface ClaimSources {
	readonly verdict: SourceVerdict;
	/** The reason in four to eight words, where it was written down. */
	readonly brief?: string;
	/** Inline markup; may be empty. */
	readonly note: string;
	readonly evidence: readonly Evidence[];
}

/** A claim of the essay: what it says, what sources say, and how it can be tested. */
export interface Claim {
	readonly id: ClaimId;
	readonly section: SectionId;
	readonly statement: string;
	readonly kind: ClaimKind;
	readonly figures: readonly string[];
	readonly references: readonly ReferenceId[];
	readonly otherReferences: readonly ReferenceId[];
	readonly sources: ClaimSources;
	readonly test?: ClaimTest;
	readonly simulations: readonly string[];
	readonly untestable?: string;
	readonly cues: ClaimCues;
	readonly background?: true;
	/** Claims without which it would not stand. */
	readonly restsOn: readonly ClaimId[];
	/** What has become known after the essay's date. */
	readonly since?: Since;
}

/** All claims of one section: exactly those of `claimIds`, neither more nor fewer. */
export type SectionClaims<Section extends SectionId> = Readonly<Record<ClaimIdOf<Section>, ClaimText>>;
