import { EpochOutcome } from "../../../chain/epoch/epochOutcome.ts";
import { type EpochParameters } from "../../../chain/epoch/epochParameters.ts";
import { runEpoch } from "../../../chain/epoch/runEpoch.ts";
import { type SubnetState } from "../../../chain/epoch/subnetState.ts";
import { BLOCKS_PER_EPOCH } from "../../shared/subnet/time.ts";

/** A UID that is registered anew, and the network in which it is. */
export interface Takeover {
	/** The network with its permits, each time the same; its rows are what validators rate while nothing happens. */
	readonly make: () => SubnetState;
	/** Place of the UID; outside the network's places there is none. */
	readonly uid: number;
	readonly epoch: EpochParameters;
	/** Alpha of an epoch. */
	readonly alpha: number;
	/** Block of the epoch at which the newcomer registers, 0 to 360. */
	readonly registeredAt: number;
	/** Epochs until committed weights are revealed, 1 or more. */
	readonly revealAfter: number;
	/** Block of every epoch at which a validator commits its weights. */
	readonly commitsAt: (validator: number) => number;
}

/** Pay in alpha. */
export interface NewcomerPay {
	/** Of the one before, in the epoch before the registration. */
	readonly predecessor: number;
	/** Of the newcomer, epoch by epoch from that of the registration, where weights are committed and revealed. */
	readonly revealed: readonly number[];
	/** The same where weights count as soon as they are set. */
	readonly plain: readonly number[];
}

/** Late enough that the first blocks of the chain are long past. */
const START = 100_000;

/**
 * What a newcomer is paid for weights that were meant for its predecessor: validators weigh the same as ever until they have
 * seen the registration, and nothing from then on. The chain wipes weights to the UID at the registration, drops those of
 * validators who have set none since (stale), and under commit-reveal those of validators whose oldest open commit is older
 * than the registration. What was committed before it and is revealed when only later commits are open passes all three.
 *
 * @returns undefined where there is no such UID or nobody weighs anybody
 * @source protocol.md §1.3, §1.6, §2.2, §2.4
 */
export function payOfNewcomer(takeover: Takeover): NewcomerPay | undefined {
	const { make, uid } = takeover;
	const { size, weights } = make();
	if (!(uid >= 0 && uid < size)) return undefined;
	if (!Array.from({ length: size }, (_, from) => weights.targets(from).length).some((count) => count > 0))
		return undefined;
	const [revealed, plain] = [true, false].map((commits) => [...epochs(takeover, commits)]) as [number[], number[]];
	return { predecessor: revealed[0]!, revealed: revealed.slice(1), plain: plain.slice(1) };
}

/** Pay of whoever has the UID: in the epoch before the registration, and in those until all weights are renewed. */
function* epochs(takeover: Takeover, commits: boolean): Generator<number> {
	const { make, uid, registeredAt, revealAfter, commitsAt, alpha } = takeover;
	const state = make();
	const rows = Array.from({ length: state.size }, (_, from) => ({
		targets: Array.from(state.weights.targets(from)),
		values: Array.from(state.weights.values(from)),
	}));
	const epoch: EpochParameters = { ...takeover.epoch, commitReveal: commits };
	const result = new EpochOutcome(state.size);
	const registration = START + registeredAt;
	const setAt = (validator: number, number: number) => START + number * BLOCKS_PER_EPOCH + commitsAt(validator);
	const delay = commits ? revealAfter : 0;
	state.blockAtRegistration.fill(0);

	/** Puts into force what a validator set in an epoch: without the UID once the validator saw the registration. */
	const put = (validator: number, number: number) => {
		const { targets, values } = rows[validator]!;
		const kept = targets.flatMap((to, i) => (to === uid && setAt(validator, number) >= registration ? [] : [i]));
		state.setWeights(validator, kept.map((i) => targets[i]!), kept.map((i) => values[i]!), setAt(validator, number)); // prettier-ignore
	};

	for (let number = -1; number <= delay + 1; number++) {
		// Revealed at the first block of the epoch, before anything else happens in it.
		for (const validator of rows.keys()) {
			if (validator === uid && number > 0) continue; // the key that committed them has left
			if (commits || setAt(validator, number) < registration) put(validator, number - delay);
		}
		if (number === 0) state.replaceNeuron(uid, registration);
		for (const validator of rows.keys()) {
			if (!commits && validator !== uid && setAt(validator, number) >= registration) put(validator, number);
			state.lastUpdate[validator] = setAt(validator, number);
			state.commitBlock[validator] = commits ? setAt(validator, number - delay + 1) : Infinity;
		}
		runEpoch(state, epoch, START + (number + 1) * BLOCKS_PER_EPOCH - 1, alpha, result);
		yield result.emission[uid]!;
	}
}
