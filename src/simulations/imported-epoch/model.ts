import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { EpochOutcome } from "../../chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH } from "../../chain/epoch/epochParameters.ts";
import { runEpoch } from "../../chain/epoch/runEpoch.ts";
import { SubnetState } from "../../chain/epoch/subnetState.ts";
import { grantPermits } from "../../chain/epoch/validatorPermits.ts";
import { type ImportedMetagraph } from "../../chain/imports/importedMetagraph.ts";
import { type World } from "../kit/contract.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { drawKeys } from "../stake-cap/parts/stakeFit.ts";
import { emissionOfEpoch } from "../shared/subnet/emissionOfEpoch.ts";
import { type parameters } from "./parameters.ts";

export type EpochValues = ValuesOf<typeof parameters>;

/** Late enough that nobody counts as new. */
const BLOCK = 10_000;
/** Spread of what drawn miners are worth: standard deviation of the logarithm. */
const MERIT_DEVIATION = 0.6;

/** A subnet after one epoch. */
export interface SettledSubnet {
	readonly state: SubnetState;
	readonly result: EpochOutcome;
	/** 1 = might set weights in this epoch. */
	readonly permits: Uint8Array;
	/** Entries of each UID's weight row, own entry included. */
	readonly rated: readonly number[];
	/** Whether it was read from a file. */
	readonly isReal: boolean;
	/** Alpha of the epoch for miners and validators together. */
	readonly alpha: number;
	readonly ownerAlpha: number;
}

/** One epoch on the imported subnet, or on one that is drawn to resemble it. */
export function settle(values: EpochValues, { imported, random }: World): SettledSubnet {
	const metagraph = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	const state = metagraph ? stateOf(metagraph) : drawState(values, random);
	const emission = emissionOfEpoch(0);
	const alpha = emission.miners + emission.validators;
	grantPermits(state.stake, values.permits, state.validatorPermit);
	const permits = state.validatorPermit.slice(); // the epoch renews them for the one after
	const result = new EpochOutcome(state.size);
	const { kappa, yuma3 } = values;
	// The file's stake has no known unit, so no threshold in TAO can be applied to it.
	const epoch = { ...DEFAULT_EPOCH, kappa, yuma3, maxValidators: values.permits, stakeThreshold: 0 };
	runEpoch(state, epoch, BLOCK, alpha, result);
	const rated = Array.from({ length: state.size }, (_, uid) => state.weights.targets(uid).length);
	return { state, result, permits, rated, isReal: metagraph !== undefined, alpha, ownerAlpha: emission.owner };
}

function stateOf({ stake, weights }: ImportedMetagraph): SubnetState {
	const state = new SubnetState(stake.length);
	state.stake.set(stake);
	for (let uid = 0; uid < stake.length; uid++) {
		const [from, to] = [weights.start[uid]!, weights.start[uid + 1]!];
		state.setWeights(uid, weights.targets.subarray(from, to), weights.values.subarray(from, to), BLOCK);
	}
	return state;
}

/** Large holders rate everybody else by worth, each with its own error. */
function drawState({ voters, spread, disagreement }: EpochValues, random: Random): SubnetState {
	const keys = drawKeys({ voters, spread, keysPerOwner: 1 }, random.fork("stake"));
	const state = new SubnetState(keys.length);
	const draw = random.fork("ratings");
	const worth = keys.map(() => draw.logNormal(0, MERIT_DEVIATION));
	const miners = keys.flatMap(({ votes }, uid) => (votes ? [] : [uid]));
	keys.forEach(({ stake, votes }, uid) => {
		state.stake[uid] = stake;
		const ratings = votes ? miners.map((miner) => worth[miner]! * exp(draw.normal(0, disagreement))) : [];
		state.setWeights(uid, votes ? miners : [], ratings, BLOCK);
	});
	return state;
}

/** Whether a UID took part in deciding: a permit, stake and a weight on somebody else. */
export const decides = ({ result, rated }: SettledSubnet, uid: number): boolean =>
	result.activeStake[uid]! > 0 && rated[uid]! > 0;
