import { SubnetsError } from "../../numeric/errors.ts";
import { defineSimulation } from "../kit/define.ts";
import { Rows } from "../kit/rows.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { deriveResult } from "./parts/derive.ts";
import { StakingScene } from "./parts/scene.ts";

/** Price of Zeus on 29 October over 20 February 2025. @source alexlange1/alphamind-transparency */
const ZEUS_2025 = 0.0084 / 0.0146;
const PRICES_2025 = {
	title: "Daily alpha prices, 20 Feb – 29 Oct 2025 (alexlange1/alphamind-transparency)",
	url: "https://github.com/alexlange1/alphamind-transparency",
};

export default defineSimulation({
	id: "staking-return",
	title: "A staker's money",
	question: "Does a staker gain when others follow?",
	sections: ["3.1"],
	version: 5,
	cost: 50,
	quick: { values: { days: 20 }, frames: 40 },
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"Follows one staker's TAO through a subnet's pool while others come and go, pay is sold and the chain adds TAO, and puts root and a stake for the last block before an epoch beside it.",
		patterns:
			"Prices of most subnets fell in TAO during 2025, Zeus' by 42 % in 251 days; in and out at once costs two fees.",
		entities:
			"One subnet with its pool, an owner, miners, validators and their stakers; two stakers who are watched; all other subnets as one counterpart whose price and inflow stay where they are; root.",
		scales:
			"TAO and alpha in whole tokens; steps of a day of 7,200 blocks, in which the chain's own steps are run block by block.",
		process:
			"Day by day: the rules in force share out TAO, inject it, buy alpha and pay 7,200 alpha; owner, miners and validators sell part of their pay; others bring TAO and later take it out. The early staker comes first, the late one when the others turn. The same days are run with nobody coming or going.",
		scheduling:
			"Within a day: emission and epochs, then pay is sold (owner, miners, validators), then others come or go. What they take or bring back is counted as it moved, not as it was wished for; the validators' own stake stays.",
		initial:
			"Pool and holdings of the chosen subnet as in the snapshot or the imported table; flow shares start where price shares stood.",
		stochasticity:
			"Others' daily coming and going has a normal error; the other subnets' prices are drawn and scaled to the snapshot's sum.",
		equations: [
			{ gives: "alpha for d TAO", formula: "x × d(1 − fee) ÷ (y + d(1 − fee)), with y TAO and x alpha in the pool" },
			{ gives: "alpha held", formula: "alpha bought × growth of the validators' share by dividends after take" },
			{ gives: "what it fetches", formula: "y × a(1 − fee) ÷ (x + a(1 − fee)) for a alpha" },
			{ gives: "out of stakers' money", formula: "max(0, TAO cashed − TAO added by the chain) ÷ TAO cashed" },
		],
		leftOut: [
			"Nobody decides: flows are given, and do not answer to price, dividends or usefulness.",
			"All other subnets stand still, so this one's share of TAO changes by its own doing only.",
			"Root's return is that of the first day, with one hotkey for all of root; without an imported table the other subnets are drawn, with prices that add up to those of the snapshot.",
			"Prices in dollars, taxes, custody and lock-ups are outside. This is no forecast of any price.",
			"The start is a snapshot of April 2026, later than the essay; under the two later rule sets it is the real order of magnitude, under the first one a thought experiment.",
		],
		illustrative: false,
		sources: [
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{ title: "opentensor/subtensor: coinbase, swap, share pool", url: "https://github.com/opentensor/subtensor" },
			PRICES_2025,
		],
	},
	outputs,
	benchmarks,
	measured: [
		{
			figure: "price-change",
			value: 100 * (ZEUS_2025 - 1),
			date: "20 February to 29 October 2025",
			source: PRICES_2025,
			note: "Zeus, over 251 days and under the price shares of that time; what others brought is not recorded",
		},
	],
	charts: [
		{
			id: "days",
			kind: "lines",
			title: "The stake, day by day",
			description:
				"What 100 put in on the first day would fetch if sold: on the subnet while others come and go, with nobody coming or going, and on root. The line is the recorded fall of Zeus' price in 2025, without dividends.",
			table: "days",
			x: "day",
			y: ["early", "alone", "root"],
			references: [
				{ axis: "y", value: 100, label: "put in" },
				{ axis: "y", value: 100 * ZEUS_2025, label: "price of Zeus, Feb–Oct 2025" },
			],
		},
		{
			id: "entry",
			kind: "lines",
			title: "Early or late",
			description: "What 1 TAO fetches at the end, by the day on which it was put in.",
			table: "entry",
			x: "day",
			y: ["worth"],
			references: [{ axis: "y", value: 1, label: "put in" }],
		},
		{
			id: "flows",
			kind: "bars",
			title: "The pool's TAO",
			description: "TAO in the pool at the start, what came in and went out by reason, and what is there at the end.",
			table: "flows",
			x: "what",
			y: ["amount"],
		},
		{
			id: "price",
			kind: "lines",
			title: "Price",
			description: "Price of alpha in TAO, day by day, with others coming and going and without.",
			table: "days",
			x: "day",
			y: ["price", "priceAlone"],
		},
		{
			id: "share",
			kind: "lines",
			title: "Share of the network's TAO",
			description: "What part of the network's new TAO the rules give to this subnet.",
			table: "days",
			x: "day",
			y: ["share"],
		},
		{
			id: "snipe",
			kind: "lines",
			title: "The last block before an epoch",
			description:
				"Gain per thousand of a stake that is there for one block only, when the epoch pays: under these rules and without a fee.",
			table: "snipe",
			x: "amount",
			y: ["gain", "free"],
			timeless: true,
			logarithmic: "x",
			references: [{ axis: "y", value: 0, label: "nothing gained" }],
		},
	],
	findings,
	*simulate(values, world) {
		const scene = new StakingScene(values, world);
		const days = new Rows(outputs.tables.days, values.days + 1);
		const record = () => {
			const { run, alone, early, earlyAlone } = scene;
			days.add({
				day: scene.day,
				early: (100 * run.worth(early)) / early.paid,
				alone: (100 * alone.worth(earlyAlone)) / earlyAlone.paid,
				root: 100 * scene.onRoot(1),
				price: run.price,
				priceAlone: alone.price,
				share: 100 * run.share,
				pool: run.taoReserve,
			});
		};
		const snapshot = () => resultsOf(scene, days);
		record();
		for (let day = 1; day <= values.days; day++) {
			scene.advance();
			record();
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	headline,
	detail,
	guess: {
		kind: "line",
		question:
			"Others bring money for half of the time and then take all of it out. How much of an early 100 is left, day by day?",
		chart: "days",
		low: 0,
		high: 200,
	},
	derivePay(participant, step, values, world) {
		if (!Number.isInteger(step) || step < 1 || step > values.days) {
			throw new SubnetsError("not-found", `There is no day ${step}. Use 1 to ${values.days}.`, "step");
		}
		const scene = new StakingScene(values, world);
		while (scene.day < step) scene.advance();
		return deriveResult(scene, participant);
	},
});
