import { blockEmission } from "../../chain/economics/blockEmission.ts";
import { amountOf } from "../../chain/units.ts";
import { Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { placementOf } from "./parts/measures.ts";
import { type CapitalStart, outcomeOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { startWorld } from "./parts/startNetwork.ts";

export default defineUndeclared({
	id: "network-capital",
	title: "Capital and subnets",
	question: "Does capital find the good subnets?",
	sections: ["3.3", "3.1", "4", "2.2"],
	version: 3,
	cost: 1000,
	quick: { values: { days: 30 }, frames: 10 },
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"Lets capital move among 128 subnets of different quality for a year under the chain's own economics, and asks whether capital and emission end up where the quality is.",
		entities:
			"Up to 128 subnets with pools, owner, miners, validators and stakers; a quality of each that nobody sees directly; investors with three motives; users who pay; founders who want a subnet; root.",
		process:
			"Every day the rules in force share out the block's TAO, inject, buy and pay in 20 epochs; pay is sold; income from users buys alpha; investors move a part of the capital: by belief (quality with an error), by returns (price and dividends of late), or at random, none of them further than 5 % from the day's price. Founders register where they can pay; when all slots are taken, the subnet with the lowest moving price that is no longer protected is dissolved.",
		leftOut: [
			"Quality is one number, given, and does not change; what it is in reality is the very question.",
			"Quality acts through belief and income only: emission does not make a subnet better.",
			"Investors do not foresee; nobody manipulates shares, no owner withholds miners' pay, and root switches every new subnet on at once.",
			"The network has room for 128 subnets, also under the first rules, which knew no limit.",
			"Starts are drawn from a fit to a snapshot of April 2026, later than the essay; prices there are less unequal than emission was in October 2025 (the table shows both).",
			"Under flow shares pay that is sold counts as outflow, so that few subnets keep a net inflow and get nearly all TAO; how unequal emission became under those rules is not in our sources. What was measured, in October 2025, fell under price shares.",
			"No forecast of any price or return.",
		],
		illustrative: true,
		hinge:
			"Whether capital finds quality hinges on how much of it follows belief rather than returns, and on how wrong beliefs are; the chain's rules only pass on what capital does.",
		sources: [
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{
				title: "Daily emission shares, 14 Sep – 27 Oct 2025 (alexlange1/alphamind-transparency)",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
			{ title: "opentensor/subtensor: coinbase, shares, registration", url: "https://github.com/opentensor/subtensor" },
		],
	},
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
			id: "measured",
			kind: "bars",
			title: "Beside what was measured",
			description: "Share of the ten largest in emission, and Gini times 100: in this run and as recorded.",
			table: "measured",
			x: "when",
			y: ["topTen", "gini"],
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
		const pooled = () => state.taoReserve.reduce((sum, amount) => sum + amount, 0);
		const first = pooled();
		const issuance = state.taoIssuance;
		const capitalAtStart = capital.capitalShares();
		let start: CapitalStart | undefined;
		const recorder = new Recorder(
			[
				{ id: "day", label: "Day", unit: "days" },
				{ id: "capital", label: "Capital and quality", unit: "" },
				{ id: "emission", label: "Emission and quality", unit: "" },
				{ id: "capitalOfBest", label: "Capital of the best third", unit: "%" },
				{ id: "emissionOfBest", label: "Emission of the best third", unit: "%" },
				{ id: "topTen", label: "Emission of the ten largest", unit: "%" },
				{ id: "slotPrice", label: "Price of the next subnet", unit: "TAO" },
				{ id: "perBlock", label: "TAO per block", unit: "" },
				{ id: "pooled", label: "TAO in pools over the first day", unit: "" },
			],
			values.days,
		);
		for (let day = 1; day <= values.days; day++) {
			const before = blockEmission(state.taoIssuance);
			capital.advance();
			const placement = placementOf(capital);
			start ??= { placement, capital: capitalAtStart, issuance, halved: undefined };
			if (blockEmission(state.taoIssuance) < before) start.halved ??= day;
			recorder.add({
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
				snapshot: () => outcomeOf(capital, known, recorder.table("days", "Day by day")),
			};
		}
		return outcomeOf(capital, start!, recorder.table("days", "Day by day"));
	},
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		const [then, now] = [figureOf(outcome, "capital-start"), figureOf(outcome, "capital")];
		const trend = now >= 0.7 ? "Largely" : now > then + 0.1 ? "Partly" : "Hardly";
		return (
			`Illustrative. ${trend}: in [${values.days} days](parameter:days) the rank correlation of capital and quality goes from ${of("capital-start")} to ${of("capital")} (1 would be perfect), ` +
			`that of emission and quality from ${of("emission-start")} to ${of("emission")}. ` +
			`Of the ${of("settled")} subnets older than 120 days the best third has ${of("capital-best")} of their capital, and ${of("without")} get no TAO. ` +
			`Of the capital that moves, [${values.belief} %](parameter:belief) follows belief and [${values.chase} %](parameter:chase) returns.`
		);
	},
});
