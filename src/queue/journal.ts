import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import * as v from "valibot";
import { SubnetsError } from "../numeric/errors.ts";
import { reportSchema } from "../runs/archive/reportSchema.ts";
import { type BatchResult } from "../runs/many/runBatch.ts";
import { textOf } from "../runs/engine/answer.ts";
import { headerOf, type JournalHeader, parseHeader, sameSweep } from "./journalHeader.ts";
import { linesOf } from "./linesOf.ts";

const resultSchema = v.union([
	v.object({ index: v.number(), report: v.record(v.string(), v.unknown()) }),
	v.object({ index: v.number(), refusal: v.string() }),
]);

/**
 * The results of a sweep in a file: a header, then a line per point in the order in which they came. Only where each line
 * begins is in memory. Killed at any moment, it loses the line that was being written and nothing else: that point is run
 * again.
 */
export class Journal {
	readonly header: JournalHeader;
	readonly #file: FileHandle;
	readonly #name: string;
	/** Where each point's line begins, in bytes; −1 where there is none yet. */
	readonly #starts: Float64Array;
	readonly #lengths: Uint32Array;
	#end = 0;
	#done = 0;
	#wrote = false;
	/** Writes go one after the other. */
	#written: Promise<void> = Promise.resolve();
	/** Lines that come while another write is on its way are written together. */
	#next: { readonly lines: Buffer[]; readonly written: Promise<void> } | undefined;

	private constructor(file: FileHandle, name: string, header: JournalHeader) {
		this.#file = file;
		this.#name = name;
		this.header = header;
		this.#starts = new Float64Array(header.size).fill(-1);
		this.#lengths = new Uint32Array(header.size);
	}

	/** How many points have a result. */
	get done(): number {
		return this.#done;
	}

	has(index: number): boolean {
		return this.#starts[index]! >= 0;
	}

	/**
	 * Begins a journal, or goes on with one that was left.
	 * @throws {SubnetsError} `bad-format` when the file holds another sweep, or is no journal
	 */
	static async begin(path: string, header: JournalHeader): Promise<Journal> {
		const file = await open(path, "a+");
		try {
			const name = basename(path);
			const line = headerOf(header);
			const { value: first } = await linesOf(file).next();
			// Killed while the first line was written: nothing is lost by writing it again.
			const torn = first !== undefined && !first.whole && line.startsWith(first.text);
			if (torn) await file.truncate(0);
			if (!first || torn) await file.appendFile(line);
			else sameSweep(parseHeader(first, name), header, name);
			const journal = new Journal(file, name, header);
			await journal.#scan();
			await file.truncate(journal.#end);
			return journal;
		} catch (error) {
			await file.close();
			throw error;
		}
	}

	/** Opens a journal to read it. @throws {SubnetsError} `bad-format` when the file is no journal */
	static async read(path: string): Promise<Journal> {
		const file = await open(path, "r");
		try {
			const name = basename(path);
			const { value: first } = await linesOf(file).next();
			const journal = new Journal(file, name, parseHeader(first, name));
			await journal.#scan();
			return journal;
		} catch (error) {
			await file.close();
			throw error;
		}
	}

	/** Writes a result down; one that is there already stays as it is. */
	async add(result: BatchResult): Promise<void> {
		const { index } = result;
		if (this.has(index)) return;
		await this.addText(index, textOf("report" in result ? { report: result.report } : { refusal: result.refusal }));
	}

	/** The same, of an answer that is a text already. @param text see `AnswerText` */
	async addText(index: number, text: string): Promise<void> {
		if (this.has(index)) return;
		const line = Buffer.from(`{"index":${index},${text.slice(1)}\n`);
		this.#note(index, this.#end, line.length);
		this.#end += line.length;
		this.#wrote = true;
		const next = (this.#next ??= this.#nextWrite());
		next.lines.push(line);
		await next.written;
	}

	#nextWrite() {
		const lines: Buffer[] = [];
		const written = this.#written.then(() => {
			this.#next = undefined;
			return this.#file.appendFile(Buffer.concat(lines));
		});
		this.#written = written;
		return { lines, written };
	}

	/** The result of a point, or undefined. @throws {SubnetsError} `bad-format` when the file was changed meanwhile */
	async result(index: number): Promise<BatchResult | undefined> {
		if (!this.has(index)) return undefined;
		const bytes = Buffer.alloc(this.#lengths[index]!);
		await this.#file.read(bytes, 0, bytes.length, this.#starts[index]!);
		const parsed = parseResult(bytes.toString("utf8"));
		if (!parsed) throw new SubnetsError("bad-format", `"${this.#name}" was changed while it was read. Run it again.`);
		return parsed;
	}

	/** Waits for what is being written, puts it on the disk, and closes the file. */
	async close(): Promise<void> {
		try {
			await this.#written;
			if (this.#wrote) await this.#file.datasync();
		} finally {
			await this.#file.close();
		}
	}

	async #scan(): Promise<void> {
		for await (const { text, start, length, whole } of linesOf(this.#file)) {
			if (!whole) break;
			this.#end = start + length;
			const parsed = start === 0 ? undefined : parseResult(text);
			if (parsed && parsed.index < this.header.size && !this.has(parsed.index)) this.#note(parsed.index, start, length);
		}
	}

	#note(index: number, start: number, length: number): void {
		this.#starts[index] = start;
		this.#lengths[index] = length;
		this.#done++;
	}
}

/** A line that is damaged counts as if it were not there. */
function parseResult(text: string): BatchResult | undefined {
	try {
		const parsed = v.parse(resultSchema, JSON.parse(text));
		if (!Number.isInteger(parsed.index) || parsed.index < 0) return undefined;
		if ("refusal" in parsed) return parsed;
		return { index: parsed.index, report: v.parse(reportSchema, { ...parsed.report, elapsed: 0 }) };
	} catch {
		return undefined;
	}
}
