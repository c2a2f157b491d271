import { percent } from "../kit/build.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
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
				reason: `The pools of ${cite(outcome, "control-count")} subnets hold enough for control; a purse of ${cite(outcome, "giant-dollars")} pays for it in ${cite(outcome, "controllable")} of all subnets. A minority in ${cite(outcome, "minority-count")} subnets costs ${cite(outcome, "minority-dollars")}${dear ? "" : ", little beside such a purse"}. Nobody defends here; and present holders together need to buy nothing: see [the stake of real validators](simulation:stake-cap).`,
			};
		},
	},
	{
		claim: "3-3-amazon-massive-miner",
		measure: "attacker's share of miners' pay above one third, where its pay covers its cost",
		premise: "work",
		test(outcome) {
			const share = figureOf(outcome, "pay-share") / 100;
			const pays = figureOf(outcome, "pay-over-cost") >= 1;
			return {
				verdict: share >= 0.5 && pays ? "supported" : share >= 1 / 3 ? "qualified" : "contradicted",
				margin: share - 1 / 3,
				reason: `By work alone the attacker takes ${cite(outcome, "pay-share")} of miners' pay, ${cite(outcome, "miners-left")} of the others' work stays, and it is paid ${cite(outcome, "pay-over-cost")} its cost. The slots cost ${cite(outcome, "slots-cost")} in ${cite(outcome, "slots-days")}; ${cite(outcome, "slots-idle")} of them are held without work, the rest must earn its place. Stake is not needed. A subnet's own rules and a limit of demand are left out; one key per owner does not stop it, since keys are free.`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: "share of the stake weight that control takes and the budget does not reach",
		premise: "budget",
		// That an outsider cannot buy control does not show that it is shared: this can refute the claim, not prove it.
		test(outcome) {
			const reached = figureOf(outcome, "share-reached") / 100;
			const goal = figureOf(outcome, "share-wanted") / 100;
			return {
				verdict: reached >= goal ? "contradicted" : "qualified",
				margin: goal - reached,
				reason: `The budget buys ${cite(outcome, "share-reached")} of the stake weight of this subnet, ${percent(goal)} would be control. That an outsider cannot buy it does not say that it is shared: see [the stake of real validators](simulation:stake-cap).`,
			};
		},
	},
];
