import { log } from "../../../numeric/math.ts";

/*
 * How Zeus has paid since version 2 (March 2026): ranks instead of scores, and nearly all to the best.
 * @source subnets.md §1; Orpheus-AI/Zeus zeus/validator/reward.py, compute_min_rank_weights
 */

/** Share of a challenge's weight that its best miner gets. */
export const WINNER_SHARE = 0.95;

/** A challenge of version 2: a variable over a window that starts now. */
export interface WinnerChallenge {
	/** Index into the weather's variables. */
	readonly variable: number;
	readonly hours: number;
	/** How many of the last ranks are averaged. */
	readonly window: number;
	/** Share of all weight. */
	readonly weight: number;
}

/**
 * Ranks of one round, best first from 1; equal errors share the better rank, and punished miners take the
 * last.
 * @param errors per miner
 * @param punished 1 for miners whose answer repeats that of a key registered earlier
 */
export function ranksOf(errors: Float64Array, punished: Uint8Array): Float64Array {
	const order = Array.from(errors.keys()).sort((a, b) => errors[a]! - errors[b]!);
	const ranks = new Float64Array(errors.length);
	let place = 0;
	let rank = 1;
	let previous = Number.NaN;
	for (const miner of order) {
		if (punished[miner] === 1) continue;
		place++;
		if (errors[miner] !== previous) rank = place;
		previous = errors[miner]!;
		ranks[miner] = rank;
	}
	for (let j = 0; j < ranks.length; j++) if (punished[j] === 1) ranks[j] = errors.length;
	return ranks;
}

/**
 * Weights of one challenge: 95 % to the best average rank, the rest by logarithm of the place.
 * @param averages average rank per miner, `Infinity` without enough history
 * @param latest ranks of the last round, which break ties
 * @param punished miners that get nothing
 */
export function winnerWeights(averages: Float64Array, latest: Float64Array, punished: Uint8Array): Float64Array {
	const order = Array.from(averages.keys())
		.filter((miner) => punished[miner] === 0)
		.sort((a, b) => compare(averages, a, b) || compare(latest, a, b) || a - b);
	const weights = new Float64Array(averages.length);
	const others = order.length - 1;
	let total = 0;
	for (let place = 0; place < others; place++) total += log(others + 1 - place);
	order.forEach((miner, place) => {
		weights[miner] =
			place === 0 ? WINNER_SHARE : total > 0 ? ((1 - WINNER_SHARE) * log(others + 2 - place)) / total : 0;
	});
	return weights;
}

/** Subtraction would make NaN of two infinite ranks. */
const compare = (values: Float64Array, a: number, b: number): number =>
	values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0;
