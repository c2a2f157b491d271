import { nakamoto } from "../../numeric/concentration.ts";
import { figure, numbers, Recorder, table, texts } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { rankCorrelation } from "../shared/subnet/rankCorrelation.ts";
import { type Comparison, compare } from "./model.ts";
import { parameters, type RatingValues } from "./parameters.ts";

/** Cabal stakes of the sweep, %. */
const SWEEP = Array.from({ length: 13 }, (_, i) => 5 * i);

const correlation = ({ panel, chainPay }: Comparison, nearness: Float64Array): number =>
	rankCorrelation(
		chainPay.map((pay, i) => pay / panel.stake[i]!),
		nearness,
	);

/** What the cabal's validators are paid for their part of the stake; 1 is in proportion to it. */
function cabalPerStake({ panel }: Comparison, pay: Float64Array): number {
	const honest = panel.rules.validators - panel.cabalValidators;
	const sum = (shares: Float64Array) => shares.slice(honest).reduce((total, share) => total + share, 0);
	return sum(pay) / sum(panel.stake);
}

function validatorTable({ panel, chainPay, meanPay, toMean, toMedian }: Comparison): Table {
	const honest = panel.rules.validators - panel.cabalValidators;
	const perStake = (pay: Float64Array) => pay.map((share, i) => share / panel.stake[i]!);
	return table("validators", "Validators", [
		texts(
			"name",
			"Validator",
			Array.from(panel.stake, (_, i) => (i < honest ? `validator ${i + 1}` : `cabal ${i - honest + 1}`)),
		),
		texts(
			"kind",
			"Kind",
			Array.from(panel.stake, (_, i) => (i < honest ? "honest" : "cabal")),
		),
		numbers(
			"stake",
			"Stake",
			"%",
			panel.stake.map((share) => 100 * share),
		),
		numbers("toMean", "Nearness to the mean", "", toMean),
		numbers("toMedian", "Nearness to the consensus", "", toMedian),
		numbers("chain", "Pay per stake, the chain's rule", "", perStake(chainPay)),
		numbers("mean", "Pay per stake, the essay's rule", "", perStake(meanPay)),
	]);
}

function outcomeOf(comparison: Comparison, sweep: Table): Outcome {
	const { panel, chainPay, meanPay } = comparison;
	const honest = panel.rules.validators - panel.cabalValidators;
	const cabalPay = (pay: Float64Array) => 100 * pay.slice(honest).reduce((sum, share) => sum + share, 0);
	return {
		figures: [
			figure(
				"to-mean",
				"Rank correlation of pay per stake with nearness to the mean",
				"",
				correlation(comparison, comparison.toMean),
			),
			figure(
				"to-median",
				"Rank correlation of pay per stake with nearness to the consensus",
				"",
				correlation(comparison, comparison.toMedian),
			),
			figure("worth", "Worth of the cabal's miners", "%", 100 * comparison.cabalWorth),
			figure(
				"miners-median",
				"Pay of the cabal's miners under the chain's median",
				"%",
				100 * comparison.cabalByMedian,
			),
			figure("miners-mean", "Their pay if the plain mean of ratings decided", "%", 100 * comparison.cabalByMean),
			figure(
				"miners-stake-mean",
				"Their pay if the stake-weighted mean decided",
				"%",
				100 * comparison.cabalByStakeMean,
			),
			figure("deciders", "Validators that together hold half the stake", "", nakamoto(panel.stake, 0.5)),
			figure(
				"deciders-share",
				"Their share of all validators",
				"%",
				(100 * nakamoto(panel.stake, 0.5)) / panel.stake.length,
			),
			figure("validators-chain", "Pay of the cabal's validators, the chain's rule", "%", cabalPay(chainPay)),
			figure("validators-mean", "Their pay under the essay's rule", "%", cabalPay(meanPay)),
		],
		tables: [sweep, validatorTable(comparison)],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-zeus-validators-mean-difference",
		measure: "rank correlation of pay with nearness to the mean less that with nearness to the consensus, above −0.05",
		premise: "cabal",
		test(outcome) {
			return graded(
				figureOf(outcome, "to-mean") - figureOf(outcome, "to-median"),
				-0.05,
				0.05,
				`The chain takes a stake-weighted median, not a mean. Pay per stake goes with nearness to it at a rank correlation of ${cite(outcome, "to-median")}, with nearness to the plain mean at ${cite(outcome, "to-mean")}: in calm worlds the two lie close together. A mean would hand the cabal's miners ${cite(outcome, "miners-mean")} of pay, the median gives them ${cite(outcome, "miners-median")}; they are worth ${cite(outcome, "worth")}.`,
			);
		},
	},
	{
		claim: "2-2-models-without-censorship",
		measure: "share of validators who together decide, percentage points above 20",
		premise: "concentration",
		test: (outcome) =>
			graded(
				figureOf(outcome, "deciders-share"),
				20,
				40,
				`What is rewarded follows whoever holds half the stake: ${cite(outcome, "deciders")} validators here, ${cite(outcome, "deciders-share")} of all. A bias that they share passes unclipped; one that only others hold does not. And most subnets serve models with their makers' bias.`,
			),
	},
];

