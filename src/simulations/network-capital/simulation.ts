import { blockEmission } from "../../chain/economics/blockEmission.ts";
import { amountOf } from "../../chain/units.ts";
import { sum } from "../../numeric/sums.ts";
import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { type CapitalStart, outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { placementOf } from "./parts/measures.ts";
import { MOTION_2025, PRICES_2025 } from "./parts/recorded.ts";
import { startWorld } from "./parts/startNetwork.ts";

export default defineSimulation({
	id: "network-capital",
	title: "Capital and subnets",
	question: "Does capital find the good subnets?",
	sections: ["3.3", "3.1", "4", "2.2"],
	version: 4,
	cost: 1100, // 20 seeds took 23.5 s beside one other test
	quick: { values: { days: 30 }, frames: 10 },
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"Lets capital move among 128 subnets of different quality under the chain's own economics, and asks whether capital and emission end up where the quality is.",
		patterns:
			"Prices of February to October 2025: price shares that move by 1.57 % a day, ranks 30 days apart that agree by 0.913, the ten largest at 43 %; and, put through the rules without any behaviour of ours, flow shares that pay 28 of 127 subnets.",
		entities:
			"Up to 128 subnets with pools, owner, miners, validators and stakers; a quality of each that nobody sees directly; investors with three motives; users who pay; founders who want a subnet; root.",
		scales:
			"TAO and alpha in whole tokens; steps of a day of 7,200 blocks, in which the chain's own steps run; at most 128 subnets.",
		process:
			"Every day the rules in force share out the block's TAO, inject, buy and pay in 20 epochs; pay is sold; income from users buys alpha; investors move a part of the capital: by belief (quality with an error), by returns (price and dividends of late), or at random, none of them further than 5 % from the day's price. Founders register where they can pay, the highest bid first; when all places are taken, the subnet with the lowest moving price that is no longer protected is dissolved.",
		scheduling:
			"Within a day: emission and sale of pay subnet by subnet, income from users, all investors at once by yesterday's prices (first who leaves, then who comes), founders. Where no subnet has a net inflow, flow shares are all 0 and the TAO is not minted.",
		initial:
			"Pools drawn from the fit to the snapshot, or an imported table; quality correlates with the price as set; flow shares start where price shares stand.",
		stochasticity:
			"Drawn: pools, quality (log-normal), errors of belief (an autoregressive process with a memory of 0.97 a day), wandering capital (log-normal), founders (Poisson) with purses and qualities (log-normal).",
		equations: [
			{
				gives: "capital wanted",
				formula:
					"belief × quality·e^(error) + chase × share·(1 + tanh(trend)) + rest × share·e^(noise), each part normalised",
			},
			{ gives: "moved a day", formula: "speed × (wanted − present) + inflow × wanted" },
			{ gives: "price shares", formula: "moving price ÷ sum of moving prices" },
			{ gives: "flow shares", formula: "max(0, moving net inflow) ÷ sum of the same" },
			{ gives: "inflow in the back-test", formula: "alpha × (√(p₀p₁) − p₀), pools equally deep in alpha" },
			{ gives: "price of a place", formula: "2 × last − last × blocks since ÷ fall period, at least 1 TAO" },
		],
		leftOut: [
			"Quality is one number, given, and does not change; what it is in reality is the very question.",
			"Quality acts through belief and income only: emission does not make a subnet better.",
			"Investors do not foresee; nobody manipulates shares, no owner withholds miners' pay, and root switches every new subnet on at once.",
			"The network has room for 128 subnets, also under the first rules, which knew no limit.",
			"Starts are drawn from a fit to a snapshot of April 2026, later than the essay; an imported table replaces them.",
			"Speed and motives are fitted by hand to two figures of 2025's prices; other mixtures fit as well, so only the direction counts.",
			"After the halving the price of a place cannot rise: it falls whenever nobody can pay it for four days, so it depends on where it began.",
			"No forecast of any price or return.",
		],
		illustrative: true,
		hinge:
			"Whether capital finds quality hinges on how much of it follows belief rather than returns, and on how wrong beliefs are; the chain's rules only pass on what capital does.",
		sources: [
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			PRICES_2025,
			{ title: "opentensor/subtensor: coinbase, shares, registration", url: "https://github.com/opentensor/subtensor" },
		],
	},
	outputs,
	benchmarks,
	measured: [
		{
			figure: "turnover",
			value: MOTION_2025.turnover,
			date: "July to October 2025",
			source: PRICES_2025,
			note: "under the price shares of that time; mean of 120 days",
		},
		{
			figure: "persistence",
			value: MOTION_2025.persistence,
			date: "July to October 2025",
			source: PRICES_2025,
			note: "under the price shares of that time; mean of 120 days",
		},
	],
	charts: [
		{
			id: "finding",
			kind: "lines",
			title: "Does it find them?",
			description:
				"Rank correlation of quality with the capital in pools and with the emission of TAO among subnets older than 120 days, day by day; 1 would be perfect, 0 chance.",
			table: "days",
			x: "day",
			y: ["capital", "emission"],
			references: [{ axis: "y", value: 0, label: "chance" }],
		},
		{
			id: "measured",
			kind: "bars",
			title: "Back-test and record",
			description:
				"How unequal emission is in this run, how unequal the recorded prices were, and what two rules would have given on these prices: no behaviour of ours is in the last three.",
			table: "measured",
			x: "when",
			y: ["topTen", "gini", "paid"],
		},
		{
			id: "subnets",
			kind: "scatter",
			title: "Quality and capital",
			description: "Each point is a subnet at the end: its quality and its share of all TAO in pools.",
			table: "subnets",
			x: "quality",
			y: "capital",
			group: "origin",
			name: "name",
			logarithmic: "both",
		},
		{
			id: "best",
			kind: "lines",
			title: "The best third",
			description:
				"Share of capital and of emission that the best third by quality has among subnets older than 120 days; and the share of the ten largest in all emission.",
			table: "days",
			x: "day",
			y: ["capitalOfBest", "emissionOfBest", "topTen"],
		},
		{
			id: "departures",
			kind: "scatter",
			title: "Who had to go",
			description:
				"Each point is a subnet that was dissolved for a new one: when, and what share of the others was worse. High up stand the good ones that went.",
			table: "departures",
			x: "day",
			y: "rank",
			references: [{ axis: "y", value: 50, label: "better than half" }],
		},
		{
			id: "slots",
			kind: "lines",
			title: "Price of a subnet",
			description: "TAO that the next subnet costs, day by day.",
			table: "days",
			x: "day",
			y: ["slotPrice"],
			logarithmic: "y",
		},
		{
			id: "money",
			kind: "lines",
			title: "Halving",
			description: "TAO per block and TAO in all pools relative to the first day.",
			table: "days",
			x: "day",
			y: ["perBlock", "pooled"],
		},
	],
	findings,
	*simulate(values, world) {
		const capital = startWorld(values, world);
		const { state } = capital.network;
		const pooled = () => sum(state.taoReserve);
		const first = pooled();
		const issuance = state.taoIssuance;
		const capitalAtStart = capital.capitalShares();
		let start: CapitalStart | undefined;
		const days = new Rows(outputs.tables.days, values.days);
		for (let day = 1; day <= values.days; day++) {
			const before = blockEmission(state.taoIssuance);
			capital.advance();
			const placement = placementOf(capital);
			start ??= { placement, capital: capitalAtStart, issuance, halved: undefined };
			if (blockEmission(state.taoIssuance) < before) start.halved ??= day;
			days.add({
				day,
				capital: placement.capital,
				emission: placement.emission,
				capitalOfBest: 100 * placement.capitalOfBest,
				emissionOfBest: 100 * placement.emissionOfBest,
				topTen: 100 * placement.concentration.topTen,
				slotPrice: amountOf(capital.network.lockCost),
				perBlock: blockEmission(state.taoIssuance),
				pooled: first > 0 ? pooled() / first : 0,
			});
			const known = start;
			yield {
				done: day,
				total: values.days,
				label: `day ${day} of ${values.days}`,
				snapshot: () => resultsOf(capital, known, days),
			};
		}
		return resultsOf(capital, start!, days);
	},
	headline,
	detail,
	guess: {
		kind: "number",
		question: "The best third of subnets: what share of the capital do they have in the end?",
		figure: "capital-best",
		low: 0,
		high: 100,
	},
});
