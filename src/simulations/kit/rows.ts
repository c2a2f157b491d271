import { type TableOutput } from "./outputs.ts";

/** Rows of numbers recorded step by step, for a declared table; its columns are there at any moment. */
export class Rows<const T extends TableOutput> {
	readonly #ids: readonly (keyof T["columns"] & string)[];
	readonly #cells: Float64Array;
	#length = 0;

	/** @param capacity the most rows that will be recorded */
	constructor(table: T, capacity: number) {
		this.#ids = Object.keys(table.columns);
		this.#cells = new Float64Array(this.#ids.length * capacity);
	}

	get length(): number {
		return this.#length;
	}

	/** Adds a row; every column needs a value. @throws {RangeError} when the capacity is used up */
	add(row: Readonly<Record<keyof T["columns"] & string, number>>): void {
		const width = this.#ids.length;
		if (this.#length * width >= this.#cells.length) throw new RangeError("There is no room for another row.");
		this.#ids.forEach((id, i) => (this.#cells[this.#length * width + i] = row[id]));
		this.#length++;
	}

	/** One column so far. */
	column(id: keyof T["columns"] & string): Float64Array {
		const width = this.#ids.length;
		const at = this.#ids.indexOf(id);
		const column = new Float64Array(this.#length);
		for (let row = 0; row < column.length; row++) column[row] = this.#cells[row * width + at]!;
		return column;
	}

	/** All columns so far: the bare values of the table. */
	columns(): { readonly [K in keyof T["columns"] & string]: Float64Array } {
		return Object.fromEntries(this.#ids.map((id) => [id, this.column(id)])) as {
			readonly [K in keyof T["columns"] & string]: Float64Array;
		};
	}
}
