import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** Share of new firms that are still there after their first year, %. @source Bureau of Labor Statistics (USA), recalled */
const NEW_FIRMS = 80;
/** Newcomers who take a quarter of the pay within the run have found an open door, %. Our choice. */
const OPEN_PAY = 25;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-2-builder-lower-entry-barriers",
		measure: "skilled newcomers with little money who are still there after 30 days, above 25 %, in percentage points",
		premise: "largeKeys",
		test(outcome) {
			const judged = graded(figureOf(outcome, "survival-skilled-small"), 25, 50, "");
			const paid = figureOf(outcome, "paid-skilled-small") >= 50;
			return {
				...judged,
				verdict: judged.verdict === "supported" && !paid ? "qualified" : judged.verdict,
				reason: `A slot costs ${cite(outcome, "paid-price")} on average, which is little. After 30 days ${cite(outcome, "survival-skilled-small")} of the skilled newcomers with little money are still there, and ${cite(outcome, "paid-skilled-small")} earned more than they spent. One large owner holds ${cite(outcome, "large-slots")} of the slots.`,
			};
		},
	},
	{
		claim: "4-remaining-challenges",
		measure: "newcomers with little money who are out after 30 days, above 25 %, in percentage points",
		premise: "burned",
		test: (outcome) =>
			graded(
				100 - figureOf(outcome, "survival-small"),
				25,
				50,
				`Of newcomers with little money ${cite(outcome, "survival-small")} are still there after 30 days; ${cite(outcome, "paid")} of all newcomers earned more than they spent. One large owner has ${cite(outcome, "large-pay")} of the pay. To be heard as a validator takes stake for ${cite(outcome, "validator-cost")} and is paid ${cite(outcome, "validator-share")} of the dividends.`,
			),
	},
	{
		claim: "4-not-replace-but-alternative",
		measure: `newcomers still there after 30 days, above ${NEW_FIRMS / 2} % (half of the ${NEW_FIRMS} % of new firms that see a second year), or newcomers' part of miners' pay above ${OPEN_PAY} %, whichever is further, in percentage points`,
		premise: "arrivals",
		test(outcome) {
			const stay = figureOf(outcome, "survival") - NEW_FIRMS / 2;
			// Who is pushed out by better newcomers is no sign of a closed door: newcomers' part of the pay shows that.
			const margin = Math.max(stay, figureOf(outcome, "newcomer-pay") - OPEN_PAY);
			return {
				verdict: margin < 0 ? "contradicted" : stay >= NEW_FIRMS / 2 ? "supported" : "qualified",
				margin,
				reason: `Entry, one of three measures: ${cite(outcome, "survival")} of newcomers are still there after 30 days, against about ${NEW_FIRMS} % of new firms in the USA after a year; yet in the end newcomers have ${cite(outcome, "newcomer-pay")} of the pay. Power and transparency are the others: [stake](simulation:stake-cap), [audit](simulation:audit-trail).`,
			};
		},
	},
	{
		claim: "4-innovation-entry-audit",
		measure: "how much more a newcomer's stay goes with its skill than with its money (rank correlations)",
		premise: "warmUp",
		test(outcome) {
			const lead = figureOf(outcome, "skill-decides") - figureOf(outcome, "money-decides");
			const open = figureOf(outcome, "survival-skilled-small") >= 50;
			return {
				verdict: lead <= 0 ? "contradicted" : open ? "supported" : "qualified",
				margin: lead,
				reason: `How long a newcomer stays goes with its skill by ${cite(outcome, "skill-decides")} and with its money by ${cite(outcome, "money-decides")}; of the skilled with little money ${cite(outcome, "survival-skilled-small")} are there after 30 days. Barriers are one of the three things claimed; audit and influence are measured in [audit](simulation:audit-trail) and [stake](simulation:stake-cap).`,
			};
		},
	},
];
