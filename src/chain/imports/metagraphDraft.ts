import { SubnetsError } from "../../numeric/errors.ts";
import { amountCell, readNumber, shown } from "./text/cells.ts";
import { isEmpty } from "./text/foldName.ts";
import type { WeightEntry } from "./result/importedMetagraph.ts";
import { type Comma, numberFrom } from "./text/numberText.ts";
import { type Refusals } from "./result/refusedRow.ts";
import type { RawWeight, WeightSink } from "./shapes/weightRows.ts";

/** Most UIDs that a file may have: the largest network so far had 4,096. */
export const MOST_UIDS = 4096;
/** Most weights that are read from one file. */
const MOST_WEIGHTS = 1_100_000;

const WEIGHT = amountCell("a weight");

/** Weights while a file is read: takes raw values, keeps the good ones, writes down the others. */
export class WeightDraft implements WeightSink {
	readonly entries: WeightEntry[] = [];
	given = 0;
	refusedCount = 0;
	readonly #places: ReadonlyMap<number, number>;
	/** A bit for each pair of UIDs. */
	readonly #seenPairs: Uint8Array;
	readonly #whole: boolean;

	/**
	 * @param uids the file's UIDs, ascending
	 * @param hotkeys place of each hotkey in `uids`
	 */
	constructor(
		private readonly uids: readonly number[],
		private readonly hotkeys: ReadonlyMap<string, number>,
		private readonly comma: Comma,
		private readonly refusals: Refusals,
		private readonly column: string,
		private readonly fileName: string,
	) {
		this.#places = new Map(uids.map((uid, place) => [uid, place]));
		this.#seenPairs = new Uint8Array(Math.ceil((uids.length * uids.length) / 8));
		this.#whole = uids.every((uid, place) => uid === place);
	}

	weight({ from, to, value }: RawWeight, row: number, place: string): void {
		const [source, target] = [this.#placeOf(from), this.#placeOf(to)];
		if (source === undefined) return this.refuse(this.#noUid(from), row, place);
		if (target === undefined) return this.refuse(this.#noUid(to), row, place);
		const plain = numberFrom(value, this.comma);
		if (!(typeof plain === "number" && plain >= 1e-18 && plain <= 1e18)) {
			const cell = readNumber(WEIGHT, value, this.comma);
			if (cell.problem !== undefined) return this.refuse(cell.problem, row, place);
		}
		const pair = source * this.uids.length + target;
		const [byte, bit] = [Math.floor(pair / 8), 1 << (pair % 8)];
		if ((this.#seenPairs[byte]! & bit) !== 0) {
			const problem = `UID ${this.uids[source]} weighs UID ${this.uids[target]} twice. Remove one of them.`;
			return this.refuse(problem, row, place);
		}
		this.#seenPairs[byte]! |= bit;
		this.#count();
		this.entries.push({ from: source, to: target, value: plain as number });
	}

	refuse(problem: string, row: number, place: string): void {
		this.#count();
		this.refusedCount++;
		this.refusals.add({ row, column: this.column, message: `${place}: ${problem}` });
	}

	/** @throws {SubnetsError} `bad-format` */
	#count(): void {
		if (++this.given <= MOST_WEIGHTS) return;
		const message = `${this.fileName} has more than 1,100,000 weights. Use a file of one subnet, which has 65,536 at most.`;
		throw new SubnetsError("bad-format", message);
	}

	/** Where a UID or a hotkey stands in the list of UIDs. */
	#placeOf(raw: unknown): number | undefined {
		if (typeof raw === "number") {
			if (!this.#whole) return this.#places.get(raw);
			return Number.isInteger(raw) && raw >= 0 && raw < this.uids.length ? raw : undefined;
		}
		if (typeof raw !== "string") return undefined;
		const key = raw.trim();
		return /^\d{1,5}(\.0+)?$/.test(key) ? this.#places.get(Number(key)) : this.hotkeys.get(key);
	}

	#noUid(raw: unknown): string {
		const what = isEmpty(raw) ? "an empty cell" : shown(raw);
		if (this.#whole) return `${what} is not a UID. Use a whole number from 0 to ${this.uids.length - 1}.`;
		return `${what} is not a UID of this file. Give it a row of its own.`;
	}
}
