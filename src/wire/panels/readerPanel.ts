import { type ClaimId } from "../../essay/claimId.ts";
import { type Citation } from "../../essay/sources.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Lean } from "../../essay/lean.ts";
import { type ClaimVerdict } from "../../claims/claimVerdict.ts";
import { type Visits } from "./visits.ts";

export interface ReaderPanelState extends Visits<SectionId> {
	readonly version: 1;
	readonly section: SectionId;
	/** Claim to scroll to. */
	readonly claim?: ClaimId;
}

/** A claim as the reader shows it. */
export interface ClaimPicture {
	readonly id: ClaimId;
	readonly statement: string;
	readonly kind: string;
	/** The one verdict, as everywhere. */
	readonly verdict: ClaimVerdict;
	/** Why the sources' verdict is what it is; may be empty. */
	readonly note: string;
	readonly evidence: readonly (Citation & {
		readonly fact: string;
		readonly year: string;
		/** How we know it, in words: "read in a summary". */
		readonly known: string;
	})[];
	readonly references: readonly string[];
	/** What has become known after the essay's date. */
	readonly since?: Citation & { readonly fact: string; readonly on: string };
	/** Claims without which it would not stand. */
	readonly restsOn: readonly { readonly id: ClaimId; readonly statement: string; readonly lean: Lean }[];
	/** Simulations that test it. */
	readonly tests: readonly { readonly id: string; readonly title: string }[];
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
		/** Id of the work among the sources: what links in prose lead to. */
		readonly source: string;
		readonly title: string;
		readonly url?: string;
		readonly english?: true;
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
