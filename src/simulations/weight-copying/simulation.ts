import { defineSimulation } from "../kit/define.ts";
import { valuesAt } from "../kit/schedule.ts";
import { Rows } from "../kit/rows.ts";
import { realRatings } from "../shared/subnet/realRatings.ts";
import { findings } from "./findings.ts";
import { leftAfterCost, outputs, payByLag, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { lagOf, raceAt } from "./parts/race.ts";

export default defineSimulation({
	id: "weight-copying",
	title: "Copying weights",
	question: "Does a validator earn more by copying the others than by evaluating?",
	sections: ["3.1"],
	version: 3,
	cost: 90,
	quick: { frames: 40 },
	stochastic: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Pays one validator that copies what the others agree on beside validators that evaluate, under commit-reveal, Yuma 3 and liquid alpha.",
		patterns:
			"A validator that starts late gains its bonds with the chain's moving average; an exact copy of what does not change is worth an evaluation; a copy that averages out others' errors beats each of them.",
		entities: "Evaluators and one copier of equal stake; miners whose value changes from epoch to epoch.",
		scales:
			"A step is an epoch of 361 blocks, 72 minutes. State: miners' values, everybody's weights, bonds, and the copies not used yet.",
		process:
			"Each epoch evaluators rate miners with an error; the copier submits what their newest public ratings come to, or the consensus that the chain published last. The chain's engine pays. Ratings used at the end of an epoch are public from its start, and a copy is hidden for a reveal period of its own: it counts one reveal period later, or at once without commit-reveal; a published consensus is one epoch older. What counts begins when the copier has copied for 60 epochs, so that its bonds are there.",
		scheduling: "Miners change, evaluators rate, the copier copies, the epoch pays: all at once, once an epoch.",
		initial:
			"Miners at their mean values, evenly spread between 0.2 and 1; no bonds. An imported subnet's validators keep their stake and rate as they do in the file, whose weights all follow how each miner changes; the copier holds as much as the validator in the middle.",
		stochasticity: "Miners' changes and evaluators' errors are normal; every lag is tried with the same draws.",
		equations: [
			{ gives: "a miner's value v around its mean m", formula: "v′ = m(1 + 0.4·√(d(2 − d))·N(0, 1)) + (1 − d)(v − m)" },
			{ gives: "an evaluator's rating", formula: "max(0, v·N(1, noise))" },
			{
				gives: "the lag of a copy, epochs",
				formula: "reveal period (0 without commit-reveal) + 1 where the consensus is copied",
			},
			{ gives: "what an evaluator keeps", formula: "pay × (1 − cost)" },
		],
		leftOut: [
			"Stakers do not move their stake to whoever pays more.",
			"One copier: many copiers would copy each other and thin out the information; above half of the stake they freeze it, see [Roles of a subnet](simulation:subnet-roles).",
			"The copier does not forecast, which would make it better than what it copies.",
			"One file is one moment: how much its miners change, and how far each validator's newest ratings are its own, it does not say.",
			"Cost is a share of pay, not of money.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, run_epoch.rs and reveal_commits.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{
				title: "The weight copying problem, documentation of Bittensor",
				url: "https://docs.learnbittensor.org/concepts/weight-copying-in-bittensor",
			},
		],
	},
	outputs,
	charts: [
		{
			id: "lags",
			kind: "lines",
			title: "Pay by lag",
			description:
				"Pay per stake by how many epochs the copy lags behind, which a longer reveal period stretches. Copying pays where its line is above that of evaluators after their cost.",
			table: "lags",
			x: "lag",
			y: ["copier", "evaluators", "net"],
			logarithmic: "x",
			timeless: true,
		},
		{
			id: "epochs",
			kind: "lines",
			title: "Epoch by epoch",
			description:
				"Pay per stake of the copier and of evaluators, in percent of the mean of all, at the lag that is set.",
			table: "epochs",
			x: "epoch",
			y: ["copier", "evaluators", "net"],
		},
		{
			id: "trust",
			kind: "lines",
			title: "Trust",
			description: "Sum of clipped weights of copier and evaluators: how much of a row lies within the consensus.",
			table: "epochs",
			x: "epoch",
			y: ["copierTrust", "evaluatorTrust"],
		},
	],
	findings,
	benchmarks,
	*simulate(values, { random, imported, events }) {
		const real = imported?.kind === "metagraph" ? realRatings(imported.metagraph) : undefined;
		const lags = payByLag(values, random, real);
		const race = raceAt(values, lagOf(values), random.fork("race"), real);
		const epochs = new Rows(outputs.tables.epochs, values.epochs);
		const snapshot = () => resultsOf(values, epochs, lags, real);
		for (let epoch = 1; epoch <= values.epochs; epoch++) {
			const { noise, drift } = valuesAt(parameters, values, events, epoch);
			race.change({ noise, drift: drift / 100 });
			const now = race.epoch();
			const evaluators = 100 * now.evaluators;
			epochs.add({ epoch, ...now, copier: 100 * now.copier, evaluators, net: evaluators * leftAfterCost(values) });
			yield { done: epoch, total: values.epochs, label: `epoch ${epoch} of ${values.epochs}`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "What does a validator that only copies earn, in per cent of the pay of one that evaluates?",
		figure: "ratio",
		low: 0,
		high: 150,
	},
});
