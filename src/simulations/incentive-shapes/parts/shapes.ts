import { sum } from "../../../numeric/sums.ts";
import { CREDIBILITY_EXPONENT, gate } from "../../data-universe/parts/scoring.ts";
import { quality, score } from "../../zeus/parts/scoring.ts";
import { winnerWeights } from "../../zeus/parts/winnerRule.ts";
import { volumeShares, volumeTries } from "./volume.ts";

/** Places in the comparison, with what they are called where only one of the winner rules can be meant. */
export const SHAPES = [
	{ id: "linear", label: "Linear in score (Zeus)" },
	{ id: "volume", label: "Shares of volume (Chutes)" },
	{ id: "gate", label: "Credibility gate (Data Universe)" },
	{ id: "winner", label: "Winner rule" },
] as const;
export type ShapeId = (typeof SHAPES)[number]["id"];

export const shapeLabels = {
	linear: "Linear in score (Zeus)",
	volume: "Shares of volume (Chutes)",
	gate: "Credibility gate (Data Universe)",
	all: "Winner takes all (Ridges)",
	most: "Winner takes 95 % (Zeus, March 2026)",
};

/** How a subnet turns what its miners do into shares of pay. */
export interface Shape {
	readonly id: ShapeId;
	/** The same, and which of the two winner rules it is. */
	readonly rule: keyof typeof shapeLabels;
	/** @param performance 0 to 1 per miner @returns shares of pay, in total 1 */
	shares(performance: Float64Array): Float64Array;
	/**
	 * The same for one miner who would perform otherwise, the others as they are: to the last bit what {@link shares} gives it,
	 * without what all the others get.
	 *
	 * @returns share of pay of a miner by its place and what it tries
	 */
	tries(performance: Float64Array): (miner: number, tried: number) => number;
}

/** Range of Zeus' improvement scale: performance 0 is twice the baseline's error, 1 a fifth of it. */
const IMPROVEMENT = { from: -1, range: 1.8 };
/** Mean exponent of Zeus' leniency over its requests, most of which are about the past: a benchmark of *zeus*. */
const LENIENCY = 0.83;

const normalised = (values: Float64Array): Float64Array => {
	const total = sum(values);
	return values.map((value) => (total > 0 ? value / total : 1 / values.length));
};

/** Pay in proportion to a worth that each performance has by itself. */
const proportional = (worth: (performance: number) => number): Pick<Shape, "shares" | "tries"> => ({
	shares: (performance) => normalised(performance.map(worth)),
	tries(performance) {
		const worths = performance.map(worth);
		return (miner, tried) => {
			const own = worths[miner]!;
			const would = worth(tried);
			worths[miner] = would;
			const total = sum(worths);
			worths[miner] = own;
			return total > 0 ? would / total : 1 / worths.length;
		};
	},
});

/** For shapes in which everybody's pay hangs on everybody's place. */
const triesOf =
	(shares: Shape["shares"]): Shape["tries"] =>
	(performance) => {
		const tried = performance.slice();
		return (miner, value) => {
			tried[miner] = value;
			const share = shares(tried)[miner]!;
			tried[miner] = performance[miner]!;
			return share;
		};
	};

/** Place of the best; the earlier one where two are equal. */
function placeOfBest(performance: Float64Array): number {
	let best = 0;
	for (let j = 1; j < performance.length; j++) if (performance[j]! > performance[best]!) best = j;
	return best;
}

/** Zeus in December 2025: quality of the improvement, everybody equally fast, pay in proportion to the score. */
const linear: Shape = {
	id: "linear",
	rule: "linear",
	...proportional((value) => score(quality(IMPROVEMENT.from + IMPROVEMENT.range * value, LENIENCY), 1)),
};

/** Chutes: shares of work, calls, chutes and bounties, all of them in proportion to performance. */
const volume: Shape = { id: "volume", rule: "volume", shares: volumeShares, tries: volumeTries };

/** Data Universe: as much data from all, credibility equal to performance. */
const gated: Shape = {
	id: "gate",
	rule: "gate",
	...proportional((value) => gate(value, CREDIBILITY_EXPONENT)),
};

/** Ridges: everything to the best; the earlier one where two are equal. */
const winnerTakesAll: Shape = {
	id: "winner",
	rule: "all",
	shares(performance) {
		const best = placeOfBest(performance);
		return performance.map((_, j) => (j === best ? 1 : 0));
	},
	tries(performance) {
		const tried = performance.slice();
		return (miner, value) => {
			tried[miner] = value;
			const share = placeOfBest(tried) === miner ? 1 : 0;
			tried[miner] = performance[miner]!;
			return share;
		};
	},
};

/** Zeus since March 2026: 95 % to the best, the rest by logarithm of the place. */
const mostToWinner = (performance: Float64Array): Float64Array => {
	const places = performance.map((value) => -value);
	return winnerWeights(places, places, new Uint8Array(performance.length));
};

const winnerTakesMost: Shape = { id: "winner", rule: "most", shares: mostToWinner, tries: triesOf(mostToWinner) };

/** The four shapes to compare. */
export const shapesWith = (winner: "all" | "most"): readonly Shape[] => [
	linear,
	volume,
	gated,
	winner === "all" ? winnerTakesAll : winnerTakesMost,
];
