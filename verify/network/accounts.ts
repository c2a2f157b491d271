import { type Alpha, alpha, type Tao, tao } from "../../src/chain/units.ts";
import { firstUid, type NetworkState, stakeOf } from "../../src/chain/network/networkState.ts";

/*
 * Two sums that must hold after every step and trade: nothing is created or lost unnoticed.
 */

/** All TAO wherever it is: equals `taoIssuance`. */
export function accountedTao(state: NetworkState): Tao {
	let total = state.rootTao + state.freeTao;
	for (let row = 0; row < state.inUse.length; row++) {
		total += state.taoReserve[row]! + state.taoFees[row]! + state.pendingRootTao[row]!;
	}
	return tao(total);
}

/** All alpha of a subnet outside its pool, by holder: equals `alphaOutstanding`. */
export function accountedAlpha(state: NetworkState, row: number): Alpha {
	let total = state.pendingOwner[row]! + state.pendingMiners[row]!;
	total += state.pendingValidators[row]! + state.pendingRoot[row]!;
	total += state.idleAlpha[row]! + state.unowned[row]!;
	for (let uid = 0; uid < state.uids[row]!; uid++) total += stakeOf(state, firstUid(row) + uid);
	return alpha(total);
}
