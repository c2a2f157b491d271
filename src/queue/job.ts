import * as v from "valibot";
import { SubnetsError } from "../numeric/errors.ts";
import { formatFile, parseFile } from "../runs/archive/parseFile.ts";
import { reportSchema } from "../runs/archive/reportSchema.ts";
import { type Ask, askFields, askIn } from "../runs/ask/ask.ts";
import { canonicalHash } from "../runs/ask/canonicalHash.ts";
import { type RunReport, type RunRequest } from "../runs/runReport.ts";

const jobSchema = v.object({
	ask: v.object(askFields),
	/** Hash of the network that it starts from, which lies beside the queue once for all jobs. */
	network: v.exactOptional(v.string()),
	brief: v.boolean(),
});

/** A run as it waits in the queue. */
export interface Job {
	readonly ask: Ask;
	readonly network?: string;
	readonly brief: boolean;
}

export const jobOf = (request: RunRequest, brief: boolean, network?: string): Job => ({
	ask: askIn(request),
	...(network !== undefined && { network }),
	brief,
});

/** Equal inputs have one id, so they wait once, run once, and have one result. */
export const idOf = (job: Job): string => `run-${canonicalHash(job)}`;

/** A job as it comes out of the queue. @throws {SubnetsError} `bad-format` */
export function parseJob(data: unknown): Job {
	const parsed = v.safeParse(jobSchema, data);
	if (parsed.success) return parsed.output;
	throw new SubnetsError("bad-format", `This is no job of ours: ${parsed.issues[0].message}.`);
}

/** How a job ended: with a report, or with the sentence by which the simulation refused its values. */
export type Answer = { readonly report: RunReport } | { readonly refusal: string; readonly field?: string };

const kind = { format: "subnet-explorer.answer", version: 1 } as const;

const answerSchema: v.GenericSchema<unknown, Answer> = v.union([
	v.object({ refusal: v.string(), field: v.exactOptional(v.string()) }),
	v.object({ report: reportSchema }),
]);

/** As a text, since a queue would lose what JSON has no word for. */
export const answerAsText = (answer: Answer): string => formatFile(kind, answer);

/** @throws {SubnetsError} `bad-format` */
export const parseAnswer = (data: unknown): Answer =>
	parseFile(typeof data === "string" ? data : "", "The answer of a worker", kind, answerSchema);
