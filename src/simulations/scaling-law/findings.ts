import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { setting, threeDigits } from "../../numeric/say.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Fewer firms than this at the frontier count as a closed circle. */
const FEW = 10;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "1-1-scaling-law",
		measure:
			"reducible loss removed by ten times the compute from the last year's frontier on, with the tokens that exist, above 5 % (in full from 20 %)",
		counts:
			"Counts as true where ten times the compute still removes a twentieth of the error that can be removed, in full a fifth.",
		figure: "left-limited",
		premise: "tokenLimit",
		test: (outcome) => {
			const removed = 100 - figureOf(outcome, "left-limited");
			return {
				...graded(
					removed,
					5,
					20,
					`Ten times the compute leaves ${cite(outcome, "left")} of the reducible loss, so loss does fall as a law; from the last year's frontier on, with the text that exists, it leaves ${cite(outcome, "left-limited")}. That a lower loss is more intelligence is a reading, not a measurement.`,
				),
				brief: `tenfold compute removes ${threeDigits(removed)} % of the error`,
			};
		},
	},
	{
		claim: "1-1-entry-barriers-favour-big-tech",
		measure: "firms at the frontier in the last year below ten (in full where fewer than ten can even catch up later)",
		counts:
			"Counts as true where fewer than ten firms can pay for the frontier, in full where fewer than ten can even follow.",
		figure: "frontier-end",
		premise: "budgetGrowth",
		test(outcome, values) {
			const [frontier, newcomers] = [figureOf(outcome, "frontier-end"), figureOf(outcome, "newcomers-end")];
			return {
				verdict: frontier >= FEW ? "contradicted" : newcomers < FEW ? "supported" : "qualified",
				margin: FEW - 0.5 - frontier,
				brief: `${threeDigits(frontier)} at the frontier, ${threeDigits(newcomers)} can follow`,
				reason: `In the last year ${cite(outcome, "frontier-end")} firms can pay for the frontier (${cite(outcome, "frontier-start")} in 2023), and ${cite(outcome, "newcomers-end")} for what was best [${setting(values.lag)} months](parameter:lag) ago, at a price lower by ${cite(outcome, "discount")}. The best of 2023 is by then in reach of ${cite(outcome, "first-end")}.`,
			};
		},
	},
	{
		claim: "0-three-resources",
		measure: "a typical firm's years behind the frontier above 2 (in full from 4)",
		counts: "Counts as true where a typical firm can pay for today's best only after two years, in full after four.",
		figure: "behind",
		premise: "budgetGrowth",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "behind"),
				2,
				4,
				`The firm in the middle could pay for the best of 2023 after ${cite(outcome, "behind")}, because the price of one and the same loss falls ${cite(outcome, "cheaper")} a year while budgets grow. Two years are about a generation of models. Talent is inside the cost, not apart.`,
			),
			brief: `a typical firm is ${threeDigits(figureOf(outcome, "behind"))} years behind`,
		}),
	},
	{
		claim: "0-gpt5-hours-of-human-work",
		measure: "success on tasks that take a person two hours, above 50 % (in full from 67 %)",
		counts: "Counts as true where GPT-5 finishes at least half of the tasks of two hours, in full two of three.",
		figure: "two-hours",
		premise: "halfHorizon",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "two-hours"),
				50,
				67,
				`By the measured curve GPT-5 finishes ${cite(outcome, "minutes")} of software tasks of ten minutes, ${cite(outcome, "two-hours")} of those of two hours and ${cite(outcome, "four-hours")} of those of four.`,
			),
			brief: `finishes ${threeDigits(figureOf(outcome, "two-hours"))} % of two-hour tasks`,
		}),
	},
];
