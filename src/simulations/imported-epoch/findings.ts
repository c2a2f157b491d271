import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** Share of UIDs, %, below which a majority is in few hands, and above which it is in many. @source Lui & Sun 2025: most subnets below 1 %, many at 1-2 % */
const FEW = 2;
const MANY = 10;
/** Rank correlations this much apart are no chance. */
const APART = 0.3;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-3-centralisation-limited-to-one-subnet",
		measure: "share of UIDs that hold 51 % of the stake, above 2 %, in percentage points",
		premise: "spread",
		test(outcome) {
			const share = figureOf(outcome, "holders-share");
			const found = `[Lui & Sun](source:lui-sun-2025) found less than 1 % in most of 64 subnets; here it is ${cite(outcome, "holders-share")} (${cite(outcome, "holders")} of ${cite(outcome, "uids")}).`;
			if (figureOf(outcome, "read") === 0) {
				const reason = `${found} This subnet is drawn to resemble a real one, so it is no case of its own. Import a real one to add a case.`;
				return { verdict: "untestable", margin: share - FEW, reason };
			}
			const isCase = share < FEW;
			return {
				verdict: isCase ? "contradicted" : "qualified",
				margin: share - FEW,
				reason: `${found} ${isCase ? "So this is one more concentrated subnet." : "So this subnet is no further case; it says nothing of the others."}`,
			};
		},
	},
	{
		claim: "3-2-bittensor-decentralised-by-design",
		measure: "share of UIDs that hold 51 % of the stake, above 2 %, in percentage points",
		premise: "voters",
		test: (outcome) =>
			graded(
				figureOf(outcome, "holders-share"),
				FEW,
				MANY,
				`${cite(outcome, "votes")} of ${cite(outcome, "deciders")} validators have 51 % of the votes, and so settle what counts as good work. The top 1 % of UIDs hold ${cite(outcome, "top")} of the stake.`,
			),
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of validators' pay with trust less that with stake",
		premise: "disagreement",
		test: (outcome) =>
			graded(
				figureOf(outcome, "pay-trust") - figureOf(outcome, "pay-stake"),
				-APART,
				APART,
				`Validators' pay goes with stake by ${cite(outcome, "pay-stake")} and with trust, their agreement with the majority, by ${cite(outcome, "pay-trust")}. Miners are paid what that majority gives them: whether it is earned, an epoch does not show.`,
			),
	},
];
