import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "number of the four shapes under which pay is within 10 % of proportion, above one and a half",
		premise: "spread",
		test: (outcome) => {
			const count = figureOf(outcome, "in-proportion");
			return {
				...graded(count, 1.5, 4, ""),
				reason: `Under ${cite(outcome, "in-proportion")} of four rules pay follows performance within 10 %. Zeus' leaves ${cite(outcome, "moved-linear")} of pay elsewhere, Chutes' ${cite(outcome, "moved-volume")}, Data Universe's ${cite(outcome, "moved-gate")} and the winner rule ${cite(outcome, "moved-winner")}: the same miners are paid almost alike by one and all or nothing by another.`,
			};
		},
	},
];
