import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** An illustrative comparison contradicts only where no shape at all pays in proportion. */
const NONE = 0.5;
const ALL = 4;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "number of the four shapes under which pay is within 10 % of proportion, above one half",
		counts:
			"Counts as true where under at least one of the four rules no more than 10 % of pay would have to change hands; in full under all four.",
		figure: "in-proportion",
		premise: "spread",
		test: (outcome) => {
			const count = figureOf(outcome, "in-proportion");
			return {
				...graded(count, NONE, ALL, ""),
				brief: `in proportion under ${threeDigits(count)} of four rules`,
				reason: `Under ${cite(outcome, "in-proportion")} of four rules pay follows performance within 10 %. Zeus' leaves ${cite(outcome, "moved-linear")} of pay elsewhere, Chutes' ${cite(outcome, "moved-volume")}, Data Universe's ${cite(outcome, "moved-gate")} and the winner rule ${cite(outcome, "moved-winner")}: the same miners are paid almost alike by one and all or nothing by another.`,
			};
		},
	},
];
