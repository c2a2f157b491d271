import * as v from "valibot";
import { type Kept, KeptFiles, type KeptKind } from "../archive/keptFiles.ts";
import { type KeptRequest, keptRequest, keptRequestSchema } from "../archive/keptRequest.ts";
import { reportSchema } from "../archive/reportSchema.ts";
import { type RunStorage } from "../archive/runStorage.ts";
import { type SweepPoint, type SweepRequest } from "./sweepReport.ts";

/** A sweep that is kept, whole or as far as it came: each point with its figures, findings and manifest. */
export interface KeptSweep {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** What is swept; the network only by its name and hash, as in a manifest. */
	readonly request: Omit<SweepRequest, "base"> & { readonly base: KeptRequest };
	/** How many points the whole grid has. */
	readonly size: number;
	readonly points: readonly SweepPoint[];
}

const value = v.union([v.number(), v.string(), v.boolean()]);
const swept = { parameter: v.string(), points: v.pipe(v.array(value), v.maxLength(2_500)) };
const schema: v.GenericSchema<unknown, Omit<KeptSweep, "id">> = v.object({
	savedAt: v.number(),
	request: v.object({
		...swept,
		second: v.exactOptional(v.object(swept)),
		base: keptRequestSchema,
	}),
	size: v.number(),
	points: v.array(
		v.union([
			v.object({ value, second: v.exactOptional(value), report: reportSchema }),
			v.object({ value, second: v.exactOptional(value), refusal: v.string() }),
		]),
	),
});

/** What lists show of a kept sweep. */
export interface SweepSummary {
	readonly savedAt: number;
	readonly base: KeptRequest;
	/** One or two names of inputs. */
	readonly names: readonly string[];
	readonly size: number;
	/** How many points are done. */
	readonly done: number;
}

const summarySchema: v.GenericSchema<unknown, SweepSummary> = v.object({
	savedAt: v.number(),
	base: keptRequestSchema,
	names: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2)),
	size: v.number(),
	done: v.number(),
});

const sweeps: KeptKind<Omit<KeptSweep, "id">, SweepSummary> = {
	noun: "sweep",
	file: { format: "subnet-explorer.kept-sweep", version: 1 },
	schema,
	summary: { format: "subnet-explorer.kept-sweep-summary", version: 1 },
	summarySchema,
	summaryOf: ({ savedAt, request, size, points }) => ({
		savedAt,
		base: request.base,
		names: [request.parameter, ...(request.second ? [request.second.parameter] : [])],
		size,
		done: points.length,
	}),
};

/** Sweeps that are kept under Runs. */
export class SweepArchive {
	readonly #files: KeptFiles<Omit<KeptSweep, "id">, SweepSummary>;
	readonly #clock: () => number;
	/** A sweep was kept or deleted. */
	readonly onDidChange;

	/** @param clock milliseconds since 1970 */
	constructor(storage: RunStorage, clock: () => number, onProblem: (sentence: string) => void) {
		this.#files = new KeptFiles(sweeps, storage, onProblem);
		this.#clock = clock;
		this.onDidChange = this.#files.onDidChange;
	}

	/** Newest first. What cannot be read is set aside and told. */
	list(): Promise<readonly Kept<SweepSummary>[]> {
		return this.#files.list();
	}

	/** @throws {SubnetsError} `bad-format` for a damaged file, `not-found` when it was deleted */
	read(id: string): Promise<KeptSweep> {
		return this.#files.read(id);
	}

	/**
	 * Keeps a sweep as far as it came.
	 * @param id under which it is kept already; absent: as a new one
	 * @returns its id
	 * @throws {SubnetsError} `bad-value` when it is too large, `not-kept` when it cannot be written
	 */
	async save(
		{ base, ...rest }: SweepRequest,
		size: number,
		points: readonly SweepPoint[],
		id?: string,
	): Promise<string> {
		const savedAt = this.#clock();
		const mine = id ?? `${savedAt}-${base.simulation}-${rest.parameter}`;
		await this.#files.save(mine, { savedAt, request: { ...rest, base: keptRequest(base) }, size, points });
		return mine;
	}

	delete(id: string): Promise<void> {
		return this.#files.delete(id);
	}
}
