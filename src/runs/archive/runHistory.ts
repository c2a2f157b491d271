import * as v from "valibot";
import { type RunReport } from "../runReport.ts";
import { nameOfRun, saySeeds, titleOfRun } from "../ask/runName.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { formatFile, parseFile } from "./parseFile.ts";
import {
	entrySchema,
	type HistoryEntry,
	idIn,
	runFile,
	runFormat,
	type SavedRun,
	tablesFile,
	tablesFormat,
	tablesSchema,
} from "./savedRun.ts";
import { type RunStorage } from "./runStorage.ts";
import { setAside } from "./setAside.ts";
import { nextMacrotask } from "../engine/nextMacrotask.ts";

/** Limits that keep the folder readable at once. */
const MOST_RUNS = 500;
const LARGEST_FILE = 16 * 1024 * 1024;
const LONGEST_NAME = 200;
/** So many runs are read before others have their turn: about 10 ms. */
const AT_ONCE = 100;
/** Tables without their run are left alone this long (milliseconds): another window may be saving them. */
const ORPHAN_AGE = 24 * 60 * 60 * 1000;

const BASELINE = "baseline.json";
const baselineFormat = { format: "subnet-explorer.baseline", version: 1 } as const;
const baselineSchema = v.object({ run: v.string() });

/** What the Runs view shows. */
export interface HistoryList {
	/** Newest first. */
	readonly runs: readonly HistoryEntry[];
	/** Id of the pinned run, with which others are compared. */
	readonly baseline?: string;
	/** One sentence per file that could not be read. */
	readonly problems: readonly string[];
}

/** Runs that the reader kept. Nothing in memory: several windows may share one folder. */
export class RunHistory {
	readonly #storage: RunStorage;
	readonly #clock: () => number;
	readonly #listeners = new Set<() => void>();

	/** @param clock milliseconds since 1970 */
	constructor(storage: RunStorage, clock: () => number) {
		this.#storage = storage;
		this.#clock = clock;
	}

