/** One line of "why this pay": a quantity, how it came about, and its value. */
export interface DerivationLine {
	readonly label: string;
	/** The arithmetic with its numbers, in words a reader can check: "min(0.42, consensus 0.38)". */
	readonly formula: string;
	readonly value: number;
	readonly unit: string;
	/** Rule that it follows, e.g. `protocol.md §2.6`. */
	readonly source?: string;
}

/** The way from scores and weights to a participant's pay in one epoch, checkable line by line. */
export interface Derivation {
	readonly participant: string;
	/** "zeus · miner 12 · epoch 340" */
	readonly title: string;
	readonly lines: readonly DerivationLine[];
	/** The result in one sentence of inline markup. */
	readonly summary: string;
}
