import { EpochOutcome } from "../../../../src/chain/epoch/epochOutcome.ts";
import type { EpochParameters } from "../../../../src/chain/epoch/epochParameters.ts";
import { runEpoch } from "../../../../src/chain/epoch/runEpoch.ts";
import type { SubnetState } from "../../../../src/chain/epoch/subnetState.ts";
import { dividendsByStake } from "../../../../src/chain/network/epochRules.ts";
import { type EpochRule, firstUid, stakeOf } from "../../../../src/chain/network/networkState.ts";

/** A row whose epochs the consensus engine runs: its weights and bonds, and its parameters. */
export interface YumaSubnet {
	/** One uid per UID of the row; set weights here. Its stake is taken from the network at every epoch. */
	readonly subnet: SubnetState;
	readonly parameters: EpochParameters;
}

/**
 * Epochs by Yuma consensus for the rows given, by stake for the others.
 * @param subnets by row
 */
export function yumaEpochRule(subnets: ReadonlyMap<number, YumaSubnet>): EpochRule {
	const outcomes = new Map([...subnets].map(([row, { subnet }]) => [row, new EpochOutcome(subnet.size)]));
	return (state, row) => {
		const entry = subnets.get(row);
		if (!entry) {
			dividendsByStake(state, row);
			return;
		}
		const { subnet, parameters } = entry;
		const outcome = outcomes.get(row)!;
		const first = firstUid(row);
		for (let uid = 0; uid < subnet.size; uid++) {
			const root = state.taoWeightOfRoot * state.rootShare[first + uid]! * state.rootTao;
			subnet.stake[uid] = stakeOf(state, first + uid) + root;
		}
		runEpoch(subnet, parameters, state.block - 1, 1, outcome);
		state.incentive.set(outcome.incentive, first);
		state.dividend.set(outcome.dividends, first);
	};
}
