import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { CLAIMED } from "./parts/prize.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-2-ridges-programmers-propose",
		measure: "changes at the top that bring a truly better agent, above 50 %, in percentage points",
		premise: "copiers",
		test: (outcome, { problems, contests }) => {
			if (figureOf(outcome, "successions") === 0) {
				return {
					verdict: "untestable",
					margin: 0,
					reason: "Nobody replaced the first leader in any contest, so nothing shows who wins.",
				};
			}
			return graded(
				figureOf(outcome, "better-won"),
				50,
				80,
				`Anybody may upload, and of ${cite(outcome, "successions")} changes at the top in [${contests} contests](parameter:contests) ${cite(outcome, "better-won")} brought an agent that solves more unseen problems. With [${problems} problems](parameter:problems) luck decides the rest; in the one that is followed the leader's score overstates it by ${cite(outcome, "overstated")}.`,
			);
		},
	},
	{
		claim: "3-2-ridges-62000-per-day",
		measure: "how close a day's pay of the top miner is to 62,000 $, within a half of it, as a part",
		premise: "taoPrice",
		test: (outcome) => {
			const apart = Math.abs(figureOf(outcome, "prize") / CLAIMED - 1);
			return {
				...graded(-apart, -0.5, -0.15, ""),
				reason: `One key earns ${cite(outcome, "top-alpha")}, worth ${cite(outcome, "prize")} here; at autumn 2025's prices of alpha ${cite(outcome, "prize-low")} to ${cite(outcome, "prize-high")}, median ${cite(outcome, "prize-median")}. It takes TAO at ${cite(outcome, "needed")}. It is paper value: selling one day's pay loses ${cite(outcome, "slippage")}, but a year of it without buyers leaves ${cite(outcome, "year-later")}; and it is paid to one at a time.`,
			};
		},
	},
	{
		claim: "3-2-ridges-hundreds-of-engineers",
		measure:
			"true progress of the contest against a closed team with as many days of work, median of all contests, above 0.8",
		premise: "copiers",
		test: (outcome, { engineers, contests }) =>
			graded(
				figureOf(outcome, "against-team"),
				0.8,
				1,
				`With [${engineers} engineers](parameter:engineers) a contest gains ${cite(outcome, "gain")} on unseen problems in the median, a closed team with as many days of work ${cite(outcome, "team-gain")}; ${cite(outcome, "ahead")} of [${contests} contests](parameter:contests) end ahead of the team. In the one that is followed, ${cite(outcome, "unpaid")} of engineers are paid nothing, ${cite(outcome, "profitable")} cover what they spent; copiers get ${cite(outcome, "copier-pay")} of pay. How many really compete is not documented; a subnet has 256 slots.`,
			),
	},
];