export default defineUndeclared({
	id: "mean-or-median",
	title: "Mean or median",
	question: "Are validators paid for nearness to the mean, as the essay says, or to the stake-weighted median?",
	sections: ["3.1", "2.2"],
	version: 2,
	cost: 25,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Runs the essay's rule for validators beside the chain's on the same ratings, with a cabal that tries to move them.",
		entities:
			"Validators with stake and errors; miners with a true value; a cabal of a quarter of the validators with an eighth of the miners.",
		process:
			"Each epoch every validator rates all miners with its error; the cabal puts most of its weight on its own. The chain's engine finds consensus, incentive, bonds and dividends. Beside it, pay follows stake times nearness to the plain mean of rows.",
		leftOut: [
			"The essay does not write its rule down: plain mean, half the sum of absolute differences and pay by stake are our reading.",
			"True values do not change, and nobody learns or copies.",
			"Errors are independent between validators.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, run_epoch.rs and docs/consensus.md",
				url: "https://github.com/opentensor/subtensor",
			},
			{ title: "The essay, section 3.1 (on Zeus)" },
		],
	},
	charts: [
		{
			id: "validatorsPay",
			kind: "lines",
			title: "What the cabal's validators earn",
			description:
				"Pay of the cabal's validators for each unit of stake, by the stake of the cabal. Nearness to the mean does not ask who holds half of the stake; the chain's rule turns on it.",
			table: "sweep",
			x: "stake",
			y: ["validatorsChain", "validatorsMean"],
			references: [
				{ axis: "x", value: 50, label: "half of the stake (κ)" },
				{ axis: "y", value: 1, label: "in proportion to stake" },
			],
		},
		{
			id: "sweep",
			kind: "lines",
			title: "What its miners earn",
			description:
				"Share of miners' pay that goes to the cabal's miners by its stake, under the median, the plain mean and the stake-weighted mean; the line is what they are worth.",
			table: "sweep",
			x: "stake",
			y: ["median", "mean", "stakeMean", "worth"],
			references: [{ axis: "x", value: 50, label: "half of the stake (κ)" }],
		},
		{
			id: "pay",
			kind: "scatter",
			title: "Pay by nearness to the consensus",
			description: "Each validator's pay per stake against how much of its row lies within the consensus.",
			table: "validators",
			x: "toMedian",
			y: "chain",
			group: "kind",
			name: "name",
		},
		{
			id: "mean",
			kind: "scatter",
			title: "Pay by nearness to the mean",
			description: "The same pay against nearness to the plain mean of all rows: what the essay describes.",
			table: "validators",
			x: "toMean",
			y: "chain",
			group: "kind",
			name: "name",
		},
	],
	findings,
	*simulate(values: RatingValues, { random }) {
		const yuma = {
			kappa: 32767 / 65535,
			bondsPenalty: values.penalty,
			bondsEmaAlpha: 0.1,
			yuma3: values.yuma3,
			liquidAlpha: null,
		};
		const rules = { ...values, cabalSelfWeight: values.selfWeight / 100 };
		const at = (cabal: number, epochs: number) => compare({ ...rules, cabal: cabal / 100 }, yuma, epochs, random);
		const main = at(values.cabal, values.epochs);
		const recorder = new Recorder(
			[
				{ id: "stake", label: "Stake of the cabal", unit: "%" },
				{ id: "median", label: "Median (the chain)", unit: "%" },
				{ id: "mean", label: "Plain mean (the essay)", unit: "%" },
				{ id: "stakeMean", label: "Stake-weighted mean", unit: "%" },
				{ id: "worth", label: "What they are worth", unit: "%" },
				{ id: "validatorsChain", label: "By the chain's rule", unit: "" },
				{ id: "validatorsMean", label: "By nearness to the mean (the essay)", unit: "" },
			],
			SWEEP.length,
		);
		const snapshot = () => outcomeOf(main, recorder.table("sweep", "The cabal's miners, by its stake"));
		for (const [i, stake] of SWEEP.entries()) {
			const swept = at(Math.max(1, stake), Math.min(10, values.epochs));
			recorder.add({
				stake,
				median: 100 * swept.cabalByMedian,
				mean: 100 * swept.cabalByMean,
				stakeMean: 100 * swept.cabalByStakeMean,
				worth: 100 * swept.cabalWorth,
				validatorsChain: cabalPerStake(swept, swept.chainPay),
				validatorsMean: cabalPerStake(swept, swept.meanPay),
			});
			yield { done: i + 1, total: SWEEP.length, label: `cabal of ${stake} %`, snapshot };
		}
		return snapshot();
	},
	answer: (outcome, values) =>
		`To the stake-weighted median. Pay per stake goes with nearness to the consensus at ${cite(outcome, "to-median")} (rank correlation) and with nearness to the plain mean at ` +
		`${cite(outcome, "to-mean")}. ` +
		(values.cabal > 0
			? `With [${values.cabal} %](parameter:cabal) of the stake a cabal's miners, worth ${cite(outcome, "worth")}, would get ${cite(outcome, "miners-mean")} by the plain mean and get ${cite(outcome, "miners-median")} by the median.`
			: "[No cabal](parameter:cabal) tries to move either here."),
});
