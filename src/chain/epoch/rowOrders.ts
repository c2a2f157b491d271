/** A test whether the entry of a row to a column is passed over. */
export type Unseen = (row: number, column: number) => boolean;

/**
 * Rows whose entries do not come in ascending order. When the chain chooses liquid alpha's rates it walks a row forward
 * only, in step with ascending uids, so an entry behind a higher uid counts as absent for that choice. Few rows are like
 * this, so they are kept in a map and cost nothing otherwise.
 *
 * @source vectors, file `liquid_alpha_unsorted_rows`
 */
export class RowOrders {
	readonly #orders = new Map<number, Uint16Array>();

	get isEmpty(): boolean {
		return this.#orders.size === 0;
	}

	/** Notes the order of a row's first `count` columns; an ascending row is forgotten. */
	note(row: number, columns: ArrayLike<number>, count: number): void {
		for (let k = 1; k < count; k++) {
			if (columns[k]! > columns[k - 1]!) continue;
			this.#orders.set(
				row,
				Uint16Array.from({ length: count }, (_, at) => columns[at]!),
			);
			return;
		}
		this.#orders.delete(row);
	}

	forget(row: number): void {
		this.#orders.delete(row);
	}

	clear(): void {
		this.#orders.clear();
	}

	/** Takes over other orders without the entries that `keep` refuses. */
	assign(others: RowOrders, keep: (row: number, column: number) => boolean): void {
		this.clear();
		for (const [row, columns] of others.#orders) {
			const left = columns.filter((column) => keep(row, column));
			this.note(row, left, left.length);
		}
	}

	/** The entries that a walk forward passes over. */
	unseen(): Unseen {
		const hidden = new Map<number, Set<number>>();
		for (const [row, columns] of this.#orders) {
			let highest = -1;
			const behind = new Set<number>();
			for (const column of columns) {
				if (column < highest) behind.add(column);
				else highest = column;
			}
			hidden.set(row, behind);
		}
		return (row, column) => hidden.get(row)?.has(column) === true;
	}
}
