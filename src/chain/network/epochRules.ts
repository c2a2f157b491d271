import { MAX_VALIDATORS } from "../economics/neuronSlots.ts";
import { type EpochRule, firstUid, stakeOf } from "./networkState.ts";

/**
 * Dividends in proportion to stake weight among the validators with the most of it (at most 64); incentives stay as
 * they were set. What validators earn when they all agree.
 */
export const dividendsByStake: EpochRule = (state, row) => {
	const first = firstUid(row);
	const last = first + state.uids[row]!;
	const { dividend, incentive, rootShare } = state;
	for (let place = first; place < last; place++) {
		const root = state.taoWeightOfRoot * rootShare[place]! * state.rootTao;
		dividend[place] = incentive[place]! > 0 ? 0 : stakeOf(state, place) + root;
	}
	if (last - first > MAX_VALIDATORS) keepLargest(dividend.subarray(first, last), MAX_VALIDATORS);
	let total = 0;
	for (let place = first; place < last; place++) total += dividend[place]!;
	if (total > 0) for (let place = first; place < last; place++) dividend[place]! /= total;
};

/** Sets all but the `count` largest to 0; of equals the last are kept, as permits go to the higher UID. */
function keepLargest(values: Float64Array, count: number): void {
	const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
	for (const place of order.slice(0, values.length - count)) values[place] = 0;
}