	/** Calls back after every change made here; returns the way to stop. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Never fails because of one file: what cannot be read is set aside and told. */
	async list(): Promise<HistoryList> {
		const names = await this.#storage.list();
		const problems: string[] = [];
		const attempt = async <T>(name: string, read: () => Promise<T>): Promise<T | undefined> => {
			try {
				return await read();
			} catch (error) {
				// What was replaced or deleted since the folder was listed, perhaps by another window, is no problem.
				if ((await this.#storage.list()).includes(name)) {
					problems.push(await setAside(this.#storage, name, error, "nothing else is lost"));
				}
				return undefined;
			}
		};
		const ids = names.flatMap((name) => idIn(name, runFile) ?? []);
		const entries: (HistoryEntry | undefined)[] = [];
		for (let from = 0; from < ids.length; from += AT_ONCE) {
			if (from > 0) await nextMacrotask(); // thousands of them must hold nobody up
			const some = ids.slice(from, from + AT_ONCE);
			entries.push(...(await Promise.all(some.map((id) => attempt(runFile(id), () => this.#readEntry(id))))));
		}
		const runs = entries.flatMap((entry) => entry ?? []).sort((a, b) => b.savedAt - a.savedAt);
		const pinned = names.includes(BASELINE) ? await attempt(BASELINE, () => this.#readBaseline()) : undefined;
		await this.#dropOrphans(names);
		const baseline = runs.some(({ id }) => id === pinned) ? pinned : undefined;
		return { runs, ...(baseline !== undefined && { baseline }), problems };
	}

	/**
	 * @param name the reader's; absent: what differs from the defaults
	 * @param goes how many runs are deleted for it afterwards
	 * @throws {SubnetsError} `bad-value` when the run is too large, the name is unfit or the history is full
	 */
	async save(report: RunReport, name?: string, goes = 0): Promise<HistoryEntry> {
		const names = await this.#storage.list();
		const ids = new Set(names.flatMap((file) => idIn(file, runFile) ?? []));
		if (ids.size - goes >= MOST_RUNS) {
			throw new SubnetsError("bad-value", `The history holds ${MOST_RUNS} runs. Delete some of them, then save again.`);
		}
		const savedAt = this.#clock();
		const { outcome, ...rest } = report;
		const { simulation, outcomeHash } = report.manifest;
		const stem = `${savedAt}-${simulation}-${outcomeHash.slice(0, 8)}`;
		let id = stem;
		for (let copy = 2; ids.has(id); copy++) id = `${stem}-${copy}`;
		const entry: HistoryEntry = {
			id,
			name: name === undefined ? nameOfRun(report.manifest) : checkName(name),
			named: name !== undefined,
			savedAt,
			figures: outcome.figures,
			...rest,
		};
		// The figures stand in the run's own file, which lists read.
		await this.#write(tablesFile(id), formatFile(tablesFormat, { ...outcome, figures: undefined }));
		await this.#write(runFile(id), formatFile(runFormat, entry));
		this.#changed();
		return entry;
	}

	/** @throws {SubnetsError} `not-found` when it was deleted, `bad-format` when a file is damaged */
	async read(id: string): Promise<SavedRun> {
		const { entry, tables } = await this.#whole(id);
		const { figures } = entry;
		const { manifest, headline, detail, guessed, findings, repetitions, stoppedAt, elapsed } = entry;
		return {
			entry,
			report: {
				manifest,
				headline,
				detail,
				outcome: { figures, ...tables },
				...(guessed !== undefined && { guessed }),
				findings,
				...(repetitions !== undefined && { repetitions }),
				...(stoppedAt !== undefined && { stoppedAt }),
				elapsed,
			},
		};
	}

	/** @throws {SubnetsError} `not-found`, or `bad-value` for an unfit name */
	async rename(id: string, name: string): Promise<void> {
		const entry: HistoryEntry = { ...(await this.#existing(id)), name: checkName(name), named: true };
		await this.#write(runFile(id), formatFile(runFormat, entry));
		this.#changed();
	}

	async delete(id: string): Promise<void> {
		await this.#storage.delete(runFile(id));
		await this.#storage.delete(tablesFile(id));
		this.#changed();
	}

	/** Pins the run with which others are compared; `undefined` unpins. @throws {SubnetsError} `not-found` */
	async pin(id: string | undefined): Promise<void> {
		if (id === undefined) await this.#storage.delete(BASELINE);
		else {
			await this.#existing(id);
			await this.#write(BASELINE, formatFile(baselineFormat, { run: id }));
		}
		this.#changed();
	}

	async #whole(id: string) {
		const entry = await this.#existing(id);
		const name = tablesFile(id);
		return { entry, tables: parseFile(await this.#readText(name), name, tablesFormat, tablesSchema) };
	}

	async #existing(id: string): Promise<HistoryEntry> {
		if (!(await this.#storage.list()).includes(runFile(id))) {
			throw new SubnetsError("not-found", `There is no saved run "${id}"; it may have been deleted.`, "run");
		}
		return this.#readEntry(id);
	}

	async #readEntry(id: string): Promise<HistoryEntry> {
		const name = runFile(id);
		const entry = parseFile(await this.#readText(name), name, runFormat, entrySchema);
		const named = entry.named ?? !isOfOurMaking(entry);
		// The file's name counts: a file that somebody copied stands for itself. Our names follow the defaults of today.
		return { ...entry, id, name: named ? entry.name : nameOfRun(entry.manifest), named };
	}

	async #readBaseline(): Promise<string> {
		return parseFile(await this.#readText(BASELINE), BASELINE, baselineFormat, baselineSchema).run;
	}

	async #readText(name: string): Promise<string> {
		const bytes = await this.#storage.read(name);
		if (bytes.byteLength > LARGEST_FILE) {
			throw new SubnetsError("bad-format", `"${name}" cannot be read: it is larger than 16 MB.`);
		}
		return new TextDecoder().decode(bytes);
	}

	async #write(name: string, text: string): Promise<void> {
		const bytes = new TextEncoder().encode(text);
		if (bytes.byteLength > LARGEST_FILE) {
			const size = Math.ceil(bytes.byteLength / (1024 * 1024));
			throw new SubnetsError(
				"bad-value",
				`This run is too large to keep (${size} MB, at most 16 MB). Export it instead, or run it with smaller values.`,
			);
		}
		await this.#storage.writeAtomic(name, bytes);
	}

	async #dropOrphans(names: readonly string[]): Promise<void> {
		const isAlone = aloneAmong(names);
		const orphans = names.filter((name) => {
			const id = idIn(name, tablesFile);
			return id !== undefined && isAlone(id) && this.#clock() - Number.parseInt(id, 10) > ORPHAN_AGE;
		});
		if (orphans.length === 0) return;
		// Where a file is replaced by deleting it first, a run may be missing for a moment: only a second look is sure.
		const isStillAlone = aloneAmong([...(await this.#storage.pending()), ...(await this.#storage.list())]);
		const sure = orphans.filter((name) => isStillAlone(idIn(name, tablesFile)!));
		// What cannot be deleted takes room and nothing else.
		await Promise.all(sure.map((name) => this.#storage.delete(name).catch(() => undefined)));
	}

	#changed(): void {
		for (const listener of this.#listeners) listener();
	}
}

/** Tells whether a run has no file among these beside its tables: not even one that was set aside. */
function aloneAmong(names: readonly string[]): (id: string) => boolean {
	const ending = runFile("");
	const runs = new Set(names.map((name) => name.slice(0, name.indexOf(ending))));
	return (id) => !runs.has(id);
}

/** Our names of the first version said the title and the seeds. */
const isOfOurMaking = ({ name, manifest }: HistoryEntry): boolean =>
	[titleOfRun(manifest), manifest.simulation].some((title) => name === `${title} · ${saySeeds(manifest)}`);

function checkName(name: string): string {
	const trimmed = name.trim();
	if (trimmed === "" || trimmed.length > LONGEST_NAME) {
		throw new SubnetsError("bad-value", `A run's name has 1 to ${LONGEST_NAME} characters.`, "name");
	}
	return trimmed;
}
