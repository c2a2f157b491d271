import { type VerdictWord } from "../../essay/verdictWords.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type ClaimKind } from "../../essay/claim.ts";
import { type Lean } from "../../essay/lean.ts";
import { type ReferenceId } from "../../essay/references.ts";
import { type Citation } from "../../essay/sources.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type ChapterId } from "../../essay/sections.ts";
import { type ClaimVerdict } from "../claimVerdict.ts";
import { type Tally } from "../tally.ts";
import { type ClaimTestReport } from "../worlds/claimTestReport.ts";

/** What "Test Every Claim" works with. Equal options and versions give equal results. */
export interface EveryClaimOptions {
	readonly seed: number;
	/** Worlds per simulation; absent: as many as the intervals ask for (`budgetOf`). */
	readonly worlds?: number;
}

/** All that "Test Every Claim" found: what is kept, and what the page is made of. */
export interface EveryClaimResult {
	readonly options: EveryClaimOptions;
	/** The extension's version. */
	readonly engine: string;
	/** In the order of the registry, and of each simulation's findings. */
	readonly reports: readonly ClaimTestReport[];
	/** Simulations that could not be tested, with the reason in a sentence. */
	readonly failures: readonly { readonly simulation: string; readonly reason: string }[];
	/** Share of the work that was done when it was stopped; absent when it ran to its end. */
	readonly stoppedAt?: number;
	/** All reports, or those of simulations that the reader's own test has not come to, came with the extension. */
	readonly shipped?: "all" | "rest";
}

/** Where "Test Every Claim" stands. */
export interface EveryClaimProgress {
	/** Share of the work done, from 0 to 1. */
	readonly share: number;
	/** Title of the simulation that is being tested. */
	readonly simulation: string;
	/** Testable claims with all their simulations done, and all testable claims. */
	readonly claimsDone: number;
	readonly claims: number;
	/** Estimate from the work done so far, in milliseconds; absent at the beginning. */
	readonly timeLeft?: number;
}

/** How many claims have which verdict: by their line, and by each basis that can speak of them. */
export interface Tallies {
	/** Each claim once, by what its line goes by. */
	readonly line: Tally;
	readonly sources: Tally;
	readonly arithmetic: Tally;
	readonly simulation: Tally;
}

/** A claim with its verdict by every basis. Prose is inline markup, as everywhere below. */
export interface ScorecardClaim {
	readonly id: ClaimId;
	readonly section: SectionId;
	/** Plain text. */
	readonly statement: string;
	readonly kind: ClaimKind;
	readonly verdict: ClaimVerdict;
	/** Why the sources' verdict is what it is; may be empty. */
	readonly note: string;
	readonly references: readonly ReferenceId[];
	/** Facts that bear on it, with their sources and how they are known. */
	readonly evidence: readonly (Citation & { readonly fact: string; readonly year: string; readonly known: string })[];
	/** What has become known after the essay's date. */
	readonly since?: { readonly fact: string; readonly on: string };
}

export interface ScorecardSection {
	readonly id: SectionId;
	/** Number and title. */
	readonly title: string;
	readonly claims: readonly ScorecardClaim[];
}

export interface ScorecardChapter {
	readonly id: ChapterId;
	readonly title: string;
	readonly tallies: Tallies;
	readonly sections: readonly ScorecardSection[];
}

/** A work that the essay cites, and what it can carry. */
export interface ScorecardReference {
	readonly id: ReferenceId;
	readonly title: string;
	readonly url?: string;
	readonly english?: true;
	readonly what: string;
	readonly supports: string;
	readonly doesNot: string;
	readonly remark?: string;
	/** At least one claim for which it is cited says the opposite of what it found. */
	readonly contradicts: boolean;
	readonly citedFor: readonly { readonly id: ClaimId; readonly statement: string; readonly lean: Lean }[];
}

/** A claim in a line, where others are counted on it. */
export interface ClaimInLine {
	readonly id: ClaimId;
	readonly statement: string;
	readonly lean: Lean;
	readonly word: VerdictWord;
	readonly brief: string;
}

/** A step of the argument with the claims that carry it. */
export interface ChainStep {
	readonly title: string;
	readonly claims: readonly ClaimInLine[];
	readonly tallies: Tallies;
	/** Claims of it that are refuted: the chain breaks here, and what comes after rests on nothing. */
	readonly broken: readonly ClaimInLine[];
}

/** A claim that decides: it does not hold, and others rest on it. */
export interface DecidingClaim extends ClaimInLine {
	/** How many claims rest on it, also over others. */
	readonly carries: number;
}

/** The whole page as plain data: the same result gives the same page. */
export interface Scorecard {
	/** The question that the page answers. */
	readonly title: string;
	/** The work that it is about: title, author, date. */
	readonly subject: string;
	/** The answer in a sentence or two. */
	readonly answer: string;
	/** The argument, step by step. */
	readonly chain: readonly ChainStep[];
	/** At most five, the one on which most rests first. */
	readonly deciding: readonly DecidingClaim[];
	/** What was counted, one or two sentences each, then its limits. */
	readonly summary: readonly string[];
	readonly tallies: Tallies;
	readonly chapters: readonly ScorecardChapter[];
	readonly references: readonly ScorecardReference[];
	/** How a verdict over worlds is reached, in inline markup. */
	readonly rule: string;
	/** How the page was made, to make it again: "Seed 1, 12 to 400 worlds per simulation, version 0.1.0." */
	readonly made: string;
	/** Simulations that could not be tested, one sentence each, and what else the reader must know. */
	readonly problems: readonly string[];
	/** No claim has been tested over many worlds yet. */
	readonly untouched: boolean;
}

/** What the panel keeps over a reload. Parsed by `parseScorecardState`, never cast. */
export interface ScorecardPanelState {
	readonly version: 1;
	readonly chapter: ChapterId | "all";
	/** By the claim's line, and by sources alone. */
	readonly lean: Lean | "all";
	readonly sources: Lean | "all";
	/** Only claims of which sources, arithmetic and simulations lean to different sides. */
	readonly differing: boolean;
	/** Only claims in whose words this stands; `""` for all. */
	readonly text: string;
}

/** What the panel shows: a finished page, or the page so far with the progress. */
export interface ScorecardPicture {
	readonly card: Scorecard;
	readonly progress?: EveryClaimProgress;
	/** Something that failed, in a sentence. */
	readonly problem?: string;
}

/** Forms in which the page leaves the extension. */
export type ScorecardFormat = "markdown" | "html" | "json" | "csv" | "claimreview";

export type ScorecardHost = {
	ready(argument: { readonly saved: unknown }): {
		readonly state: ScorecardPanelState;
		readonly picture: ScorecardPicture;
		readonly notice?: string;
	};
	/** Tests every claim; resolves as soon as it has begun. Does nothing while it is under way. */
	test(argument: Record<never, never>): void;
	/** Ends it; what was found stays. */
	stop(argument: Record<never, never>): void;
	/** Follows a link of inline markup. */
	open(argument: { readonly scheme: string; readonly id: string }): void;
	testClaim(argument: { readonly claim: ClaimId }): void;
	/** Answers the file's name, or nothing when cancelled. */
	export(argument: { readonly format: ScorecardFormat; readonly filter: ScorecardPanelState }): string | undefined;
	showLog(argument: Record<never, never>): void;
};

export type ScorecardView = {
	/** Whenever the page, or the problem, is another one; without progress nothing is under way (any more). */
	show(argument: { readonly picture: ScorecardPicture }): void;
	/** Between two pictures, a few times a second. */
	progress(argument: { readonly progress: EveryClaimProgress }): void;
};
