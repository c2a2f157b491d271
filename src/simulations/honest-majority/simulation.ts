import { defineSimulation } from "../kit/define.ts";
import { findings } from "./findings.ts";
import { emptyMap, oneNetwork, studyOf } from "./model.ts";
import { contours, outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { MajorityNoise } from "./parts/majorityNoise.ts";
import { HONEST_STAKES } from "./parts/majorityStudy.ts";
import { ownStakes } from "./parts/ownStakes.ts";

export default defineSimulation({
	id: "honest-majority",
	title: "Honest majority",
	question: "How much honest stake keeps a subnet honest?",
	sections: ["3.1", "3.3"],
	version: 2,
	cost: 190,
	quick: { frames: 4 },
	stochastic: true,
	timeless: true,
	rules: [],
	imports: ["metagraph"],
	parameters,
	model: {
		purpose:
			"Repeats the chain's own study of two teams and draws its map: for which honest stake and work a cabal cannot grow.",
		entities:
			"64 validators and 448 miners in two teams; honest validators give honest miners their true share of the work, the cabal gives its own miners what it likes.",
		patterns:
			"The chain's own map: without noise the utility needed equals the honest stake; at 60 % it is 67 and 73 % where weights deviate by 0.2 and 0.4.",
		scales: "One epoch a network; 64 validators, 448 miners. State: stakes, weights, consensus, bonds of that epoch.",
		process:
			"Every network is one epoch of the chain's consensus from empty bonds, with stakes and weights that deviate at random; the same deviations serve every network. A stake is kept where the honest team is paid at least its share of the stake. The utility needed is that of the worst self-weight of the cabal.",
		scheduling:
			"All weights are set at once, then one epoch runs. Networks do not touch each other; at stakes other than the one shown, those below the utility needed are left out, as nothing shown depends on them.",
		initial:
			"No bonds. With an imported subnet each team's stake is split as among its largest holders, up to 64, in an order that the seed draws; as many validators as these take part.",
		stochasticity:
			"Stakes deviate by 0.3 of their mean and weights by the weight deviation, both normal and cut at 0; one draw serves the whole map.",
		equations: [
			{ gives: "weight on honest miners", formula: "honest validators: utility; cabal: 1 − self-weight" },
			{ gives: "honest pay", formula: "ξ × honest dividends + (1 − ξ) × honest incentive, ξ the validators' part" },
			{
				gives: "utility needed",
				formula: "the least from which on honest pay ≥ honest stake, for the worst self-weight",
			},
		],
		leftOut: [
			"One epoch: nobody learns, copies or moves stake.",
			"Utility is one number for the whole team.",
			"At 51 % honest stake the result depends on the draw by up to 3 percentage points; run several seeds.",
			"A bound that is reached only at a utility of 100 % counts as no protection: there validators are paid by stake for want of a consensus.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor, docs/consensus.md and tests/consensus.rs",
				url: "https://github.com/opentensor/subtensor",
			},
		],
	},
	outputs,
	charts: [
		{
			id: "map",
			kind: "heatmap",
			title: "The map",
			description:
				"Honest pay less honest stake at the stake shown; one colour where it loses, the other where it gains; right of a line the honest team of that stake keeps or gains. A click opens the network of a point.",
			table: "map",
			x: "utility",
			y: "selfWeight",
			value: "lead",
			centre: 0,
			contours,
			opens: { simulation: "honest-majority", values: { utility: "utility", selfWeight: "selfWeight" } },
		},
		{
			id: "required",
			kind: "lines",
			title: "What is needed",
			description:
				"Utility that an honest team needs, whatever the cabal does, by its share of the stake; without noise it equals the stake.",
			table: "required",
			x: "stake",
			y: ["utility", "without"],
		},
		{
			id: "one",
			kind: "bars",
			title: "One network",
			description: "Stake and pay of the two teams in the network of the chosen utility and self-weight.",
			table: "one",
			x: "what",
			y: ["honest", "cabal"],
			stacked: true,
		},
	],
	findings,
	benchmarks,
	*simulate(values, { random, imported }) {
		const stakes = imported?.kind === "metagraph" ? ownStakes(imported.metagraph) : undefined;
		const study = studyOf(values, stakes);
		const noise = new MajorityNoise(study, random);
		const one = oneNetwork(values, study, noise);
		const map = emptyMap(values);
		const total = map.pay.length * map.utilities.length * map.utilities.length;
		const snapshot = () => resultsOf(values, map, one, stakes);
		for (const done of map.fill(study, noise, HONEST_STAKES.indexOf(Number(values.stake)))) {
			yield { done, total, label: `${done} of ${total} networks run or not needed`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "With the honest stake shown, what part of their votes must honest validators give honest miners?",
		figure: "required",
		low: 0,
		high: 100,
	},
});
