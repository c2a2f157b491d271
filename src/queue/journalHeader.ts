import * as v from "valibot";
import { SubnetsError } from "../numeric/errors.ts";
import { type Ask, askFields, askIn } from "../runs/ask/ask.ts";
import { networkHash } from "../runs/ask/networkHash.ts";
import { type FileFormat, formatFile, parseFile } from "../runs/archive/parseFile.ts";
import { engineVersion } from "../runs/engine/engineVersion.ts";
import { planHash, type Shard, sizeOf, type SweepPlan } from "../runs/many/sweepPlan.ts";
import { type Line } from "./linesOf.ts";

const kind: FileFormat = { format: "subnet-explorer.journal", version: 1 };

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const schema = v.object({
	/** See `planHash`. */
	plan: v.string(),
	engine: v.string(),
	/** How many points the whole sweep has. */
	size: v.pipe(whole, v.maxValue(10_000_000)),
	shard: v.exactOptional(v.object({ part: whole, of: whole })),
	base: v.object(askFields),
	/** The network that every run starts from: its file has to be given again. */
	imported: v.exactOptional(v.object({ name: v.string(), hash: v.string() })),
	axes: v.array(v.object({ parameter: v.string(), points: v.array(v.union([v.number(), v.string(), v.boolean()])) })),
});

/** The first line of a journal: which sweep it holds, and which part of it. */
export type JournalHeader = Omit<v.InferOutput<typeof schema>, "base"> & { readonly base: Ask };

/** @param version of the simulation */
export const headerFor = (plan: SweepPlan, version: number, shard?: Shard): JournalHeader => ({
	plan: planHash(plan, version),
	engine: engineVersion,
	size: sizeOf(plan),
	...(shard && { shard }),
	base: askIn(plan.base),
	...(plan.base.imported && { imported: { name: plan.base.imported.name, hash: networkHash(plan.base.imported) } }),
	axes: plan.axes.map(({ parameter, points }) => ({ parameter, points: [...points] })),
});

/** A header as its line. */
export const headerOf = (header: JournalHeader): string => `${formatFile(kind, header)}\n`;

/** @throws {SubnetsError} `bad-format` when it is no header of a journal */
export function parseHeader(line: Line | undefined, name: string): JournalHeader {
	const header = parseFile(line?.whole ? line.text : "", name, kind, schema, "Name a journal of a sweep.");
	if (header.size === sizeOf(header)) return header;
	throw new SubnetsError("bad-format", `"${name}" cannot be read: its size does not fit its points.`);
}

/** @throws {SubnetsError} `bad-format` when two headers are not of the same part of the same sweep */
export function sameSweep(found: JournalHeader, wanted: JournalHeader, name: string): void {
	const refuse = (why: string) => {
		throw new SubnetsError("bad-format", `"${name}" ${why}. Name another file, or delete this one.`);
	};
	if (found.engine !== wanted.engine) refuse(`was begun by Subnet Explorer ${found.engine}; this is ${wanted.engine}`);
	if (found.plan !== wanted.plan) refuse("holds another sweep");
	const [part, other] = [wordsOf(found.shard), wordsOf(wanted.shard)];
	if (part !== other) refuse(`holds ${part} of this sweep, not ${other}`);
}

/** A part in words: "part 3/16". */
export const wordsOf = (shard?: Shard): string => (shard ? `part ${shard.part}/${shard.of}` : "the whole");
