import { sumOf } from "../../../numeric/sums.ts";
import { type Figure, type Participant } from "../../kit/outcome.ts";
import { type SubnetRun } from "./subnetRun.ts";
import { validatorKindLabels } from "./validatorCrew.ts";

/** A fact about a participant, such as its skill. */
export const fact = (id: string, label: string, unit: string, value: number): Figure => ({ id, label, unit, value });

const share = (part: number, whole: number) =>
	fact("share", "Share of the role's pay", "%", whole > 0 ? (100 * part) / whole : 0);
const pay = (amount: number) => fact("pay", "Pay over the run", "alpha", amount);

/**
 * Everybody in the run, for the sidebar: owner, miners, validators, stakers.
 * @param factsOf further facts about a miner, such as its skill
 */
export function participantsOf(run: SubnetRun, factsOf: (miner: number) => readonly Figure[]): readonly Participant[] {
	const mined = sumOf(run.minerPay, ({ total }) => total);
	const validated = sumOf(run.validatorPay, ({ total }) => total);
	const staked = sumOf(run.stakerPay, ({ total }) => total) + run.root.total;
	const epochs = Math.max(1, run.epoch);
	return [
		{ id: "owner", name: "Owner", role: "owner", kind: "runs the subnet", pay: pay(run.owner.total), figures: [] },
		...run.miners.map((miner, j): Participant => {
			const { total } = run.minerPay[j]!;
			return {
				id: miner.id,
				name: miner.name,
				role: "miner",
				kind: miner.kind.label,
				pay: pay(total),
				figures: [share(total, mined), ...factsOf(j)],
			};
		}),
		...run.crew.map((validator, i): Participant => {
			const { total } = run.validatorPay[i]!;
			return {
				id: validator.id,
				name: validator.name,
				role: "validator",
				kind: validatorKindLabels[validator.kind],
				pay: pay(total),
				figures: [
					share(total, validated),
					fact("stake", "Stake", "%", 100 * validator.stakeShare),
					fact("trust", "Validator trust, mean", "", run.trustSum[i]! / epochs),
					fact("dividends", "Dividends, mean", "%", (100 * run.dividendSum[i]!) / epochs),
				],
			};
		}),
		...run.crew.map((validator, i): Participant => {
			const { total } = run.stakerPay[i]!;
			return {
				id: `stakers-${i + 1}`,
				name: `Stakers of ${validator.name.toLowerCase()}`,
				role: "staker",
				kind: "stake alpha",
				pay: pay(total),
				figures: [share(total, staked), fact("stake", "Stake", "%", 100 * validator.stakeShare * (1 - run.terms.own))],
			};
		}),
		{
			id: "root-stakers",
			name: "Root stakers",
			role: "staker",
			kind: "stake TAO on root",
			pay: pay(run.root.total),
			figures: [share(run.root.total, staked)],
		},
	];
}
