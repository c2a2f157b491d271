import { percent } from "../build.ts";
import { type Finding } from "../contract.ts";
import { cite } from "../judging.ts";
import { figureOf } from "../outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-3-multi-subnet-takeover-improbable",
		measure: "share of subnets that a giant's purse cannot put under control by buying, above 50 %",
		premise: "giant",
		test(outcome) {
			const controllable = figureOf(outcome, "controllable");
			const dear = figureOf(outcome, "minority-dollars") > figureOf(outcome, "giant-dollars");
			return {
				verdict: controllable >= 50 ? "contradicted" : controllable < 5 && dear ? "supported" : "qualified",
				margin: 50 - controllable,
				reason: `Control by buying is possible in ${cite(outcome, "controllable")} of subnets for one purse: elsewhere the pool holds too little at any price. A minority in ${cite(outcome, "minority-count")} subnets costs ${cite(outcome, "minority-dollars")}, little for a giant. And present holders together need to buy nothing.`,
			};
		},
	},
	{
		claim: "3-3-amazon-massive-miner",
		measure: "attacker's share of miners' pay above one third, where its pay covers its cost",
		premise: "attackerCost",
		test(outcome) {
			const share = figureOf(outcome, "pay-share") / 100;
			const pays = figureOf(outcome, "pay-over-cost") >= 1;
			return {
				verdict: share >= 0.5 && pays ? "supported" : share >= 1 / 3 ? "qualified" : "contradicted",
				margin: share - 1 / 3,
				reason: `By work alone the attacker takes ${cite(outcome, "pay-share")} of miners' pay, ${cite(outcome, "miners-left")} of the others' work stays, and it is paid ${cite(outcome, "pay-over-cost")} its cost. Filling the slots costs ${cite(outcome, "slots-cost")} in ${cite(outcome, "slots-days")}. Rules of a subnet (one key per owner) may stop it; stake is not needed.`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: "budget over the cost of control, below 1 (control cannot be bought)",
		premise: "budget",
		test(outcome) {
			const reached = figureOf(outcome, "share-reached") / 100;
			const goal = figureOf(outcome, "share-wanted") / 100;
			return {
				verdict: reached >= goal ? "contradicted" : reached >= goal / 2 ? "qualified" : "supported",
				margin: goal - reached,
				reason: `The budget buys ${cite(outcome, "share-reached")} of the stake weight of this subnet, ${percent(goal)} would be control. This tests what an outsider can buy, not who holds the stake today: see the stake of real validators.`,
			};
		},
	},
];
