import { SubnetsError } from "../../numeric/errors.ts";
import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { EpochOutcome } from "../../chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH, type EpochParameters } from "../../chain/epoch/epochParameters.ts";
import { runEpoch } from "../../chain/epoch/runEpoch.ts";
import { SubnetState } from "../../chain/epoch/subnetState.ts";
import { grantPermits } from "../../chain/epoch/validatorPermits.ts";
import { type ImportedMetagraph, type ImportedWeights } from "../../chain/imports/result/importedMetagraph.ts";
import { type World } from "../kit/contract.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { drawKeys } from "../stake-cap/parts/stakeFit.ts";
import { BLOCKS_PER_EPOCH } from "../shared/subnet/time.ts";
import { emissionOfEpoch } from "../shared/subnet/emissionOfEpoch.ts";
import { carryBonds, type Moment } from "./parts/carryBonds.ts";
import { type NewcomerPay, payOfNewcomer } from "./parts/payOfNewcomer.ts";
import { type parameters } from "./parameters.ts";

export type EpochValues = ValuesOf<typeof parameters>;

/** Late enough that nobody counts as new. */
const BLOCK = 10_000;
/** Spread of what drawn miners are worth: standard deviation of the logarithm. */
const MERIT_DEVIATION = 0.6;
/** Largest weight that the chain stores. */
const U16 = 65_535;

/** A subnet after one epoch. */
export interface SettledSubnet {
	readonly state: SubnetState;
	readonly result: EpochOutcome;
	/** 1 = might set weights in this epoch. */
	readonly permits: Uint8Array;
	/** Entries of each UID's weight row, own entry included. */
	readonly rated: readonly number[];
	/** What it was read from; undefined: it was drawn. */
	readonly file: ImportedMetagraph | undefined;
	/** Whether anybody weighs anybody: without weights there is no consensus and no pay. */
	readonly weighed: boolean;
	/** Alpha of the epoch for miners and validators together. */
	readonly alpha: number;
	readonly ownerAlpha: number;
}

export const nameOf = (uid: number): string => `UID ${uid}`;

/** The UID at a place of the subnet's lists: a file need not have all of them. */
export const uidAt = ({ file }: SettledSubnet, place: number): number => file?.uids[place] ?? place;

/** The epochs of a run, one after another, on the imported subnet or on one that is drawn to resemble it. */
export function* settleEpochs(values: EpochValues, { imported, random }: World): Generator<SettledSubnet, void, void> {
	const last = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	if (!last) return yield* settleMoment(values, undefined, drawState(values, random), values.epochs);
	let before: Moment | undefined;
	const moments = [...(last.earlier ?? []), last];
	for (const [i, file] of moments.entries()) {
		const state = stateOf(file, values);
		const now = { file, state };
		if (before && !(file.bonds && values.masks)) carryBonds(before, now);
		yield* settleMoment(
			values,
			file,
			state,
			i < moments.length - 1 ? epochsUntil(file, moments[i + 1]!) : values.epochs,
		);
		before = now;
	}
}

/** Most epochs for which one file's weights are taken to hold. */
const MOST_BETWEEN = 100;

/** Epochs of the chain between two moments, for which the weights of the first hold; one at least. */
const epochsUntil = (file: ImportedMetagraph, next: ImportedMetagraph): number =>
	Math.min(MOST_BETWEEN, Math.max(1, Math.round((blockOf(next) - blockOf(file)) / BLOCKS_PER_EPOCH)));

/** Epochs of a whole run. */
export const epochsOf = (values: EpochValues, { imported }: World): number => {
	const last = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	const moments = last ? [...(last.earlier ?? []), last] : [];
	return moments.slice(1).reduce((sum, next, i) => sum + epochsUntil(moments[i]!, next), values.epochs);
};

/** The epoch's settings. */
const epochOf = (values: EpochValues): EpochParameters => {
	const { kappa, yuma3, bondsPenalty, bondsRate, threshold } = values;
	return {
		...DEFAULT_EPOCH,
		...{ kappa, yuma3, bondsPenalty, bondsEmaAlpha: bondsRate },
		liquidAlpha: values.liquid ? { low: values.alphaLow, high: values.alphaHigh, steepness: values.steepness } : null,
		maxValidators: values.permits,
		stakeThreshold: threshold,
	};
};

/** Gives permits as the file has them, or to the largest holders. */
function permit(state: SubnetState, values: EpochValues, file: ImportedMetagraph | undefined): void {
	if (file?.permits && values.masks) state.validatorPermit.set(file.permits);
	else grantPermits(state.stake, values.permits, state.validatorPermit);
}

