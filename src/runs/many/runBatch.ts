import { type RunReport, type RunRequest } from "../runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Answers } from "../engine/answer.ts";
import { type RunHandle, type RunStarter } from "../engine/runner.ts";
import { type Batch, inLanes } from "./inLanes.ts";

/** How one run of a batch ended: with its report, or with the sentence by which the simulation refused its values. */
export type BatchResult =
	{ readonly index: number; readonly report: RunReport } | { readonly index: number; readonly refusal: string };

type Requests = Iterable<readonly [index: number, request: RunRequest]>;

/**
 * Many short runs of which only figures and findings matter, as many at once as there are workers. It rejects when a run
 * fails for another reason than its values.
 *
 * @param requests each with its index
 * @param onResult called as runs end, in any order; its lane waits for what it returns
 */
export function runBatch(
	requests: Requests,
	runner: RunStarter,
	onResult: (result: BatchResult) => void | Promise<void>,
): Batch {
	const ended = async (index: number, handle: RunHandle): Promise<void> => {
		let report: RunReport;
		try {
			report = await handle.report;
		} catch (error) {
			if (!SubnetsError.is(error, "bad-value")) throw error;
			return await onResult({ index, refusal: error.message });
		}
		if (report.stoppedAt === undefined) await onResult({ index, report });
	};
	// One more lane than workers, so that a worker never waits for its next run to cross the threads.
	return inLanes(requests, runner.width + 1, ([index, request]) => {
		const handle = runner.start(request, { priority: "sweep", brief: true });
		return { done: ended(index, handle), stop: () => handle.stop() };
	});
}

/**
 * The same for very many runs, whose answers are only written down.
 * @param onAnswer called as runs end, in any order, with the answer as `AnswerText` has it
 */
export const answerBatch = (
	requests: Requests,
	answers: Answers,
	onAnswer: (index: number, text: string) => Promise<void>,
): Batch =>
	inLanes(requests, answers.inFlight, ([index, request]) => {
		const handle = answers.answer(request);
		return { done: handle.answer.then(({ text }) => onAnswer(index, text)), stop: () => handle.stop() };
	});
