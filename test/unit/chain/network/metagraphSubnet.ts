import { MAX_VALIDATORS } from "../../../../src/chain/economics/neuronSlots.ts";
import { SubnetState } from "../../../../src/chain/epoch/subnetState.ts";
import { grantPermits } from "../../../../src/chain/epoch/validatorPermits.ts";
import type { ImportedMetagraph } from "../../../../src/chain/imports/result/importedMetagraph.ts";

/**
 * A subnet that stands as a metagraph does, ready for `runEpoch` at `block`.
 *
 * What a metagraph does not say is set so that nothing is masked: everybody set weights in this block and was
 * registered long before, permits are those that the stakes would have earned, and no bonds exist yet.
 */
export function metagraphSubnet(
	{ stake, weights }: ImportedMetagraph,
	block: number,
	maxValidators: number = MAX_VALIDATORS,
): SubnetState {
	const subnet = new SubnetState(stake.length);
	subnet.stake.set(stake);
	for (let uid = 0; uid < stake.length; uid++) {
		const [from, to] = [weights.start[uid]!, weights.start[uid + 1]!];
		subnet.setWeights(uid, weights.targets.subarray(from, to), weights.values.subarray(from, to), block);
	}
	grantPermits(subnet.stake, maxValidators, subnet.validatorPermit);
	return subnet;
}
