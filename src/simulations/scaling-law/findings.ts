import { threeDigits } from "../build.ts";
import { type Finding, type Judgement } from "../contract.ts";
import { cite, graded } from "../judging.ts";
import { figureOf, type Outcome } from "../outcome.ts";
import { type parameters } from "./parameters.ts";

/** Fewer firms than this at the frontier count as an oligopoly. */
const FEW = 10;

function entryBarriers(outcome: Outcome): Judgement {
	const of = (id: string) => cite(outcome, id);
	const few = figureOf(outcome, "frontier-end") < FEW;
	const fewer = figureOf(outcome, "frontier-end") < figureOf(outcome, "frontier-start");
	const openBehind = figureOf(outcome, "followers-end") >= figureOf(outcome, "followers-start");
	const verdict = few && fewer ? (openBehind ? "qualified" : "supported") : "contradicted";
	return {
		verdict,
		margin: FEW - figureOf(outcome, "frontier-end"),
		reason:
			`At the frontier ${of("frontier-start")} firms become ${of("frontier-end")}; among followers ${of("followers-start")} become ` +
			`${of("followers-end")}, at a price lower by ${of("discount")}. The barrier ${few && fewer ? "stands" : "does not rise"} at the frontier` +
			` and ${openBehind ? "does not rise" : "rises too"} behind it.`,
	};
}

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "1-1-scaling-law",
		measure: "reducible loss removed by ten times the compute above 20 %",
		premise: "tokenLimit",
		test: (outcome) => {
			const of = (id: string) => cite(outcome, id);
			const removed = 100 - figureOf(outcome, "left");
			const slowing = figureOf(outcome, "last-gain");
			return {
				verdict: removed >= 20 ? "supported" : removed > 0 ? "qualified" : "contradicted",
				margin: removed - 20,
				reason: `Ten times the compute leaves ${of("left")} of the reducible loss, so loss does fall as a law; in the last year here it fell by ${threeDigits(slowing)} % of what was left, towards a floor. That a lower loss is more intelligence is a reading, not a measurement.`,
			};
		},
	},
	{
		claim: "1-1-entry-barriers-favour-big-tech",
		measure: "firms at the frontier in the last year below ten",
		premise: "budgetGrowth",
		test: entryBarriers,
	},
	{
		claim: "0-three-resources",
		measure: "firms at the frontier in the last year below ten",
		premise: "efficiency",
		test: entryBarriers,
	},
	{
		claim: "0-exponential-improvement",
		measure: "reducible loss removed per year above 30 % (a constant share of what is left, and not shrinking)",
		premise: "computeGrowth",
		test: (outcome) => {
			const yearly = figureOf(outcome, "last-gain");
			return graded(
				yearly,
				5,
				30,
				`Compute grows exponentially, yet each year removes only [${threeDigits(yearly)} %](figure:last-gain) of the loss above a floor; task length has doubled every seven months (METR). One curve grows exponentially, the other flattens.`,
			);
		},
	},
	{
		claim: "1-2-openai-mistral-funding",
		measure: "years of cost growth between the two budgets above one",
		premise: "costGrowth",
		test: (outcome) =>
			graded(
				figureOf(outcome, "funding-years"),
				1,
				2,
				`57 against 3 billion dollars is a ratio of 19, or ${cite(outcome, "funding-years")} of growing costs: so much earlier the smaller budget is priced out.`,
			),
	},
	{
		claim: "1-2-platform-regulation",
		measure: "rise of the loss when tokens are halved above 0.5 %",
		premise: "fit",
		test: (outcome) => {
			const of = (id: string) => cite(outcome, id);
			return graded(
				figureOf(outcome, "half-data"),
				0.5,
				5,
				`Halving 1.4 trillion tokens raises the data term by ${of("half-data-term")} and the loss by ${of("half-data")}: losing access to data hurts, less than losing compute does.`,
			);
		},
	},
];
