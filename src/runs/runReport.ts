import { type ClaimId } from "../essay/claimId.ts";
import { type Judgement } from "../simulations/kit/finding.ts";
import { type ImportedNetwork } from "../simulations/kit/importedNetwork.ts";
import { type Outcome } from "../simulations/kit/outcome.ts";
import { type Ask } from "./ask/ask.ts";
import { type HASHED } from "./ask/outcomeHash.ts";

/** All that determines a run. */
export interface RunRequest extends Ask {
	readonly imported?: ImportedNetwork;
}

/** Enough to repeat a run and to verify that the same came out. */
export interface Manifest extends Ask {
	/** The simulation's version. */
	readonly version: number;
	/** The extension's version. */
	readonly engine: string;
	/** The imported network, where one was used: its name on screen, and the SHA-256 (hex) of what it holds. */
	readonly imported?: { readonly name: string; readonly hash: string };
	/** SHA-256 (hex) of the outcome. */
	readonly outcomeHash: string;
	/** What the hash covers. Absent in reports of the first version, whose hash covered labels too. */
	readonly hashes?: typeof HASHED;
}

export interface JudgedFinding extends Judgement {
	readonly claim: ClaimId;
	readonly measure: string;
	/** See `Finding`. */
	readonly counts?: string;
	readonly figure?: string;
	readonly basis?: "arithmetic";
	/** With several seeds: how many of them gave this verdict. */
	readonly agreeing?: number;
}

/** One seed of a run over several: its figures by id. */
export interface Repetition {
	readonly seed: number;
	readonly figures: Readonly<Record<string, number>>;
}

/** What a finished (or stopped) run says. Plain data. */
export interface RunReport {
	readonly manifest: Manifest;
	/** The answer in a sentence; inline markup. */
	readonly headline: string;
	/** What else to know, a line each; inline markup. */
	readonly detail: readonly string[];
	readonly outcome: Outcome;
	/** Where the reader may guess one of a few answers first: the one that came out. */
	readonly guessed?: string;
	readonly findings: readonly JudgedFinding[];
	/** With several seeds: each by itself, so that more than medians and bands can be made of them. */
	readonly repetitions?: readonly Repetition[];
	/** Share of the run that was done when it was stopped; absent when it ran to its end. */
	readonly stoppedAt?: number;
	/** Wall-clock of the run itself, in milliseconds; not part of any hash. */
	readonly elapsed: number;
}

/** A run on its way. Always a whole picture, never a difference: a hidden panel loses messages. */
export interface RunProgress {
	readonly done: number;
	readonly total: number;
	readonly label: string;
	/** What it would report if it ended here; sent at most ten times a second. */
	readonly outcome: Outcome;
	/** What the first of several seeds says by itself; sent once, when that seed has ended. */
	readonly first?: RunReport;
}
