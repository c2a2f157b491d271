import { cutShare } from "../../src/chain/epoch/chainShares.ts";
import { type EpochParameters } from "../../src/chain/epoch/epochParameters.ts";
import { SubnetState } from "../../src/chain/epoch/subnetState.ts";
import type { ChainEpoch } from "../../verify/exact/chainEpoch.ts";

/** The chain's integers as the state and parameters of the fast engine, in the chain's units (RAO, blocks). */
export function fastSubnet(epoch: ChainEpoch): { subnet: SubnetState; parameters: EpochParameters } {
	const size = epoch.alphaStake.length;
	const subnet = new SubnetState(size);
	subnet.validatorPermit.set(epoch.validatorPermit.map(Number));
	subnet.rows.assign(subnet.validatorPermit);
	const taoWeight = cutShare(Number(epoch.taoWeight) / 2 ** 64);
	for (let uid = 0; uid < size; uid++) {
		subnet.stake[uid] = Number(epoch.alphaStake[uid]!) + Number(epoch.taoStake[uid]!) * taoWeight;
		subnet.blockAtRegistration[uid] = Number(epoch.blockAtRegistration[uid]!);
		const commit = epoch.commitBlocks?.[uid] ?? null;
		subnet.commitBlock[uid] = commit === null ? Infinity : Number(commit);
		const row = epoch.weightsU16[uid]!;
		const targets = row.map(([target]) => target);
		const values = row.map(([, value]) => value);
		subnet.setWeights(uid, targets, values, Number(epoch.lastUpdate[uid]!));
		const bonds = epoch.bondsU16[uid]!;
		subnet.setBonds(
			uid,
			bonds.map(([miner]) => miner),
			bonds.map(([, value]) => value / 65535),
		);
	}
	subnet.lastEpochBlock = Number(epoch.lastEpochBlock);
	return { subnet, parameters: fastParameters(epoch) };
}

function fastParameters(epoch: ChainEpoch): EpochParameters {
	const production = epoch.routine === "production";
	return {
		state: epoch.state,
		kappa: epoch.kappaU16 / 65535,
		bondsPenalty: epoch.bondsPenaltyU16 / 65535,
		bondsEmaAlpha: 1 - epoch.bondsMovingAverage / 1e6,
		yuma3: epoch.yuma3,
		liquidAlpha: epoch.liquidAlpha
			? {
					low: epoch.alphaLowU16 / 65535,
					high: epoch.alphaHighU16 / 65535,
					steepness: epoch.alphaSigmoidSteepness / 100,
				}
			: null,
		tempo: Number(epoch.tempo),
		activityCutoff: Number(epoch.activityCutoff),
		maxValidators: epoch.maxValidators,
		stakeThreshold: Number(epoch.stakeThreshold),
		ownerUid: production ? epoch.ownerUid : null,
		commitReveal: production && epoch.commitBlocks !== null,
		quantise: true,
	};
}
