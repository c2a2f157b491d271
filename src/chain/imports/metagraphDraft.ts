import { SubnetsError } from "../../numeric/errors.ts";
import { amountCell, readCell, textCell, wholeCell } from "./cells.ts";
import type { WeightEntry } from "./importedMetagraph.ts";
import type { RefusedRow } from "./refusedRow.ts";

/** Most UIDs that a file may have: the largest network so far had 4,096. */
export const MOST_UIDS = 4096;

/** Where a value stands in the file. */
export interface Place {
	readonly row: number;
	readonly column: string;
	/** The place in words, to begin the sentence with. */
	readonly place: string;
}

const STAKE = amountCell("a stake");
const WEIGHT = amountCell("a weight");
const COLDKEY = textCell("a key", 64);

/** A metagraph while its file is read: takes raw values, keeps the good ones, writes down the others. */
export class MetagraphDraft {
	readonly stakes: Float64Array;
	readonly entries: WeightEntry[] = [];
	readonly refused: RefusedRow[] = [];
	coldkeys: string[] | null = null;
	readonly #seenUids = new Set<number>();
	readonly #seenPairs = new Set<number>();
	readonly #uid: ReturnType<typeof wholeCell>;

	/** @throws {SubnetsError} `bad-format` when there is no UID or there are too many */
	constructor(count: number, fileName: string) {
		if (!(count >= 1 && count <= MOST_UIDS)) {
			throw new SubnetsError("bad-format", `${fileName} has ${count} UIDs. Use a file with 1 to ${MOST_UIDS}.`);
		}
		this.stakes = new Float64Array(count);
		this.#uid = wholeCell("a UID", 0, count - 1);
	}

	refuse({ row, column, place }: Place, problem: string): void {
		this.refused.push({ row, column, message: `${place}: ${problem}` });
	}

	/** The UID that a row describes; undefined, and reported, when it is none or was described before. */
	uid(raw: unknown, at: Place): number | undefined {
		const cell = readCell(this.#uid, raw);
		if (cell.problem !== undefined) {
			this.refuse(at, cell.problem);
			return undefined;
		}
		if (this.#seenUids.has(cell.value)) {
			this.refuse(at, `UID ${cell.value} has a row already. Remove one of them.`);
			return undefined;
		}
		this.#seenUids.add(cell.value);
		return cell.value;
	}

	stake(uid: number, raw: unknown, at: Place): void {
		const cell = readCell(STAKE, raw);
		if (cell.problem === undefined) this.stakes[uid] = cell.value;
		else this.refuse(at, cell.problem);
	}

	weight(from: unknown, to: unknown, value: unknown, at: Place): void {
		const [source, target, weight] = [readCell(this.#uid, from), readCell(this.#uid, to), readCell(WEIGHT, value)];
		if (source.problem !== undefined) return this.refuse(at, source.problem);
		if (target.problem !== undefined) return this.refuse(at, target.problem);
		if (weight.problem !== undefined) return this.refuse(at, weight.problem);
		const pair = source.value * this.stakes.length + target.value;
		if (this.#seenPairs.has(pair)) {
			return this.refuse(at, `UID ${source.value} weighs UID ${target.value} twice. Remove one of them.`);
		}
		this.#seenPairs.add(pair);
		this.entries.push({ from: source.value, to: target.value, value: weight.value });
	}

	coldkey(uid: number, raw: unknown, at: Place): void {
		const cell = readCell(COLDKEY, raw, { empty: "" });
		if (cell.problem !== undefined) return this.refuse(at, cell.problem);
		this.coldkeys ??= Array.from(this.stakes, () => "");
		if (uid < this.coldkeys.length) this.coldkeys[uid] = cell.value;
	}
}
