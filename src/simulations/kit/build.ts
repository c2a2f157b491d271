import { type Column, type Figure, type NumberColumn, type Table, type TextColumn } from "./outcome.ts";

/** A column of numbers; always a fresh array, so that an outcome never shares memory with a running model. */
export const numbers = (id: string, label: string, unit: string, values: ArrayLike<number>): NumberColumn => ({
	id,
	label,
	unit,
	values: Float64Array.from(values),
});

export const texts = (id: string, label: string, values: readonly string[]): TextColumn => ({
	id,
	label,
	values: [...values],
});

export const table = (id: string, label: string, columns: readonly Column[]): Table => ({ id, label, columns });

export const figure = (id: string, label: string, unit: string, value: number): Figure => ({ id, label, unit, value });

/** Three significant digits, thousands separated, for figures inside sentences: 0.831, 12.4, 2,950, 61,000. */
export function threeDigits(value: number): string {
	if (value === 0 || !Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(3));
	const size = Math.abs(rounded);
	if (size >= 1e15 || size < 1e-6) return rounded.toExponential();
	const [whole, fraction] = String(rounded).split(".");
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A share as a percentage with three significant digits: 0.7421 → "74.2 %". */
export const percent = (share: number): string => `${threeDigits(share * 100)} %`;

/** Rows recorded step by step; becomes a table at any moment. Numbers only. */
export class Recorder<Id extends string> {
	readonly #columns: readonly { readonly id: Id; readonly label: string; readonly unit: string }[];
	readonly #rows: Float64Array;
	#length = 0;

	/** @param capacity the most rows that will be recorded */
	constructor(
		columns: readonly { readonly id: Id; readonly label: string; readonly unit: string }[],
		capacity: number,
	) {
		this.#columns = columns;
		this.#rows = new Float64Array(columns.length * capacity);
	}

	get length(): number {
		return this.#length;
	}

	/** Adds a row; every column needs a value. @throws {RangeError} when the capacity is used up */
	add(row: Readonly<Record<Id, number>>): void {
		const width = this.#columns.length;
		if (this.#length * width >= this.#rows.length) throw new RangeError("The recorder is full.");
		this.#columns.forEach(({ id }, i) => (this.#rows[this.#length * width + i] = row[id]));
		this.#length++;
	}

	/** One column so far. */
	values(id: Id): Float64Array {
		const width = this.#columns.length;
		const at = this.#columns.findIndex((column) => column.id === id);
		return Float64Array.from({ length: this.#length }, (_, row) => this.#rows[row * width + at]!);
	}

	table(id: string, label: string): Table {
		return table(
			id,
			label,
			this.#columns.map((column) => numbers(column.id, column.label, column.unit, this.values(column.id))),
		);
	}
}
