import type { SubmittedWeights } from "./submittedWeights.ts";
import { YumaEngine } from "./yumaEngine.ts";

const NONE = -1;

/** Contents of a row other than a version of submitted weights. */
const EMPTY = -1;
const MASKED = -2;

/**
 * The rows of a subnet's engine: which uid sits in which, and which submitted weights it holds. Uids with a permit or with
 * bonds have a row; rows are handed on as permits come and go.
 */
export class EngineRows {
	readonly #rowOf: Int32Array;
	#uidOf = new Int32Array(1).fill(NONE);
	/** Version of the submitted weights that a row holds, EMPTY or MASKED. */
	#version = new Float64Array(1).fill(EMPTY);
	/** The uid whose entry was dropped when it was loaded. */
	#dropped = new Int32Array(1).fill(NONE);
	#engine: YumaEngine;
	readonly #targets: Uint16Array;
	readonly #values: Float64Array;

	constructor(readonly size: number) {
		this.#rowOf = new Int32Array(size).fill(NONE);
		this.#engine = new YumaEngine(1, size);
		this.#targets = new Uint16Array(size);
		this.#values = new Float64Array(size);
	}

	/** May be another one after {@link assign} or {@link take}. */
	get engine(): YumaEngine {
		return this.#engine;
	}

	/** -1 if the uid has no row. */
	rowOf(uid: number): number {
		return this.#rowOf[uid]!;
	}

	/** -1 if the row is free. */
	uidOf(row: number): number {
		return this.#uidOf[row]!;
	}

	/** Gives every permitted uid a row, and frees the rows of uids that have neither permit nor bonds. */
	assign(permitted: Uint8Array): void {
		let free = 0;
		for (let row = 0; row < this.#uidOf.length; row++) {
			const uid = this.#uidOf[row]!;
			if (uid !== NONE && !permitted[uid] && !this.#engine.hasBonds(row)) this.#release(row);
			if (this.#uidOf[row] === NONE) free++;
		}
		let missing = 0;
		for (let uid = 0; uid < this.size; uid++) if (permitted[uid] && this.#rowOf[uid] === NONE) missing++;
		if (missing > free) this.#grow(this.#uidOf.length + missing - free);
		for (let uid = 0; missing > 0 && uid < this.size; uid++) {
			if (!permitted[uid] || this.#rowOf[uid] !== NONE) continue;
			this.take(uid);
			missing--;
		}
	}

	/** The uid's row, a new one if it had none. */
	take(uid: number): number {
		if (this.#rowOf[uid] !== NONE) return this.#rowOf[uid]!;
		let row = this.#uidOf.indexOf(NONE);
		if (row === NONE) {
			row = this.#uidOf.length;
			this.#grow(row + 1);
		}
		this.#uidOf[row] = uid;
		this.#rowOf[uid] = row;
		return row;
	}

	/** Empties a row's weights. */
	unload(row: number): void {
		if (this.#version[row] === EMPTY) return;
		this.#engine.clearWeights(row);
		this.#version[row] = EMPTY;
	}

	/**
	 * Brings a row's weights up to date.
	 *
	 * @param dropped uid whose entry does not count (a validator's own), -1 = none
	 * @param registeredBefore entries to miners registered at this block or later do not count; Infinity = all count
	 */
	load(
		row: number,
		weights: SubmittedWeights,
		dropped: number,
		registeredBefore: number,
		blockAtRegistration: Float64Array,
	): void {
		const uid = this.#uidOf[row]!;
		const masked = registeredBefore < Infinity;
		const version = weights.version[uid]!;
		if (!masked && this.#version[row] === version && this.#dropped[row] === dropped) return;
		this.#version[row] = masked ? MASKED : version;
		this.#dropped[row] = dropped;
		if (!masked && weights.isWhole(uid)) {
			this.#engine.setWeights(row, weights.values(uid), dropped);
			return;
		}
		const targets = weights.targets(uid);
		const values = weights.values(uid);
		let count = 0;
		for (let k = 0; k < targets.length; k++) {
			const target = targets[k]!;
			if (target === dropped || blockAtRegistration[target]! >= registeredBefore) continue;
			this.#targets[count] = target;
			this.#values[count++] = values[k]!;
		}
		this.#engine.setSparseWeights(row, this.#targets, this.#values, count);
	}

	#release(row: number): void {
		this.unload(row);
		this.#rowOf[this.#uidOf[row]!] = NONE;
		this.#uidOf[row] = NONE;
	}

	#grow(rows: number): void {
		const before = this.#engine;
		this.#engine = new YumaEngine(rows, this.size);
		this.#engine.takeOver(before);
		this.#uidOf = enlarged(this.#uidOf, new Int32Array(rows));
		this.#version = enlarged(this.#version, new Float64Array(rows));
		this.#dropped = enlarged(this.#dropped, new Int32Array(rows));
	}
}

function enlarged<A extends Int32Array | Float64Array>(old: A, larger: A): A {
	larger.fill(NONE);
	larger.set(old);
	return larger;
}
