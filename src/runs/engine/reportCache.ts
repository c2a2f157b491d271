import { type RunReport } from "../runReport.ts";

/** Memory that kept reports may take, in bytes; it is shared with every other extension of the window. */
const BUDGET = 32 * 1024 * 1024;

interface Kept {
	readonly report: RunReport;
	/** In bytes, about. */
	readonly size: number;
}

/** Reports of this session by request, the ones used longest ago dropped first. */
export class ReportCache {
	readonly #reports = new Map<string, Kept>();
	readonly #budget: number;
	#size = 0;

	/** @param budget in bytes, about */
	constructor(budget = BUDGET) {
		this.#budget = budget;
	}

	/** What the kept reports take, in bytes, about. */
	get size(): number {
		return this.#size;
	}

	get(key: string): RunReport | undefined {
		const kept = this.#reports.get(key);
		if (kept) {
			this.#reports.delete(key);
			this.#reports.set(key, kept);
		}
		return kept?.report;
	}

	/** A report larger than the whole budget is not kept. */
	set(key: string, report: RunReport): void {
		this.#drop(key);
		const size = sizeOf(report);
		this.#reports.set(key, { report, size });
		this.#size += size;
		for (const oldest of this.#reports.keys()) {
			if (this.#size <= this.#budget) return;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		const kept = this.#reports.get(key);
		if (!kept) return;
		this.#reports.delete(key);
		this.#size -= kept.size;
	}
}

/** Bytes that plain data takes in V8, about: a small object has a header and a word per field, a text a byte per character. */
function sizeOf(value: unknown): number {
	if (typeof value === "string") return 16 + value.length;
	if (ArrayBuffer.isView(value)) return 100 + value.byteLength;
	if (typeof value !== "object" || value === null) return 8;
	const fields: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
	return fields.reduce<number>((sum, field) => sum + 8 + sizeOf(field), 24);
}
