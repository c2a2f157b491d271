import { SubnetsError } from "../../numeric/errors.ts";
import { Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { deriveResult } from "./parts/derive.ts";
import { findings } from "./findings.ts";
import { outcomeOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { StakingScene } from "./parts/scene.ts";
import { type StakingValues } from "./model.ts";

/** Price of Zeus on 29 October over 20 February 2025. @source alexlange1/alphamind-transparency */
const ZEUS_2025 = (100 * 0.0084) / 0.0146;

/** What others do, in words. */
function movesOf({ flow, leaves }: StakingValues): string {
	if (flow === 0) return "while others [neither come nor go](parameter:flow) on balance";
	return flow > 0
		? `while others bring [${flow} TAO](parameter:flow) a day and then take [${leaves} %](parameter:leaves) of it out`
		: `while others take [${-flow} TAO](parameter:flow) a day out and then bring [${leaves} %](parameter:leaves) of it back`;
}

export default defineUndeclared({
	id: "staking-return",
	title: "A staker's money",
	question: "What happens to a staker's money when others come and go?",
	sections: ["3.1"],
	version: 3,
	cost: 50,
	quick: { values: { days: 20 }, frames: 40 },
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06"],
	imports: ["subnets"],
	parameters,
	model: {
		purpose:
			"Follows one staker's TAO through a subnet's pool while others come and go, pay is sold and the chain adds TAO, and puts root and a stake for the last block before an epoch beside it.",
		entities:
			"One subnet with its pool, an owner, miners, validators and their stakers; two stakers who are watched; all other subnets as one counterpart whose price and inflow stay where they are; root.",
		process:
			"Day by day: the rules in force share out TAO, inject it, buy alpha and pay 7,200 alpha; owner, miners and validators sell part of their pay; others bring TAO and later take it out. The early staker comes first, the late one when the others turn. The same days are run with nobody coming or going.",
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
			{
				title: "Daily alpha prices, 20 Feb – 29 Oct 2025 (alexlange1/alphamind-transparency)",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
		],
	},
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
				{ axis: "y", value: ZEUS_2025, label: "price of Zeus, Feb–Oct 2025" },
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
		const recorder = new Recorder(
			[
				{ id: "day", label: "Day", unit: "days" },
				{ id: "early", label: "Early stake", unit: "%" },
				{ id: "alone", label: "Nobody coming or going", unit: "%" },
				{ id: "root", label: "On root", unit: "%" },
				{ id: "price", label: "Price of alpha", unit: "TAO" },
				{ id: "priceAlone", label: "Price, nobody coming or going", unit: "TAO" },
				{ id: "share", label: "Share of the network's TAO", unit: "%" },
				{ id: "pool", label: "TAO in the pool", unit: "TAO" },
			],
			values.days + 1,
		);
		const record = () => {
			const { run, alone, early, earlyAlone } = scene;
			recorder.add({
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
		const snapshot = () => outcomeOf(scene, recorder.table("days", "Day by day"));
		record();
		for (let day = 1; day <= values.days; day++) {
			scene.advance();
			record();
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		return (
			`[${values.amount} TAO](parameter:amount) staked for [${values.days} days](parameter:days), ${movesOf(values)}, ` +
			`come back as ${of("worth")} (${of("gain")}): price ${of("price-change")}, dividends in alpha ${of("alpha-gain")}. When the others turned it stood at ${of("gain-turn")}. ` +
			`With nobody coming or going it would be ${of("gain-alone")}, on root ${of("gain-root")}: arithmetic under these conditions, not a forecast.`
		);
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
