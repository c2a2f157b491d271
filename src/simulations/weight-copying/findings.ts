import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Within so many percent copying and evaluating pay alike: the noise of one run. */
export const ALIKE = 1;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "100 less the copier's pay over an evaluator's after cost, above −1, in percentage points",
		counts:
			"Counts as true where a validator that copies keeps no more than one that evaluates, once evaluating is paid for; in full below 90 %.",
		figure: "net",
		premise: "drift",
		test(outcome) {
			const net = figureOf(outcome, "net");
			return {
				...graded(
					100 - net,
					-ALIKE,
					10,
					`A validator that copies is paid ${cite(outcome, "ratio")} of what one that evaluates is paid, ${cite(outcome, "net")} once evaluating costs something. Its copy counts ${cite(outcome, "lag")} later, which hurts only as far as miners change in that time. For validators, pay follows agreement more than work.`,
				),
				brief: `copying pays ${threeDigits(net)} % of evaluating`,
			};
		},
	},
];
