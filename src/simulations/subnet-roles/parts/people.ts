import { figure } from "../../kit/build.ts";
import { type Participant } from "../../kit/outcome.ts";
import { type RolesScene, termsOf } from "./scene.ts";

/** Alpha a day of one validator, of those who stake with it, and of one miner. */
export interface PayOf {
	readonly validator: (validator: number) => number;
	readonly stakers: (validator: number) => number;
	readonly miner: (miner: number) => number;
}

export function payOf({ day: { alpha, rootShare }, rated, values }: RolesScene): PayOf {
	const { take, own } = termsOf(values);
	const half = (alpha.miners + alpha.burned) * (1 - rootShare);
	const root = (alpha.miners + alpha.burned) * rootShare;
	return {
		validator: (i) => rated.validatorPart(i) * (take * (half + root) + own * (1 - take) * half),
		stakers: (i) => rated.validatorPart(i) * (1 - own) * (1 - take) * half,
		miner: (j) => rated.minerPart(j) * alpha.miners,
	};
}

/** Whether a validator copies. */
export const copies = ({ rated }: RolesScene, validator: number): boolean =>
	validator >= rated.stake.length - rated.copiers;

const pay = (amount: number) => figure("pay", "Pay a day", "alpha", amount);

/** Everybody of the subnet, for the sidebar. */
export function participantsOf(scene: RolesScene): readonly Participant[] {
	const { day, rated } = scene;
	const { alpha } = day;
	const of = payOf(scene);
	const stake = (share: number) => figure("stake", "Stake", "%", 100 * share);
	return [
		{ id: "owner", name: "Owner", role: "owner", kind: "runs the subnet", pay: pay(alpha.owner), figures: [] },
		...Array.from(rated.performance, (performance, j): Participant => ({
			id: `miner-${j + 1}`,
			name: `Slot ${j + 1}`,
			role: "miner",
			kind: "miner",
			pay: pay(of.miner(j)),
			figures: [figure("performance", "Performance at the end", "", performance)],
		})),
		...Array.from(rated.stake, (share, i): Participant => ({
			id: `validator-${i + 1}`,
			name: `Validator ${i + 1}`,
			role: "validator",
			kind: copies(scene, i) ? "copies weights" : "rates miners",
			pay: pay(of.validator(i)),
			figures: [stake(share)],
		})),
		...Array.from(rated.stake, (share, i): Participant => ({
			id: `stakers-${i + 1}`,
			name: `Stakers of validator ${i + 1}`,
			role: "staker",
			kind: "stake alpha",
			pay: pay(of.stakers(i)),
			figures: [stake(share * (1 - termsOf(scene.values).own))],
		})),
		{
			id: "root-stakers",
			name: "Root stakers",
			role: "staker",
			kind: "stake TAO on root",
			pay: pay(alpha.root),
			figures: [],
		},
	];
}
