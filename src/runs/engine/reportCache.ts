import { type RunReport } from "../runReport.ts";
import { isNumberColumn } from "../../simulations/kit/outcome.ts";

/** Memory that kept reports may take, in bytes of their columns. */
const BUDGET = 64 * 1024 * 1024;
/** A text cell is counted as this many bytes. */
const TEXT_CELL = 16;

/** Reports of this session by request, the ones used longest ago dropped first. */
export class ReportCache {
	readonly #reports = new Map<string, RunReport>();
	#size = 0;

	get(key: string): RunReport | undefined {
		const report = this.#reports.get(key);
		if (report) {
			this.#reports.delete(key);
			this.#reports.set(key, report);
		}
		return report;
	}

	/** A report larger than the whole budget is not kept. */
	set(key: string, report: RunReport): void {
		this.#drop(key);
		this.#reports.set(key, report);
		this.#size += sizeOf(report);
		for (const oldest of this.#reports.keys()) {
			if (this.#size <= BUDGET) return;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		const report = this.#reports.get(key);
		if (!report) return;
		this.#reports.delete(key);
		this.#size -= sizeOf(report);
	}
}

const sizeOf = ({ outcome }: RunReport): number =>
	outcome.tables
		.flatMap((table) => table.columns)
		.reduce(
			(sum, column) => sum + (isNumberColumn(column) ? column.values.byteLength : column.values.length * TEXT_CELL),
			0,
		);