/** What whoever takes over the UID that the reader names is paid for its predecessor; undefined where there is no such UID. */
export function newcomerPay(values: EpochValues, { imported, random }: World): NewcomerPay | undefined {
	const file = imported?.kind === "metagraph" ? imported.metagraph : undefined;
	const make = (): SubnetState => {
		const state = file ? stateOf(file, values) : drawState(values, random);
		permit(state, values, file);
		return state;
	};
	const uid = file ? file.uids.indexOf(values.newcomer) : values.newcomer;
	const { netuid, lastUpdate } = file ?? { netuid: null, lastUpdate: null };
	const { miners, validators } = emissionOfEpoch(0);
	return payOfNewcomer({
		...{ make, uid, epoch: epochOf(values), alpha: miners + validators },
		...{ registeredAt: values.registeredAt, revealAfter: values.revealAfter },
		commitsAt: (validator) =>
			netuid !== null && lastUpdate && values.masks
				? (lastUpdate[validator]! + netuid + 1) % BLOCKS_PER_EPOCH
				: Math.floor(BLOCKS_PER_EPOCH / 2),
	});
}

/** So many epochs of one moment, whose weights stay. */
function* settleMoment(
	values: EpochValues,
	file: ImportedMetagraph | undefined,
	state: SubnetState,
	epochs: number,
): Generator<SettledSubnet, void, void> {
	const emission = emissionOfEpoch(0);
	const alpha = emission.miners + emission.validators;
	const masks = file !== undefined && values.masks;
	let block = masks ? blockOf(file) : BLOCK;
	permit(state, values, file);
	const epoch = epochOf(values);
	const result = new EpochOutcome(state.size);
	const rated = Array.from({ length: state.size }, (_, uid) => state.weights.targets(uid).length);
	const weighed = rated.some((entries) => entries > 0);
	for (let i = 0; i < epochs; i++) {
		const permits = state.validatorPermit.slice(); // the epoch renews them for the one after
		runEpoch(state, epoch, block, alpha, result);
		yield { state, result, permits, rated, file, weighed, alpha, ownerAlpha: emission.owner };
		block += BLOCKS_PER_EPOCH;
		// Whoever set weights goes on setting the same.
		for (let uid = 0; uid < state.size; uid++) state.lastUpdate[uid]! += BLOCKS_PER_EPOCH;
	}
}

/** The subnet after the last epoch. */
export function settle(values: EpochValues, world: World): SettledSubnet {
	let last: SettledSubnet | undefined;
	for (const subnet of settleEpochs(values, world)) last = subnet;
	return last!;
}

/** The block of a file; what it says of blocks is later only by mistake. */
const blockOf = ({ block, lastUpdate, registeredAt }: ImportedMetagraph): number =>
	block ?? [...(lastUpdate ?? []), ...(registeredAt ?? [])].reduce((most, at) => Math.max(most, at), BLOCK);

function stateOf(file: ImportedMetagraph, { masks, stored, threshold }: EpochValues): SubnetState {
	const { stake, weights, bonds, lastUpdate, registeredAt } = file;
	if (!stake.some((amount) => amount > 0 && amount >= threshold)) {
		const message = "Nobody in this file holds as much stake as counts. Lower the least stake that counts.";
		throw new SubnetsError("bad-value", message, "threshold");
	}
	const state = new SubnetState(stake.length);
	state.stake.set(stake);
	const at = masks ? blockOf(file) : BLOCK;
	for (let uid = 0; uid < stake.length; uid++) {
		const [from, to] = [weights.start[uid]!, weights.start[uid + 1]!];
		const values = weights.values.subarray(from, to);
		const set = masks && lastUpdate ? lastUpdate[uid]! : at;
		state.setWeights(uid, weights.targets.subarray(from, to), stored ? asStored(values) : values, set);
		if (bonds && masks) setBonds(state, uid, bonds);
	}
	if (masks && registeredAt) state.blockAtRegistration.set(registeredAt);
	return state;
}

function setBonds(state: SubnetState, uid: number, { start, targets, values }: ImportedWeights): void {
	const [from, to] = [start[uid]!, start[uid + 1]!];
	const row = values.subarray(from, to);
	// The chain stores bonds as 16-bit shares; the SDK hands them out between 0 and 1 or as stored.
	const scale = values.some((value) => value > 1) ? U16 : 1;
	state.setBonds(
		uid,
		targets.subarray(from, to),
		row.map((value) => Math.min(1, value / scale)),
	);
}

/** A row as 16-bit numbers: the largest becomes 65,535. */
function asStored(row: Float64Array): Float64Array {
	const most = row.reduce((largest, value) => Math.max(largest, value), 0);
	return most > 0 ? row.map((value) => Math.round((value / most) * U16)) : row;
}

/** Large holders rate everybody else by worth, each with its own error. */
function drawState({ voters, spread, disagreement }: EpochValues, random: Random): SubnetState {
	const keys = drawKeys({ voters, spread }, random.fork("stake"));
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
