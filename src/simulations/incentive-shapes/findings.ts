import { type Finding } from "../contract.ts";
import { cite, graded } from "../judging.ts";
import { figureOf } from "../outcome.ts";
import { type parameters } from "./incentiveParameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "pay that is not in proportion to performance, mean of the four shapes, below 25 %, in percentage points",
		premise: "spread",
		test: (outcome) =>
			graded(
				-figureOf(outcome, "moved"),
				-25,
				-10,
				`Of the four rules, Zeus' leaves ${cite(outcome, "moved-linear")} of pay elsewhere than in proportion to performance, Chutes' ${cite(outcome, "moved-volume")}, Data Universe's ${cite(outcome, "moved-gate")} and the winner rule ${cite(outcome, "moved-winner")}: the same miners are paid almost alike by one and all or nothing by another.`,
			),
	},
];
