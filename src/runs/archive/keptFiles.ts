import type * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { Emitter } from "../emitter.ts";
import { type FileFormat, formatFile, parseFile } from "./parseFile.ts";
import { type RunStorage } from "./runStorage.ts";
import { setAside } from "./setAside.ts";

/** The oldest make room for more. */
const MOST = 100;
const LARGEST_FILE = 32 * 1024 * 1024;

/** A kind of large thing that is kept, and what lists show of it. */
export interface KeptKind<Whole, Summary> {
	/** As a sentence calls it: "sweep". */
	readonly noun: string;
	readonly file: FileFormat;
	readonly schema: v.GenericSchema<unknown, Whole>;
	readonly summary: FileFormat;
	readonly summarySchema: v.GenericSchema<unknown, Summary>;
	readonly summaryOf: (whole: Whole) => Summary;
}

/** With the id under which it is kept. */
export type Kept<T> = T & { readonly id: string };

/**
 * Things that are kept under Runs, each in one file that is replaced as a whole, so that a kill leaves the older state of it,
 * with a small summary in a file beside it: a list reads no more than that.
 */
export class KeptFiles<Whole extends object, Summary extends { readonly savedAt: number }> {
	readonly #changed = new Emitter<void>();
	/** One was kept or deleted. */
	readonly onDidChange = this.#changed.event;
	readonly #ending: string;
	readonly #summaryEnding: string;

	constructor(
		private readonly kind: KeptKind<Whole, Summary>,
		private readonly storage: RunStorage,
		private readonly onProblem: (sentence: string) => void,
	) {
		this.#ending = `.${kind.noun}.json`;
		this.#summaryEnding = `.${kind.noun}-summary.json`;
	}

	/** Newest first. What cannot be read is set aside and told. */
	async list(): Promise<readonly Kept<Summary>[]> {
		const names = await this.storage.list();
		const ids = names.flatMap((name) => (name.endsWith(this.#ending) ? [name.slice(0, -this.#ending.length)] : []));
		const read = await Promise.all(
			ids.map(async (id): Promise<readonly Kept<Summary>[]> => {
				const summary = (await this.#summaryOf(id, names)) ?? (await this.#summarise(id));
				return summary ? [{ ...summary, id }] : [];
			}),
		);
		return read.flat().sort((a, b) => b.savedAt - a.savedAt);
	}

	/** @throws {SubnetsError} `bad-format` for a damaged file, which is set aside, `not-found` when it was deleted */
	async read(id: string): Promise<Kept<Whole>> {
		const name = `${id}${this.#ending}`;
		if (!(await this.storage.list()).includes(name)) {
			const { noun } = this.kind;
			throw new SubnetsError("not-found", `This ${noun} is no longer kept; it may have been deleted.`, noun);
		}
		try {
			return { ...this.#parse(await this.storage.read(name), name), id };
		} catch (error) {
			if (!SubnetsError.is(error, "bad-format")) throw error;
			const sentence = await setAside(this.storage, name, error, "nothing else is lost");
			this.#changed.fire();
			throw new SubnetsError("bad-format", sentence, this.kind.noun);
		}
	}

	/**
	 * @param id under which it may be kept already
	 * @throws {SubnetsError} `bad-value` when it is too large, `not-kept` when it cannot be written
	 */
	async save(id: string, whole: Whole): Promise<void> {
		const { noun, file } = this.kind;
		const bytes = new TextEncoder().encode(formatFile(file, whole));
		if (bytes.byteLength > LARGEST_FILE) {
			throw new SubnetsError("bad-value", `This ${noun} is too large to keep. Export it instead, or ask for less.`);
		}
		await this.storage.writeAtomic(`${id}${this.#ending}`, bytes);
		await this.#writeSummary(id, this.kind.summaryOf(whole));
		const files = (await this.storage.list()).filter((name) => name.endsWith(this.#ending)).sort();
		for (const name of files.slice(0, -MOST)) await this.#remove(name.slice(0, -this.#ending.length));
		this.#changed.fire();
	}

	async delete(id: string): Promise<void> {
		await this.#remove(id);
		this.#changed.fire();
	}

	/** The whole goes first: a summary without one is nothing. */
	async #remove(id: string): Promise<void> {
		await this.storage.delete(`${id}${this.#ending}`);
		await this.storage.delete(`${id}${this.#summaryEnding}`);
	}

	async #summaryOf(id: string, names: readonly string[]): Promise<Summary | undefined> {
		const name = `${id}${this.#summaryEnding}`;
		if (!names.includes(name)) return undefined;
		try {
			const { summary, summarySchema } = this.kind;
			return parseFile(new TextDecoder().decode(await this.storage.read(name)), name, summary, summarySchema);
		} catch {
			return undefined; // it is made again
		}
	}

	/** Makes a summary that is missing: of what an older version kept, or where a kill came between. */
	async #summarise(id: string): Promise<Summary | undefined> {
		const name = `${id}${this.#ending}`;
		try {
			const made = this.kind.summaryOf(this.#parse(await this.storage.read(name), name));
			await this.#writeSummary(id, made).catch(nothing); // a folder that may only be read
			return made;
		} catch (error) {
			this.onProblem(await setAside(this.storage, name, error, "nothing else is lost"));
			return undefined;
		}
	}

	async #writeSummary(id: string, summary: Summary): Promise<void> {
		const text = formatFile(this.kind.summary, summary);
		await this.storage.writeAtomic(`${id}${this.#summaryEnding}`, new TextEncoder().encode(text));
	}

	#parse(bytes: Uint8Array, name: string): Whole {
		return parseFile(new TextDecoder().decode(bytes), name, this.kind.file, this.kind.schema);
	}
}

const nothing = () => undefined;
