import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { Recorder } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { chosenMarket, SNAPSHOT_SOURCE } from "../shared/pools/subnetPools.ts";
import { findings } from "./findings.ts";
import { MinersWorld, STEPS_PER_DAY } from "./model.ts";
import { outcomeOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { validatorEntry } from "./parts/validatorEntry.ts";

export default defineUndeclared({
	id: "small-stakeholders",
	title: "Newcomers",
	question: "Can a newcomer survive registration, immunity and churn?",
	sections: ["4", "3.2"],
	version: 2,
	cost: 120,
	stochastic: true,
	rules: ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06"],
	imports: [],
	parameters,
	model: {
		purpose:
			"Follows newcomers of different skill and money through registration, immunity and replacement on one subnet, and asks who is still there and who earned more than it spent.",
		entities:
			"192 miner slots; miners who are there already; newcomers with skill and money; one large owner who registers keys; the price of a slot; for comparison a validator with the least stake.",
		process:
			"Every 360 blocks people arrive, wait for a price that they can and would pay, and take the slot with the least emission that is not immune. Scores approach skill by a moving average, pay follows scores by the chosen rule, everybody pays for running. Who runs out of money leaves at once, who earned less than it cost over two weeks leaves then. The price follows the law of the rules in force.",
		leftOut: [
			"Skill stays as it is: nobody learns, copies or buys better machines.",
			"Nobody who was pushed out tries again.",
			"The price of alpha stands still, and pay is sold at once without slippage.",
			"Validators rate everybody fairly; cartels and copiers are tested elsewhere.",
			"Newcomers do not know their chances; they pay up to a number of days of average pay.",
		],
		illustrative: false,
		sources: [
			{
				title: "opentensor/subtensor: registration, burn price, pruning",
				url: "https://github.com/opentensor/subtensor",
			},
			{ title: SNAPSHOT_SOURCE, url: "https://github.com/sudoHayato/bittensor-research" },
			{ title: "All subnets, 7 August 2026, JSONbored/metagraphed", url: "https://github.com/JSONbored/metagraphed" },
			{ title: "Bureau of Labor Statistics, Business Employment Dynamics (recalled)", url: "https://www.bls.gov/bdm/" },
		],
	},
	charts: [
		{
			id: "survival",
			kind: "lines",
			title: "Who is still there",
			description:
				"Share of newcomers still in their slot by days since they registered (Kaplan-Meier; who never got in counts as out on day 0).",
			table: "survival",
			x: "day",
			y: ["skilledSmall", "skilledLarge", "otherSmall", "otherLarge"],
		},
		{
			id: "fates",
			kind: "bars",
			title: "What became of them",
			description: "Newcomers by skill and money: still there, pushed out, out of money, left, or never in.",
			table: "fates",
			x: "group",
			y: ["in", "pruned", "broke", "unprofitable", "refused"],
			stacked: true,
		},
		{
			id: "slots",
			kind: "lines",
			title: "Who holds the slots",
			description: "Share of the 192 miner slots by day: those who were there, newcomers, the large owner.",
			table: "days",
			x: "day",
			y: ["incumbents", "newcomers", "large"],
			stacked: true,
		},
		{
			id: "price",
			kind: "lines",
			title: "Price of a slot",
			description: "Registration price by day under the rules in force.",
			table: "days",
			x: "day",
			y: ["price"],
			logarithmic: "y",
		},
		{
			id: "gain",
			kind: "scatter",
			title: "Skill and gain",
			description: "Each point is a newcomer who registered: its skill, and what it earned less what it spent.",
			table: "newcomers",
			x: "skill",
			y: "gain",
			group: "fate",
			name: "name",
			references: [{ axis: "y", value: 0, label: "spent as much as earned" }],
		},
	],
	findings,
	*simulate(values, { random, rules }) {
		const market = chosenMarket(values.market, undefined);
		const inForce = ruleSet(rules);
		const world = new MinersWorld(values, inForce, market.taoReserve / market.alphaReserve, random);
		const entry = validatorEntry(market, values.threshold, inForce);
		const recorder = new Recorder(
			[
				{ id: "day", label: "Day", unit: "days" },
				{ id: "price", label: "Price of a slot", unit: "TAO" },
				{ id: "incumbents", label: "There from the start", unit: "%" },
				{ id: "newcomers", label: "Newcomers", unit: "%" },
				{ id: "large", label: "Large owner", unit: "%" },
				{ id: "incumbentPay", label: "Pay of those there from the start", unit: "%" },
				{ id: "newcomerPay", label: "Pay of newcomers", unit: "%" },
				{ id: "largePay", label: "Pay of the large owner", unit: "%" },
			],
			values.days + 1,
		);
		const record = () => {
			const { newcomer, incumbent, large } = world.takeShares();
			recorder.add({
				day: world.day,
				price: world.market.price,
				incumbents: 100 * incumbent.slots,
				newcomers: 100 * newcomer.slots,
				large: 100 * large.slots,
				incumbentPay: 100 * incumbent.pay,
				newcomerPay: 100 * newcomer.pay,
				largePay: 100 * large.pay,
			});
		};
		const snapshot = () => outcomeOf(world, entry, recorder.table("days", "Day by day"));
		record();
		for (let day = 1; day <= values.days; day++) {
			for (let step = 0; step < STEPS_PER_DAY; step++) world.advance();
			record();
			yield { done: day, total: values.days, label: `day ${day} of ${values.days}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const of = (id: string) => cite(outcome, id);
		return (
			`Of ${of("newcomers")} newcomers in [${values.days} days](parameter:days), ${of("survival")} are still in their slot after 30 days: ` +
			`${of("survival-skilled-small")} of the skilled with little money, ${of("survival-skilled-large")} of the skilled with more. ` +
			`A slot costs ${of("paid-price")}; ${of("paid")} of newcomers earned more than they spent. ` +
			`This is with [${values.burned} %](parameter:burned) of miners' pay burned and a large owner who registers [${values.largeKeys} keys](parameter:largeKeys) a day.`
		);
	},
});
