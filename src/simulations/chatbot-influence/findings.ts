import { type Finding } from "../kit/finding.ts";
import { bySign, cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** A move of the mean by so many points is as large as one conversation's in the smallest study. @source Lin et al. 2025 */
const PLAIN = 2;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "2-1-2-chatbots-persuade",
		measure: "move of mean opinion with one provider, above 0 (in full from 2), in points",
		counts:
			"Counts as true where one slanted assistant moves mean opinion to its side, in full by two points of 100 or more.",
		figure: "shift-one",
		premise: "decay",
		test(outcome) {
			const move = figureOf(outcome, "shift-one");
			return {
				...bySign(move, PLAIN),
				brief:
					move >= PLAIN
						? "one slanted assistant moves mean opinion"
						: move > 0
							? "it moves, but most fades again"
							: "nothing moves",
				reason: `One slanted provider moves mean opinion by ${cite(outcome, "shift-one")}; many with slants of their own usually by ${cite(outcome, "typical-many")}, in either direction. The effect of a conversation was measured on adults; most of it fades within a month.`,
			};
		},
	},
];
