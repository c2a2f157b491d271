import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Newcomers' part of miners' pay from which the door is open, and wide open, %. Our choice: a quarter, a half. */
const [OPEN, WIDE] = [25, 50];
/** Two standard errors of the difference of two groups of 300, of which one in six is there: less is on the edge, points. */
const EDGE = 6;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-2-builder-lower-entry-barriers",
		measure: "skilled newcomers with little money who are still there after 30 days, above 25 %, in percentage points",
		counts:
			"Counts as true where a quarter of the skilled with little money last 30 days; in full where half do and half earn more than they spend.",
		figure: "survival-skilled-small",
		premise: "largeKeys",
		test(outcome) {
			const judged = graded(figureOf(outcome, "survival-skilled-small"), 25, 50, "");
			const paid = figureOf(outcome, "paid-skilled-small") >= 50;
			return {
				...judged,
				verdict: judged.verdict === "supported" && !paid ? "qualified" : judged.verdict,
				brief: "cheap to begin, hard to stay",
				reason: `Of the skilled newcomers with little money ${cite(outcome, "survival-skilled-small")} are still there after 30 days, and ${cite(outcome, "paid-skilled-small")} earned more than they spent. When its protection ends, ${cite(outcome, "skill-shown")} of a newcomer's skill shows. One large owner holds ${cite(outcome, "large-slots")} of the slots.`,
			};
		},
	},
	{
		claim: "4-remaining-challenges",
		measure:
			"newcomers with more money still there after 30 days less those with little, above −6 (two standard errors), in percentage points",
		counts:
			"Counts as true where newcomers with little money last half as often as those with more; in part unless they last clearly more often.",
		figure: "survival-small",
		premise: "capital",
		test(outcome) {
			const [small, large] = [figureOf(outcome, "survival-small"), figureOf(outcome, "survival-large")];
			const gap = large - small;
			return {
				verdict: gap < -EDGE ? "contradicted" : gap > 0 && small <= large / 2 ? "supported" : "qualified",
				margin: gap + EDGE,
				brief: gap > EDGE ? "little money lasts less often" : "hard for all, whatever their money",
				reason: `After 30 days ${cite(outcome, "survival-small")} of the newcomers with little money are still there, ${cite(outcome, "survival-large")} of those with more. One large owner has ${cite(outcome, "large-pay")} of the pay. To be heard as a validator takes stake for ${cite(outcome, "validator-cost")} and is paid ${cite(outcome, "validator-share")} of the dividends.`,
			};
		},
	},
	{
		claim: "4-not-replace-but-alternative",
		measure: `newcomers' part of miners' pay at the end, above ${OPEN} %, in percentage points`,
		counts: "Counts as true where newcomers end with a quarter of the miners' pay; in full with half.",
		figure: "newcomer-pay",
		premise: "arrivals",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "newcomer-pay"),
				OPEN,
				WIDE,
				`Open incentives, one of three measures: in the end newcomers have ${cite(outcome, "newcomer-pay")} of the pay, though ${cite(outcome, "survival")} of them last 30 days. Power and transparency are the others: [stake](simulation:stake-cap), [audit](simulation:audit-trail).`,
			),
			brief: "what newcomers get of the pay",
		}),
	},
	{
		claim: "4-innovation-entry-audit",
		measure: "how much more a newcomer's stay goes with its skill than with its money (rank correlations)",
		counts:
			"Counts as true where a newcomer's stay goes more with skill than with money; in full where half of the skilled with little money last 30 days, too.",
		figure: "skill-decides",
		premise: "warmUp",
		test(outcome) {
			const lead = figureOf(outcome, "skill-decides") - figureOf(outcome, "money-decides");
			const open = figureOf(outcome, "survival-skilled-small") >= 50;
			return {
				verdict: lead < 0 ? "contradicted" : open ? "supported" : "qualified",
				margin: lead,
				brief: lead < 0 ? "money decides more than skill" : "skill decides more than money",
				reason: `How long a newcomer stays goes with its skill by ${cite(outcome, "skill-decides")} and with its money by ${cite(outcome, "money-decides")}; of the skilled with little money ${cite(outcome, "survival-skilled-small")} are there after 30 days. Barriers are one of the three things claimed; audit and influence are measured in [audit](simulation:audit-trail) and [stake](simulation:stake-cap).`,
			};
		},
	},
];
