/** A kind of agent, the same for all miners of it. */
export interface MinerKind {
	/** Part of column ids: `forecaster`. */
	readonly id: string;
	/** In words, for people: "copies the baseline". */
	readonly label: string;
	/** A miner of it, in one or two words: "Copier". */
	readonly noun: string;
}

export interface Miner {
	/** Unique in the run: `miner-12`. */
	readonly id: string;
	/** "Copier 12". */
	readonly name: string;
	readonly kind: MinerKind;
}

/** Numbers miners from 1 in the order of their kinds. */
export function nameMiners(kinds: readonly MinerKind[]): readonly Miner[] {
	return kinds.map((kind, i) => ({ id: `miner-${i + 1}`, name: `${kind.noun} ${i + 1}`, kind }));
}
