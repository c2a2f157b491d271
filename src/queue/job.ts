import * as v from "valibot";
import { SubnetsError } from "../numeric/errors.ts";
import { plain } from "../runs/archive/parseFile.ts";
import { reportSchema } from "../runs/archive/reportSchema.ts";
import { type Answer } from "../runs/engine/answer.ts";
import { type Ask, askFields, askIn } from "../runs/ask/ask.ts";
import { canonicalHash } from "../runs/ask/canonicalHash.ts";
import { type RunReport, type RunRequest } from "../runs/runReport.ts";

/** A run as it waits in the queue. */
export interface QueuedRun {
	readonly ask: Ask;
	/** Hash of the network that it starts from, which lies beside the queue once for all jobs. */
	readonly network?: string;
	/** Without tables. */
	readonly brief: boolean;
}

/** Some runs that one worker does in one go, with the id of each. */
export interface Job {
	readonly runs: readonly (QueuedRun & { readonly id: string })[];
}

const jobSchema = v.object({
	runs: v.pipe(
		v.array(
			v.object({
				id: v.string(),
				ask: v.object(askFields),
				network: v.exactOptional(v.string()),
				brief: v.boolean(),
			}),
		),
		v.minLength(1),
	),
});

export const queuedRun = (request: RunRequest, brief: boolean, network?: string): QueuedRun => ({
	ask: askIn(request),
	...(network !== undefined && { network }),
	brief,
});

/** Equal inputs have one id, so they wait once, run once, and have one result. */
export const idOf = (run: QueuedRun): string => `run-${canonicalHash(run)}`;

/** Jobs of equal runs are one. */
export const idOfJob = ({ runs }: Job): string =>
	runs.length === 1 ? runs[0]!.id : `runs-${canonicalHash(runs.map(({ id }) => id))}`;

/** A job as it comes out of the queue. @throws {SubnetsError} `bad-format` */
export function parseJob(data: unknown): Job {
	const parsed = v.safeParse(jobSchema, data);
	if (parsed.success) return parsed.output;
	throw new SubnetsError("bad-format", `This is no job of ours: ${parsed.issues[0].message}.`);
}

const answerSchema: v.GenericSchema<unknown, Answer> = v.union([
	v.object({ refusal: v.string(), field: v.exactOptional(v.string()) }),
	v.object({ report: reportSchema }),
]);
const textSchema = v.object({ report: v.exactOptional(v.record(v.string(), v.unknown())) });

/** A whole answer in the form of `AnswerText`, with its tables. */
export const wholeText = (report: RunReport): string =>
	JSON.stringify(plain({ report: { ...report, elapsed: undefined } }));

/** @param elapsed milliseconds that it took, which the text does not say @throws {SubnetsError} `bad-format` */
export function parseAnswer(text: string, elapsed: number): Answer {
	const data = parsedJson(text);
	const timed = v.is(textSchema, data) && data.report ? { report: { ...data.report, elapsed } } : data;
	const parsed = v.safeParse(answerSchema, timed);
	if (parsed.success) return parsed.output;
	throw new SubnetsError("bad-format", `This is no answer of a worker: ${parsed.issues[0].message}.`);
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
