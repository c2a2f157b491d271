import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Verdict } from "../../essay/verdict.ts";

export interface ReaderPanelState {
	readonly version: 1;
	readonly section: SectionId;
	/** Claim to scroll to. */
	readonly claim?: ClaimId;
	/** Sections visited, for back and forward, with the place in it. */
	readonly history: readonly SectionId[];
	readonly position: number;
}

/** What one simulation showed about a claim, in the newest run kept. */
export interface SimulatedEvidence {
	readonly simulation: string;
	readonly title: string;
	readonly verdict: Verdict;
	/** Inline markup. */
	readonly reason: string;
	/** Id of the run in the history, where it was kept. */
	readonly run?: string;
	/** "defaults, seed 7" or "500 worlds: holds in 71 % (67-75 %)". */
	readonly basis: string;
}

export interface ClaimPicture {
	readonly id: ClaimId;
	readonly statement: string;
	readonly kind: string;
	readonly sourcesSay: Verdict;
	/** The sources' own word for it: "partly supported", "contradicted by own source". */
	readonly sourcesWord: string;
	readonly note: string;
	readonly evidence: readonly {
		readonly fact: string;
		readonly year: string;
		readonly source: string;
		readonly url?: string;
	}[];
	readonly references: readonly string[];
	/** Newest first; empty where no run has been made. */
	readonly simulated: readonly SimulatedEvidence[];
	/** Simulations that test it. */
	readonly tests: readonly { readonly id: string; readonly title: string }[];
	/** Why no simulation can test it. */
	readonly untestable?: string;
	/** "share of energy that does AI work; turns at 4 %", once tested over many worlds. */
	readonly hingesOn?: string;
}

/** A section with everything around it. Prose is inline markup. */
export interface SectionPicture {
	readonly id: SectionId;
	readonly title: string;
	readonly chapter: string;
	readonly digest: string;
	readonly claims: readonly ClaimPicture[];
	readonly references: readonly {
		readonly id: string;
		readonly title: string;
		readonly supports: string;
		readonly doesNot: string;
	}[];
	readonly simulations: readonly { readonly id: string; readonly title: string; readonly question: string }[];
	readonly previous?: { readonly id: SectionId; readonly title: string };
	readonly next?: { readonly id: SectionId; readonly title: string };
}

export type ReaderHost = {
	ready(argument: { readonly saved: unknown }): {
		readonly state: ReaderPanelState;
		readonly picture: SectionPicture;
		readonly notice?: string;
	};
	/** The picture of another section; the panel keeps its own history. */
	section(argument: { readonly id: SectionId }): SectionPicture;
	/** Follows a link of inline markup. */
	open(argument: { readonly scheme: string; readonly id: string }): void;
	testClaim(argument: { readonly claim: ClaimId }): void;
	showInText(argument: { readonly section: SectionId }): void;
	copyLink(argument: { readonly section: SectionId }): void;
};

export type ReaderView = {
	/** The host moved on (a link elsewhere, a run that finished): the whole picture again. */
	show(argument: { readonly state: ReaderPanelState; readonly picture: SectionPicture }): void;
};
