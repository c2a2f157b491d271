import { type TextRange } from "../essay/find/found.ts";
import { type RunRequest } from "../runs/runReport.ts";
import { type Anchor } from "./anchor.ts";
import { type Expectation } from "./expectation.ts";

/** A source that an author gives for a claim. */
export interface OwnSource {
	readonly title: string;
	readonly url?: string;
}

/** What is run for a claim, and what is expected of it. */
export interface OwnTest {
	readonly request: RunRequest;
	/** Id of the figure that is expected in a range. */
	readonly figure?: string;
	/** Id of the essay's claim whose verdict in the run is expected. */
	readonly finding?: string;
	readonly expect: Expectation;
}

/** A claim of an author's own text. */
export interface OwnClaim {
	readonly id: string;
	/** What is claimed, in a sentence; the quote where nothing else is said. */
	readonly statement: string;
	readonly anchor: Anchor;
	readonly test?: OwnTest;
	readonly sources: readonly OwnSource[];
	/** Ids of claims of the same text that this one rests on. */
	readonly restsOn: readonly string[];
	/** Where it is written, in the claims file or as a comment in the text. */
	readonly written: TextRange;
}

/** Something in a claims file that cannot be used as it is. */
export interface Problem extends TextRange {
	/** One sentence: what, and how to mend it. */
	readonly message: string;
}

/** All claims of a text, and what is wrong with how they are written. */
export interface Argument {
	readonly title: string;
	/** File name of the text, relative to the claims file, where it is named. */
	readonly text?: string;
	readonly claims: readonly OwnClaim[];
	readonly problems: readonly Problem[];
}
