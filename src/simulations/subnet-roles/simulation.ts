import { RULE_SET_IDS } from "../../chain/ruleSetId.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { payAgainstSkillChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { REGIMES } from "./outcome.ts";
import { regimeLabels } from "./parts/regime.ts";
import { RolesModel } from "./model.ts";
import { parameters } from "./parameters.ts";

export default defineUndeclared({
	id: "subnet-roles",
	title: "Roles of a subnet",
	question: "Who earns what in one subnet: owner, miners, validators, stakers?",
	sections: ["3.1", "3.2"],
	version: 2,
	cost: 100,
	quick: { values: { days: 30 }, frames: 40 },
	stochastic: true,
	rules: RULE_SET_IDS,
	imports: [],
	parameters,
	model: {
		purpose:
			"To follow the money of one subnet from emission to its roles and out of it, while everybody adapts, and to see whether that settles, cycles or collapses.",
		entities:
			"One generic subnet with a pool of TAO and alpha; miners with talent and effort in a limited number of slots; validators that measure or copy; stakers; the owner; root stakers; all other subnets as one that does not change.",
		process:
			"Every 361 blocks validators set weights, the chain's consensus runs and alpha is paid. Once a day pay is sold in part; stakers keep their dividends, compare the expected return with that on root, and move; the chain adds TAO and alpha by the chosen rule set; miners raise or cut effort by what it pays at the margin and stop after a week of loss; newcomers register where a month would pay for it, at the price that the chain sets, and replace the miner that earns least once slots are full; some validators reconsider whether measuring is worth its cost, and stake drifts to who earns more.",
		leftOut: [
			"Stakers are one body with one expectation; nobody knows the future or tries to outguess others.",
			"What the subnet makes has no buyers of its own: demand for alpha is newcomers' belief and return.",
			"The rest of the network does not react. Under flow shares its inflow, under price shares its prices stay as they are.",
			"The pool is a constant product under all rule sets; the later one's balancer starts from the same place.",
			"A slot keeps its row whoever holds it: its pay adds up over owners, newcomers are followed on their own.",
			"Immunity and pruning are the chain's, weights are taken to be known to copiers an epoch later.",
		],
		illustrative: false,
		sources: [
			{
				title:
					"opentensor/subtensor, December 2025: run_coinbase.rs, registration.rs, subnet_emissions.rs, stake_utils.rs",
				url: "https://github.com/opentensor/subtensor",
			},
			{
				title: "alphamind-transparency: daily alpha prices and shares of emission",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
			{
				title: "sudoHayato/bittensor-research: snapshot of 11 April 2026",
				url: "https://github.com/sudoHayato/bittensor-research",
			},
		],
	},
	charts: [
		{
			kind: "lines",
			id: "pay",
			title: "What each role earns",
			description: "TAO worth of a day's pay by role. In alpha the parts are fixed; their worth moves with the price.",
			table: "days",
			x: "day",
			y: ["miners-pay", "stakers", "owner", "validators", "root"],
			stacked: true,
		},
		{
			kind: "sankey",
			id: "flow",
			title: "Where a day's alpha goes",
			description: "From emission to the roles, and from them to the pool, in alpha per day.",
			table: "flow",
			source: "from",
			target: "to",
			value: "amount",
		},
		{
			kind: "lines",
			id: "price",
			title: "Price of alpha",
			description: "TAO for one alpha, day by day.",
			table: "days",
			x: "day",
			y: ["price"],
		},
		{
			kind: "lines",
			id: "work",
			title: "Miners at work",
			description: "Number of miners, day by day.",
			table: "days",
			x: "day",
			y: ["miners"],
		},
		{
			kind: "lines",
			id: "staking",
			title: "What became of one TAO staked",
			description: "Worth of 1 TAO staked on the first day and half-way, dividends kept.",
			table: "days",
			x: "day",
			y: ["early", "late"],
			references: [{ axis: "y", value: 1, label: "what was paid" }],
		},
		{
			kind: "lines",
			id: "sources",
			title: "Where TAO comes from",
			description: "TAO that comes into the pool in a day, from stakers and from the chain.",
			table: "days",
			x: "day",
			y: ["from-stakers", "from-chain"],
			stacked: true,
		},
		payAgainstSkillChart(
			"performance",
			"Each point is a slot: its miner's performance at the end, and what the slot was paid in the whole run.",
		),
	],
	findings,
	simulate: (values, world) => play(new RolesModel(values, world)),
	answer(outcome) {
		const behaviour = (id: string) => regimeLabels[REGIMES[figureOf(outcome, id)]!];
		return (
			`Of a day's alpha the owner gets ${cite(outcome, "owner-share")}, miners ${cite(outcome, "miner-share")}, validators ${cite(outcome, "validator-share")} for themselves and those who stake ${cite(outcome, "staker-share")}. ` +
			`What that is worth depends on buyers: here the price [${behaviour("price-regime")}](figure:price-regime) (${cite(outcome, "price-change")}), the number of miners [${behaviour("miner-regime")}](figure:miner-regime), ` +
			`and ${cite(outcome, "evaluating-end")} of stake still measures.`
		);
	},
	derivePay: (participant, step, values, world) => deriveAt(new RolesModel(values, world), "Subnet", participant, step),
});
