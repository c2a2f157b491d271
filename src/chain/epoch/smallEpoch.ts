import { SubnetsError } from "../../numeric/errors.ts";
import { YumaEngine } from "./yumaEngine.ts";
import { DEFAULT_YUMA } from "./yumaParameters.ts";

/** A network that is small enough to be drawn whole. */
export interface SmallNetwork {
	/** By validator, any unit, at least 0. */
	readonly stake: readonly number[];
	/** Validators (rows) of miners (columns), any scale, at least 0. */
	readonly weights: readonly (readonly number[])[];
}

/** Everything that its first epoch computes, in the order in which the chain does. Bonds begin at nothing. */
export interface SmallEpoch {
	/** Shares of stake. */
	readonly stake: readonly number[];
	/** Each row of sum 1, or 0 where a validator sets none. */
	readonly weights: readonly (readonly number[])[];
	/** Per miner, the largest weight that half of the stake gives at least. */
	readonly consensus: readonly number[];
	readonly clipped: readonly (readonly number[])[];
	readonly rank: readonly number[];
	readonly incentive: readonly number[];
	/** Shares of a miner's bonds: columns of sum 1, or 0. */
	readonly bonds: readonly (readonly number[])[];
	readonly validatorTrust: readonly number[];
	readonly dividends: readonly number[];
}

/** Most validators, and most miners. */
const LARGEST = 8;

/**
 * The first epoch of a small network under the defaults of a new subnet (Yuma 2, κ just below one half), every entry of it.
 * The engine is the one that all simulations run on.
 * @throws {SubnetsError} `bad-shape` or `bad-value` for a network that cannot be one
 * @source protocol.md §2.4-2.9
 */
export function smallEpoch({ stake, weights }: SmallNetwork): SmallEpoch {
	const rows = stake.length;
	const columns = weights[0]?.length ?? 0;
	const fits = (count: number) => count >= 1 && count <= LARGEST;
	if (!fits(rows) || !fits(columns) || weights.length !== rows || weights.some((row) => row.length !== columns)) {
		throw new SubnetsError("bad-shape", `Use 1 to ${LARGEST} validators and miners, and a weight for each pair.`);
	}
	for (const value of [...stake, ...weights.flat()]) {
		if (!(value >= 0 && value <= 1e9)) {
			throw new SubnetsError("bad-value", `${value} is no stake or weight. Use 0 to 1,000,000,000.`);
		}
	}
	const engine = new YumaEngine(rows, columns);
	engine.stake.set(stake);
	weights.forEach((row, i) => engine.setWeights(i, row));
	engine.run(DEFAULT_YUMA);
	const table = (entry: (row: number, column: number) => number) =>
		weights.map((row, i) => row.map((_, j) => entry(i, j)));
	return {
		stake: [...engine.stake],
		weights: table((i, j) => engine.weight(i, j)),
		consensus: [...engine.consensus],
		clipped: table((i, j) => engine.clippedWeight(i, j)),
		rank: [...engine.rank],
		incentive: [...engine.incentive],
		bonds: table((i, j) => engine.bond(i, j)),
		validatorTrust: [...engine.validatorTrust],
		dividends: [...engine.dividends],
	};
}
