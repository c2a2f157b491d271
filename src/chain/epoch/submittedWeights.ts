/** Weights as validators submitted them: one sparse row per uid, in the order submitted, zeros kept. */
export class SubmittedWeights {
	readonly #targets: Uint16Array[];
	readonly #values: Float64Array[];
	/** 1 = the row names every uid in ascending order. */
	readonly #whole: Uint8Array;
	/** Rises with each change of a row. */
	readonly version: Float64Array;
	/** All uids in ascending order: the targets of every whole row that `setWhole` wrote. Never written to. */
	readonly #everyUid: Uint16Array;

	constructor(readonly size: number) {
		this.#targets = Array.from({ length: size }, () => new Uint16Array(0));
		this.#values = Array.from({ length: size }, () => new Float64Array(0));
		this.#whole = new Uint8Array(size);
		this.version = new Float64Array(size);
		this.#everyUid = Uint16Array.from({ length: size }, (_, uid) => uid);
	}

	/** Reuses the row's arrays when the number of entries is unchanged. */
	set(uid: number, targets: ArrayLike<number>, values: ArrayLike<number>): void {
		if (this.#targets[uid]!.length !== targets.length || this.#targets[uid] === this.#everyUid) {
			this.#targets[uid] = new Uint16Array(targets.length);
			this.#values[uid] = new Float64Array(targets.length);
		}
		this.#targets[uid]!.set(targets);
		this.#values[uid]!.set(values);
		this.#whole[uid] = this.#targets[uid]!.length === this.size && this.#targets[uid]!.every((j, k) => j === k) ? 1 : 0;
		this.version[uid]!++;
	}

	/** Replaces a row by one value per uid. */
	setWhole(uid: number, values: ArrayLike<number>): void {
		if (this.#whole[uid] === 0) {
			this.#targets[uid] = this.#everyUid;
			this.#values[uid] = new Float64Array(this.size);
			this.#whole[uid] = 1;
		}
		this.#values[uid]!.set(values);
		this.version[uid]!++;
	}

	/** Drops every entry to `target`. */
	forget(target: number): void {
		for (let uid = 0; uid < this.size; uid++) {
			let targets = this.#targets[uid]!;
			let at = targets.indexOf(target);
			if (at < 0) continue;
			for (; at >= 0; at = targets.indexOf(target, at)) {
				this.#values[uid] = without(this.#values[uid]!, at, new Float64Array(targets.length - 1));
				targets = without(targets, at, new Uint16Array(targets.length - 1));
			}
			this.#targets[uid] = targets;
			this.#whole[uid] = 0;
			this.version[uid]!++;
		}
	}

	targets(uid: number): Uint16Array {
		return this.#targets[uid]!;
	}

	values(uid: number): Float64Array {
		return this.#values[uid]!;
	}

	/** Whether entry k of the row is that of uid k, for all uids. */
	isWhole(uid: number): boolean {
		return this.#whole[uid] === 1;
	}
}

/** All entries but one. @param into one shorter */
function without<A extends Float64Array | Uint16Array>(entries: A, at: number, into: A): A {
	into.set(entries.subarray(0, at));
	into.set(entries.subarray(at + 1), at);
	return into;
}
