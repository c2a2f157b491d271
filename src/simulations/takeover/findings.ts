import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** "Several" begins with three subnets; a tenth of them is a substantial part. */
const [SEVERAL, SUBSTANTIAL] = [3, 10];

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-multi-subnet-takeover-improbable",
		measure: "share of subnets that a giant's purse puts under control by buying, below 10 %",
		counts:
			"Counts as true where a giant's purse buys control of less than a tenth of the subnets; in full where of fewer than three.",
		figure: "controllable",
		premise: "rootShare",
		test(outcome) {
			const [within, share] = [figureOf(outcome, "within"), figureOf(outcome, "controllable")];
			return {
				verdict: share >= SUBSTANTIAL ? "contradicted" : within < SEVERAL ? "supported" : "qualified",
				margin: SUBSTANTIAL - share,
				brief: `buys control of ${within} subnets`,
				reason: `A purse of ${cite(outcome, "giant-dollars")} buys control of ${cite(outcome, "within")} subnets; without root's votes ${cite(outcome, "control-rootless")} would be for sale. A minority in ${cite(outcome, "minority-count")} costs ${cite(outcome, "minority-cost")}. This is about buying only: in ${cite(outcome, "one-key")} of the subnets looked at one key already had more than half. See [the stake of real validators](simulation:stake-cap).`,
			};
		},
	},
];
