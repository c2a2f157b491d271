import { type Random } from "../../../numeric/random.ts";
import { type SubnetRun } from "../../shared/subnet/subnetRun.ts";
import { type Validator } from "../../shared/subnet/validatorCrew.ts";

/** Chance a day that a validator reconsiders, and how fast stake follows pay per stake. Our choice. */
const RECONSIDERS = 0.1;
const STAKE_FOLLOWS = 0.02;

/**
 * Validators as they will be tomorrow: some reconsider whether measuring is worth its cost, and stake moves a little to
 * those that earn more per stake. The largest careful one, the owner's, always measures.
 *
 * @param cost TAO that measuring costs in a day
 * @param income TAO that all validators' own pay came to today
 */
export function reconsider(run: SubnetRun, cost: number, income: number, random: Random): readonly Validator[] {
	const { crew, leader } = run;
	const perStake = crew.map(({ stakeShare }, i) => (stakeShare > 0 ? run.dividendOf(i) / stakeShare : 0));
	const meanOf = (kind: Validator["kind"]) => {
		const values = perStake.filter((_, i) => crew[i]!.kind === kind);
		return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
	};
	const measuring = meanOf("honest")!;
	// Where nobody copies yet, copying is expected to earn as much, because it repeats the consensus.
	const advantage = measuring - (meanOf("copier") ?? measuring);
	return crew.map((validator, i) => {
		const stakeShare = validator.stakeShare * Math.max(0, 1 + STAKE_FOLLOWS * (perStake[i]! - 1));
		const free = (validator.kind === "honest" && i !== leader) || validator.kind === "copier";
		if (!free || !random.chance(RECONSIDERS)) return { ...validator, stakeShare };
		const worth = advantage * validator.stakeShare * income;
		return { ...validator, stakeShare, kind: worth >= cost ? "honest" : "copier" };
	});
}
