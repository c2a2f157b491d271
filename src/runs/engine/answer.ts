import { type SubnetsError } from "../../numeric/errors.ts";
import { type RunReport, type RunRequest } from "../runReport.ts";
import { withoutTables } from "./withoutTables.ts";

/** How a run ended: with a report, or with the sentence by which the simulation refused its values. */
export type Answer = { readonly report: RunReport } | { readonly refusal: string; readonly field?: string };

/**
 * An answer of which only figures and findings matter, as JSON on one line: what journals keep and queues carry. It is `Answer`
 * without tables, and without how long the run took, so that equal runs give equal bytes; gaps are null.
 */
export interface AnswerText {
	readonly text: string;
	/** Milliseconds of work. */
	readonly elapsed: number;
}

/** A run on its way, of which nothing is shown before its end. */
export interface AnswerHandle {
	/** Rejects with `stopped` when it was stopped, and with `worker-died`. */
	readonly answer: Promise<AnswerText>;
	stop(): void;
}

/** Where many short runs are done. */
export interface Answers {
	/** How many to keep on their way, so that nobody waits for the next one. */
	readonly inFlight: number;
	/** Starts a run; its answer is not kept in memory, since whoever asks for so many keeps them. */
	answer(request: RunRequest): AnswerHandle;
}

/** How a refusal is written down. */
export const refusalText = ({ message, field }: SubnetsError): string =>
	textOf({ refusal: message, ...(field !== undefined && { field }) });

export const textOf = (answer: Answer): string =>
	JSON.stringify("report" in answer ? { report: { ...withoutTables(answer.report), elapsed: undefined } } : answer);
