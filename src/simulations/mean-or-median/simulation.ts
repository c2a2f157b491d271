import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { findings } from "./findings.ts";
import { compare, compareReal } from "./model.ts";
import { cabalPerStake, outputs, resultsOf } from "./outcome.ts";
import { parameters, type RatingValues } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { realRatings } from "../shared/subnet/realRatings.ts";

/** Stake of the cabal, %, at which the rules are put to the test: large, and not yet half. */
const STRESS = 40;
/** Cabal stakes of the sweep, %. */
const SWEEP = Array.from({ length: 13 }, (_, i) => 5 * i);

export default defineSimulation({
	id: "mean-or-median",
	title: "Mean or median",
	question: "Are validators paid for rating close to the average, as the essay says?",
	sections: ["3.1", "2.2"],
	version: 5,
	cost: 60,
	stochastic: true,
	timeless: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Runs the essay's rule for validators beside the chain's on the same ratings, with a cabal that tries to move them.",
		entities:
			"Validators with stake and errors; miners with a true value; a cabal of a quarter of the validators with an eighth of the miners.",
		patterns:
			"Without errors and cabal both rules pay by stake; a cabal below half of the stake moves a mean and hardly a median; above half it sets the median.",
		scales: "A step is an epoch. State: weights, bonds; stakes and true values stay. Pay is a mean over the epochs.",
		process:
			"Each epoch every validator rates all miners with its error; the cabal puts most of its weight on its own. The chain's engine finds consensus, incentive, bonds and dividends. Beside it, pay follows stake times nearness to the plain mean of rows.",
		scheduling: "All validators rate at once; then the epoch pays.",
		initial: "No bonds; stakes fall with a validator's place, true values are evenly spread between 0.2 and 1.",
		stochasticity: "Raters' errors are normal; every stake of the cabal is run with the same draws.",
		equations: [
			{ gives: "a row of an honest validator", formula: "v·N(1, noise), at least 0, divided by its sum" },
			{ gives: "a row of the cabal", formula: "(1 − s) × such a row + s spread evenly over its miners" },
			{ gives: "consensus of a miner", formula: "the largest weight that half of the stake supports" },
			{ gives: "pay of a miner, the chain's rule", formula: "Σ stake × min(weight, consensus), divided by the sum" },
			{
				gives: "pay of a validator, the essay's rule",
				formula: "stake × (1 − ½ Σ |weight − mean weight|), divided by the sum",
			},
		],
		leftOut: [
			"An imported subnet's ratings stay as they are, and nobody in it is taken for a cheat; what a cabal would do is then shown on drawn ratings.",
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
	outputs,
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
	benchmarks,
	*simulate(values: RatingValues, { random, imported }) {
		const yuma = {
			kappa: 32767 / 65535,
			bondsPenalty: values.penalty,
			bondsEmaAlpha: 0.1,
			yuma3: values.yuma3,
			liquidAlpha: null,
		};
		const rules = { ...values, cabalSelfWeight: values.selfWeight / 100 };
		const at = (cabal: number, epochs: number) => compare({ ...rules, cabal: cabal / 100 }, yuma, epochs, random);
		const real = imported?.kind === "metagraph" ? realRatings(imported.metagraph) : undefined;
		const main = real ? compareReal(real, yuma, values.epochs) : at(values.cabal, values.epochs);
		const stress = at(STRESS, values.epochs);
		const sweep = new Rows(outputs.tables.sweep, SWEEP.length);
		const snapshot = () => resultsOf(main, stress, sweep, real ? "real" : "drawn");
		for (const [i, stake] of SWEEP.entries()) {
			const swept = at(Math.max(1, stake), Math.min(10, values.epochs));
			sweep.add({
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
	headline,
	detail,
	guess: {
		kind: "number",
		question: "A group with 30 % of the stake rates its own miners up. What part of validators' pay does it get?",
		figure: "validators-chain",
		low: 0,
		high: 60,
	},
});
