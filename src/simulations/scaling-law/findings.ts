import { threeDigits } from "../kit/build.ts";
import { type Finding, type Judgement } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf, type Outcome } from "../kit/outcome.ts";
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
			` and ${openBehind ? "does not rise" : "rises too"} behind it; what was the frontier at the start is in reach of ${of("old-frontier-end")}.`,
	};
}

/** The claim is about who can compete at all: followers count as much as the frontier. */
function threeResources(outcome: Outcome): Judgement {
	const change = (id: string) => {
		const [start, end] = [figureOf(outcome, `${id}-start`), figureOf(outcome, `${id}-end`)];
		return start === 0 ? 0 : (100 * (end - start)) / start;
	};
	const [frontier, followers] = [change("frontier"), change("followers")];
	return {
		...graded(-Math.max(frontier, followers), 0, 25, entryBarriers(outcome).reason),
		...(frontier < 0 && followers >= 0 && { verdict: "qualified" }),
	};
}

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "1-1-scaling-law",
		measure:
			"reducible loss removed by ten times the compute from the last year's frontier on, with the tokens that exist, above 5 % (in full from 20 %)",
		premise: "tokenLimit",
		test: (outcome) => {
			const of = (id: string) => cite(outcome, id);
			return graded(
				100 - figureOf(outcome, "left-limited"),
				5,
				20,
				`Ten times the compute leaves ${of("left")} of the reducible loss, so loss does fall as a law; from the last year's frontier on, with the tokens that exist, it leaves ${of("left-limited")}. That a lower loss is more intelligence is a reading, not a measurement.`,
			);
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
		measure:
			"fall of the number of firms, at the frontier and behind it (the smaller of the two), above 0 % (in full from 25 %)",
		premise: "budgetGrowth",
		test: threeResources,
	},
	{
		claim: "0-gpt5-hours-of-human-work",
		measure: "success on tasks that take a person two hours, above 50 % (in full from 80 %)",
		premise: "halfHorizon",
		test: (outcome) =>
			graded(
				figureOf(outcome, "two-hours"),
				50,
				80,
				`By the measured curve GPT-5 finishes ${cite(outcome, "minutes")} of software tasks of ten minutes, ${cite(outcome, "two-hours")} of those of two hours and ${cite(outcome, "hour")} of those of four. One in two is not substantial precision.`,
			),
	},
	{
		claim: "0-exponential-improvement",
		measure: "reducible loss removed in the last year above 5 % (in full from 30 %)",
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
		measure: "years of cost growth between the two budgets above one (in full from two)",
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
		measure: "rise of the loss when tokens are halved above 0.5 % (in full from 5 %)",
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
