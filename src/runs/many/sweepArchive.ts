import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { askFields } from "../ask/ask.ts";
import { networkHash } from "../ask/networkHash.ts";
import { formatFile, parseFile } from "../archive/parseFile.ts";
import { reportSchema } from "../archive/reportSchema.ts";
import { type RunStorage } from "../archive/runStorage.ts";
import { setAside } from "../archive/setAside.ts";
import { Emitter } from "../emitter.ts";
import { type RunRequest } from "../runReport.ts";
import { type SweepPoint, type SweepRequest } from "./sweepReport.ts";

const sweepFormat = { format: "subnet-explorer.kept-sweep", version: 1 } as const;
const ending = ".sweep.json";
/** The oldest make room for more. */
const MOST = 100;
const LARGEST_FILE = 32 * 1024 * 1024;

/** A sweep that is kept, whole or as far as it came: each point with its figures, findings and manifest. */
export interface KeptSweep {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** What is swept; the network only by its name and hash, as in a manifest. */
	readonly request: Omit<SweepRequest, "base"> & {
		readonly base: Omit<RunRequest, "imported"> & {
			readonly imported?: { readonly name: string; readonly hash: string };
		};
	};
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
		base: v.object({
			...askFields,
			imported: v.exactOptional(v.object({ name: v.string(), hash: v.string() })),
		}),
	}),
	size: v.number(),
	points: v.array(
		v.union([
			v.object({ value, second: v.exactOptional(value), report: reportSchema }),
			v.object({ value, second: v.exactOptional(value), refusal: v.string() }),
		]),
	),
});

/** Sweeps that are kept under Runs. Each is one file, replaced as a whole: a kill leaves the older state of it. */
export class SweepArchive {
	readonly #storage: RunStorage;
	readonly #clock: () => number;
	readonly #onProblem: (sentence: string) => void;
	readonly #changed = new Emitter<void>();
	/** A sweep was kept or deleted. */
	readonly onDidChange = this.#changed.event;

	/** @param clock milliseconds since 1970 */
	constructor(storage: RunStorage, clock: () => number, onProblem: (sentence: string) => void) {
		this.#storage = storage;
		this.#clock = clock;
		this.#onProblem = onProblem;
	}

	/** Newest first. What cannot be read is set aside and told. */
	async list(): Promise<readonly KeptSweep[]> {
		const names = (await this.#storage.list()).filter((name) => name.endsWith(ending));
		const read = await Promise.all(
			names.map(async (name) => {
				try {
					return [await this.read(name.slice(0, -ending.length))];
				} catch (error) {
					this.#onProblem(await setAside(this.#storage, name, error, "nothing else is lost"));
					return [];
				}
			}),
		);
		return read.flat().sort((a, b) => b.savedAt - a.savedAt);
	}

	/** @throws {SubnetsError} `bad-format` for a damaged file, `not-found` when it was deleted */
	async read(id: string): Promise<KeptSweep> {
		const name = `${id}${ending}`;
		if (!(await this.#storage.list()).includes(name)) {
			throw new SubnetsError("not-found", "This sweep is no longer kept; it may have been deleted.", "sweep");
		}
		return { ...parseFile(new TextDecoder().decode(await this.#storage.read(name)), name, sweepFormat, schema), id };
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
		const { imported, ...bare } = base;
		const kept = {
			savedAt: this.#clock(),
			request: {
				...rest,
				base: { ...bare, ...(imported && { imported: { name: imported.name, hash: networkHash(imported) } }) },
			},
			size,
			points,
		};
		const bytes = new TextEncoder().encode(formatFile(sweepFormat, kept));
		if (bytes.byteLength > LARGEST_FILE) {
			throw new SubnetsError("bad-value", "This sweep is too large to keep. Export it instead, or sweep fewer points.");
		}
		const mine = id ?? `${kept.savedAt}-${base.simulation}-${rest.parameter}`;
		await this.#storage.writeAtomic(`${mine}${ending}`, bytes);
		const files = (await this.#storage.list()).filter((name) => name.endsWith(ending)).sort();
		for (const name of files.slice(0, -MOST)) await this.#storage.delete(name);
		this.#changed.fire();
		return mine;
	}

	async delete(id: string): Promise<void> {
		await this.#storage.delete(`${id}${ending}`);
		this.#changed.fire();
	}
}
