import { sum } from "../../../numeric/sums.ts";
import { smallEpoch, type SmallEpoch, type SmallNetwork } from "../../../chain/epoch/smallEpoch.ts";
import { splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { say } from "../../../numeric/say.ts";
import { chainCode } from "../../../simulations/kit/publicCode.ts";
import { type EpochLine, type EpochPicture, type EpochStep } from "../../../wire/panels/pagesPanel.ts";

/** Blocks between two epochs of a subnet, at one alpha a block. */
const EPOCH_ALPHA = 360;
/** Root's part of validators' pay is left out: nobody here has stake on root. */
const split = splitAlpha(EPOCH_ALPHA, 0);

/** Networks to begin with. */
export const examples = [
	{
		id: "agree",
		label: "All three agree",
		network: {
			stake: [40, 35, 25],
			weights: [
				[50, 30, 20],
				[48, 32, 20],
				[52, 28, 20],
			],
		},
	},
	{
		id: "praise",
		label: "One praises its own miner",
		network: {
			stake: [40, 35, 25],
			weights: [
				[50, 40, 10],
				[48, 42, 10],
				[0, 0, 100],
			],
		},
	},
	{
		id: "majority",
		label: "It holds 55 % of the stake",
		network: {
			stake: [25, 20, 55],
			weights: [
				[50, 40, 10],
				[48, 42, 10],
				[0, 0, 100],
			],
		},
	},
] as const satisfies readonly { readonly id: string; readonly label: string; readonly network: SmallNetwork }[];

/**
 * One epoch of a network, step by step, as it is drawn and with the arithmetic of every number beside it.
 * @throws {SubnetsError} for a network that cannot be one
 */
export function epochPicture(network: SmallNetwork = examples[0].network): EpochPicture {
	const epoch = smallEpoch(network);
	const validators = epoch.stake.map((_, i) => `Validator ${"ABCDEFGH"[i]!}`);
	const miners = epoch.rank.map((_, j) => `Miner ${j + 1}`);
	const told: Told = { epoch, validators, miners };
	const steps = [weightsStep(told), consensusStep(told), clippingStep(told), bondsStep(told), payStep(told)];
	return { validators, miners, stake: epoch.stake, steps, examples };
}

interface Told {
	readonly epoch: SmallEpoch;
	readonly validators: readonly string[];
	readonly miners: readonly string[];
}

const percent = (share: number) => say(100 * share, "%");
const line = (label: string, formula: string, value: string, source: string): EpochLine => ({
	label,
	formula,
	value,
	source,
});

function weightsStep({ epoch: { stake, weights }, validators, miners }: Told): EpochStep {
	return {
		id: "weights",
		title: "Weights",
		says: "Each [validator](term:validator) rates the [miners](term:miner). The chain scales every row to 100 %, so that a rating says only how one miner compares with another; and every validator counts by its [stake](term:stake-weight).",
		lines: weights,
		validators: stake.map((share) => `${percent(share)} of stake`),
		miners: miners.map(() => ""),
		derivation: validators.map((name, i) =>
			line(
				`${name} rates`,
				miners.map((miner, j) => `${miner} ${percent(weights[i]![j]!)}`).join(", "),
				percent(sum(weights[i]!)),
				chainCode("2.4"),
			),
		),
	};
}

function consensusStep({ epoch: { stake, weights, consensus }, validators, miners }: Told): EpochStep {
	return {
		id: "consensus",
		title: "Consensus",
		says: "For each miner the chain looks for the largest weight that half of the stake gives at least: the [consensus](term:consensus), a median by stake. It is not a mean: however high a minority goes, it moves nothing.",
		lines: weights,
		validators: stake.map((share) => `${percent(share)} of stake`),
		miners: consensus.map((value) => `consensus ${percent(value)}`),
		derivation: miners.map((miner, j) => {
			const order = validators
				.map((name, i) => ({ name, weight: weights[i]![j]!, stake: stake[i]! }))
				.sort((a, b) => b.weight - a.weight);
			let held = 0;
			const steps = order.map(({ name, weight, stake: share }) => {
				held += share;
				return `${percent(weight)} by ${name.slice(-1)} (${percent(held)} of stake so far)`;
			});
			return line(miner, steps.join(", "), percent(consensus[j]!), chainCode("2.5"));
		}),
	};
}

function clippingStep({ epoch, validators, miners }: Told): EpochStep {
	const { stake, weights, clipped, consensus, rank, incentive, validatorTrust } = epoch;
	const ranks = sum(rank);
	return {
		id: "clipping",
		title: "Clipping",
		says: "What lies above the consensus is cut off. The rest, weighted by stake, is a miner's [rank](term:rank), and its share of all ranks is its [incentive](term:incentive). How much of its row a validator keeps is its [trust](term:trust).",
		lines: clipped,
		cut: weights.map((row, i) => row.map((weight, j) => weight - clipped[i]![j]!)),
		validators: validatorTrust.map((trust) => `keeps ${percent(trust)}`),
		miners: incentive.map((share) => `incentive ${percent(share)}`),
		derivation: [
			...miners.map((miner, j) =>
				line(
					`Rank of ${miner}`,
					validators
						.map((_, i) => `${percent(stake[i]!)} × min(${percent(weights[i]![j]!)}, ${percent(consensus[j]!)})`)
						.join(" + "),
					percent(rank[j]!),
					chainCode("2.6"),
				),
			),
			...miners.map((miner, j) =>
				line(
					`Incentive of ${miner}`,
					ranks > 0 ? `${percent(rank[j]!)} ÷ ${percent(ranks)}` : "nothing is left of any weight",
					percent(incentive[j]!),
					chainCode("2.6"),
				),
			),
		],
	};
}

function bondsStep({ epoch, validators, miners }: Told): EpochStep {
	const { stake, clipped, bonds, dividends } = epoch;
	return {
		id: "bonds",
		title: "Bonds",
		says: "A validator's stake times what it gave a miner, after clipping, buys [bonds](term:bond) to that miner: shares in its success. Over epochs they follow slowly; this is the first one, so they begin at once.",
		lines: bonds,
		validators: dividends.map((share) => `dividends ${percent(share)}`),
		miners: miners.map((_, j) =>
			bonds.some((row) => row[j]! > 0)
				? `most by ${validators[largest(bonds.map((row) => row[j]!))]!.slice(-1)}`
				: "nobody",
		),
		derivation: miners.flatMap((miner, j) => {
			const bought = validators.map((_, i) => stake[i]! * clipped[i]![j]!);
			return validators.map((name, i) =>
				line(
					`${name} in ${miner}`,
					sum(bought) > 0
						? `${percent(stake[i]!)} × ${percent(clipped[i]![j]!)} ÷ ${percent(sum(bought))}`
						: "nothing is left of anybody's weight",
					percent(bonds[i]![j]!),
					chainCode("2.7"),
				),
			);
		}),
	};
}

function payStep({ epoch, validators, miners }: Told): EpochStep {
	const { bonds, incentive, dividends } = epoch;
	const earned = bonds.map((row) => row.map((bond, j) => bond * incentive[j]!));
	const most = Math.max(...earned.flat(), Number.MIN_VALUE);
	const alpha = (amount: number) => say(amount, "alpha");
	return {
		id: "pay",
		title: "Pay",
		says: `Of the epoch's ${EPOCH_ALPHA} [alpha](term:alpha) the owner gets ${alpha(split.owner)}. Half of the rest goes to miners by incentive, half to validators by [dividends](term:dividends): bonds times incentives. Validators pass most of theirs on to their stakers.`,
		lines: earned.map((row) => row.map((value) => value / most)),
		validators: dividends.map((share) => alpha(share * split.validators)),
		miners: incentive.map((share) => alpha(share * split.miners)),
		derivation: [
			line("For all miners", `(${EPOCH_ALPHA} − ${say(split.owner)}) ÷ 2`, alpha(split.miners), chainCode("3.3")),
			...miners.map((miner, j) =>
				line(
					miner,
					`${percent(incentive[j]!)} × ${alpha(split.miners)}`,
					alpha(incentive[j]! * split.miners),
					chainCode("3.4"),
				),
			),
			...validators.map((name, i) =>
				line(
					`Dividends of ${name}`,
					earned[i]!.map((_, j) => `${percent(bonds[i]![j]!)} × ${percent(incentive[j]!)}`).join(" + "),
					percent(dividends[i]!),
					chainCode("2.7"),
				),
			),
			...validators.map((name, i) =>
				line(
					`${name} and its stakers`,
					`${percent(dividends[i]!)} × ${alpha(split.validators)}`,
					alpha(dividends[i]! * split.validators),
					chainCode("3.4"),
				),
			),
		],
	};
}

const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
