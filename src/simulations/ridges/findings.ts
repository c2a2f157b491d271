import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-2-ridges-62000-per-day",
		measure: "how close a day's pay of the top miner is to 62,000 $, within a half of it, as a part",
		counts: "Counts as true where a day's pay is within half of $62,000; in full within 15 % of it.",
		figure: "prize",
		premise: "taoPrice",
		test: (outcome, { claimed }) => {
			const apart = Math.abs(figureOf(outcome, "prize") / claimed - 1);
			return {
				...graded(-apart, -0.5, -0.15, ""),
				brief: `$${threeDigits(figureOf(outcome, "prize"))} a day on paper`,
				reason: `One key earns ${cite(outcome, "top-alpha")}, worth ${cite(outcome, "prize")} here; at autumn 2025's prices of alpha ${cite(outcome, "prize-low")} to ${cite(outcome, "prize-high")}, median ${cite(outcome, "prize-median")}. It takes TAO at ${cite(outcome, "needed")}. It is paper value: selling one day's pay loses ${cite(outcome, "slippage")}, but a year of it without buyers leaves ${cite(outcome, "year-later")}; and it is paid to one at a time.`,
			};
		},
	},
	{
		claim: "3-2-ridges-hundreds-of-engineers",
		measure: "contests that end ahead of a closed team with as many days of work, above 25 %, in percentage points",
		counts:
			"Counts as true where at least a quarter of contests get further than a closed team with as many days of work; in full from half of them.",
		figure: "ahead-share",
		premise: "copiers",
		test: (outcome, { engineers, contests }) => ({
			...graded(
				figureOf(outcome, "ahead-share"),
				25,
				50,
				`With [${engineers} engineers](parameter:engineers) a contest gains ${cite(outcome, "gain")} on unseen problems in the median, a closed team with as many days of work ${cite(outcome, "team-gain")}; ${cite(outcome, "ahead")} of [${contests} contests](parameter:contests) end ahead of the team. Of ${cite(outcome, "successions")} changes at the top ${cite(outcome, "better-won")} brought a truly better agent. In the contest that is followed, ${cite(outcome, "unpaid")} of engineers are paid nothing, ${cite(outcome, "profitable")} cover what they spent; copiers get ${cite(outcome, "copier-pay")} of pay. How many really compete is not documented; a subnet has 256 slots.`,
			),
			brief: `${figureOf(outcome, "ahead")} of ${contests} contests beat a team`,
		}),
	},
];
