import { SubnetsError } from "../../numeric/errors.ts";
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

/**
 * A run's end as an answer: a report, or the refusal of its values.
 * @param written how its report is written down
 * @throws {SubnetsError} `stopped`
 */
export async function answered(run: Promise<RunReport>, written: (report: RunReport) => string): Promise<AnswerText> {
	try {
		const report = await run;
		if (report.stoppedAt === undefined) return { text: written(report), elapsed: report.elapsed };
	} catch (error) {
		if (!SubnetsError.is(error, "bad-value")) throw error;
		const { message, field } = error;
		return { text: textOf({ refusal: message, ...(field !== undefined && { field }) }), elapsed: 0 };
	}
	throw new SubnetsError("stopped", "The run was stopped.");
}

/** An answer written down as {@link AnswerText} has it. */
export const textOf = (answer: Answer): string =>
	JSON.stringify("report" in answer ? { report: { ...withoutTables(answer.report), elapsed: undefined } } : answer);
