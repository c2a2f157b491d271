import { normaliseShares, SMALLEST_SHARE } from "./chainShares.ts";
import type { EpochOutcome } from "./epochOutcome.ts";
import type { EpochParameters } from "./epochParameters.ts";
import { splitEmission } from "./splitEmission.ts";
import type { SubnetState } from "./subnetState.ts";
import { grantPermits } from "./validatorPermits.ts";
import type { MissingPairs } from "./yumaEngine.ts";

/**
 * One epoch of a subnet at a block, in float64: masks, consensus, incentive, bonds, dividends, the split of `emission`,
 * and the state for the next epoch (bonds, permits, block of this epoch).
 *
 * Nothing is allocated unless the set of validators grew.
 *
 * @param emission amount to split, any unit (whole units with `quantise`)
 * @param outcome filled; its size must be the subnet's
 * @source protocol.md §2; RE:epoch_mechanism
 */
export function runEpoch(
	subnet: SubnetState,
	parameters: EpochParameters,
	block: number,
	emission: number,
	outcome: EpochOutcome,
	missingPairs: MissingPairs = "drop",
): void {
	const { rows, validatorPermit } = subnet;
	const owner = parameters.state === "2026-06" ? parameters.ownerUid : null;
	if (owner !== null) validatorPermit[owner] = 1;

	weighStake(subnet, parameters, owner, outcome);
	markActive(subnet, block, parameters, outcome);
	rows.assign(validatorPermit);
	loadWeights(subnet, parameters);
	const { engine } = rows;
	const recentSince = firstRecentBlock(subnet, parameters, block);
	for (let miner = 0; miner < subnet.size; miner++) {
		engine.keepBonds[miner] = subnet.blockAtRegistration[miner]! >= recentSince ? 0 : 1;
	}
	for (let row = 0; row < engine.rows; row++) {
		const uid = rows.uidOf(row);
		engine.stake[row] = uid < 0 ? 0 : outcome.activeStake[uid]!;
	}

	engine.run(parameters, missingPairs, parameters.quantise);

	outcome.consensus.set(engine.consensus);
	outcome.rank.set(engine.rank);
	outcome.incentive.set(engine.incentive);
	outcome.validatorTrust.fill(0);
	outcome.dividends.fill(0);
	for (let row = 0; row < engine.rows; row++) {
		const uid = rows.uidOf(row);
		if (uid < 0) continue;
		outcome.validatorTrust[uid] = engine.validatorTrust[row]!;
		outcome.dividends[uid] = engine.dividends[row]!;
	}
	splitEmission(outcome, emission, parameters.quantise);
	prepareNextEpoch(subnet, parameters, block, owner, outcome);
}

/** @source protocol.md §2.3, steps 2 and 3 */
function weighStake(
	subnet: SubnetState,
	parameters: EpochParameters,
	owner: number | null,
	{ stakeWeight }: EpochOutcome,
): void {
	const { stakeThreshold, quantise } = parameters;
	for (let uid = 0; uid < subnet.size; uid++) {
		const stake = subnet.stake[uid]!;
		stakeWeight[uid] = stake >= stakeThreshold || uid === owner ? stake : 0;
	}
	normaliseShares(stakeWeight, quantise);
	// The chain sees no stake there, and gives no permit.
	for (let uid = 0; uid < subnet.size; uid++) if (stakeWeight[uid]! < SMALLEST_SHARE) stakeWeight[uid] = 0;
}

/** @source protocol.md §2.2 and §2.3, step 6 */
function markActive(
	subnet: SubnetState,
	block: number,
	{ activityCutoff, quantise }: EpochParameters,
	{ active, activeStake, stakeWeight }: EpochOutcome,
): void {
	for (let uid = 0; uid < subnet.size; uid++) {
		active[uid] = subnet.lastUpdate[uid]! + activityCutoff >= block ? 1 : 0;
		activeStake[uid] = active[uid] && subnet.validatorPermit[uid] ? stakeWeight[uid]! : 0;
	}
	normaliseShares(activeStake, quantise);
}

/** Miners registered at this block or later have no old bonds. @source protocol.md §2.2 */
function firstRecentBlock(subnet: SubnetState, { state, tempo }: EpochParameters, block: number): number {
	if (state === "2025-12" || subnet.lastEpochBlock === 0) return Math.max(0, block - tempo);
	return subnet.lastEpochBlock + 1;
}

/** Drops what does not count: rows without permit, own weights, weights older than their target. @source protocol.md §2.4 */
function loadWeights(subnet: SubnetState, { ownerUid, commitReveal }: EpochParameters): void {
	const { rows, validatorPermit, lastUpdate, commitBlock, blockAtRegistration } = subnet;
	let newest = 0;
	for (let uid = 0; uid < subnet.size; uid++) newest = Math.max(newest, blockAtRegistration[uid]!);
	for (let row = 0; row < rows.engine.rows; row++) {
		const uid = rows.uidOf(row);
		if (uid < 0 || !validatorPermit[uid]) {
			rows.unload(row);
			continue;
		}
		const commit = commitReveal ? commitBlock[uid]! + 1 : Infinity;
		const registeredBefore = Math.min(lastUpdate[uid]!, commit);
		const dropped = uid === ownerUid ? -1 : uid;
		const limit = registeredBefore > newest ? Infinity : registeredBefore;
		rows.load(row, subnet.weights, dropped, limit, blockAtRegistration);
	}
}

/** @source protocol.md §2.3 steps 4 and 5, §2.11 */
function prepareNextEpoch(
	subnet: SubnetState,
	{ maxValidators, quantise }: EpochParameters,
	block: number,
	owner: number | null,
	{ stakeWeight }: EpochOutcome,
): void {
	const { rows, validatorPermit } = subnet;
	grantPermits(stakeWeight, maxValidators, validatorPermit);
	if (owner !== null) validatorPermit[owner] = 1;
	if (quantise) rows.engine.quantiseBonds();
	for (let row = 0; row < rows.engine.rows; row++) {
		const uid = rows.uidOf(row);
		if (uid >= 0 && !validatorPermit[uid]) rows.engine.clearBonds(row);
	}
	subnet.lastEpochBlock = block;
}
