import type { EpochOutcome } from "./epochOutcome.ts";
import { sumOf } from "./vectors.ts";

/**
 * Splits an amount between miners and validators: half and half when both have a claim, all to one side when the other has
 * none, by stake when nobody has.
 *
 * @param whole round each amount down to whole units, as the chain does
 * @source protocol.md §2.10
 */
export function splitEmission(outcome: EpochOutcome, amount: number, whole: boolean): void {
	const { incentive, dividends, minerEmission, validatorEmission, emission } = outcome;
	const claims = sumOf(incentive) + sumOf(dividends);
	const fallback = sumOf(outcome.activeStake) > 0 ? outcome.activeStake : outcome.stakeWeight;
	const validators = claims > 0 ? dividends : fallback;
	const scale = claims > 0 ? amount / claims : amount;
	for (let uid = 0; uid < outcome.size; uid++) {
		const miner = incentive[uid]! * scale;
		const validator = validators[uid]! * scale;
		minerEmission[uid] = whole ? Math.floor(miner) : miner;
		validatorEmission[uid] = whole ? Math.floor(validator) : validator;
		emission[uid] = whole ? Math.floor(miner + validator) : miner + validator;
	}
}
