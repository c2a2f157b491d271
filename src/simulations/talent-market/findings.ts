import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** "Hundreds" begin here. */
const HUNDREDS = 100;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "2-2-incentive-network-for-code",
		measure:
			"pay of the best tenth's contestants over their salaries, % above 0 (in full where half of them earn more)",
		counts:
			"Counts as true where the best engineers together earn more than their salaries, in full where most of them do.",
		figure: "top-gain",
		premise: "luck",
		test(outcome) {
			const [gain, most] = [figureOf(outcome, "top-gain"), figureOf(outcome, "top-better")];
			return {
				verdict: gain < 0 ? "contradicted" : most >= 50 ? "supported" : "qualified",
				margin: gain,
				brief: `${threeDigits(most)} % of the best beat their salary`,
				reason: `Of the best tenth who try, ${cite(outcome, "top-better")} earn more than a salary would pay them, and together ${gain < 0 ? "they earn less" : "they earn more"} (by ${cite(outcome, "top-gain")}). ${cite(outcome, "nothing")} of all contestants earn nothing; copiers lead in ${cite(outcome, "copier-share")} of weeks.`,
			};
		},
	},
	{
		claim: "3-2-ridges-hundreds-of-engineers",
		measure: "engineers whom the prize can keep, above 0 (in full from 100)",
		counts:
			"Counts as true in full where the prize keeps a hundred engineers or more, in part below: an illustrative model refutes no number.",
		figure: "expected",
		premise: "prize",
		test(outcome) {
			const kept = figureOf(outcome, "expected");
			return {
				verdict: kept >= HUNDREDS ? "supported" : "qualified",
				margin: kept,
				brief: `the prize keeps ${threeDigits(kept)} engineers`,
				reason: `If everybody knows the odds, the prize keeps ${cite(outcome, "expected")} engineers away from their salaries; ${cite(outcome, "tried")} of all try for a month or more. More come only if they overrate their luck or do it beside a job.`,
			};
		},
	},
];
