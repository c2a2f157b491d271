import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-1-2-astroturfing",
		measure:
			"rise of what is said in favour through the accounts, percentage points above 5 (in full from 10, or where the visible majority flips)",
		premise: "silence",
		test(outcome) {
			const rise = figureOf(outcome, "expressed-bots") - figureOf(outcome, "expressed-none");
			const flips = figureOf(outcome, "expressed-bots") > 50 && figureOf(outcome, "expressed-none") <= 50;
			return {
				verdict: rise < 5 ? "contradicted" : flips || rise >= 10 ? "supported" : "qualified",
				margin: rise - 5,
				reason: `With the accounts, what is said in favour ends at ${cite(outcome, "expressed-bots")}, without them at ${cite(outcome, "expressed-none")}${flips ? ": the visible majority flips" : ""}. Opinions themselves move by ${cite(outcome, "shift")}.`,
			};
		},
	},
	{
		claim: "2-2-transparency-reduces-threats",
		measure: "share of the accounts' effect that the audit removes, above 20 % (in full from 50 %)",
		premise: "heeded",
		test: (outcome) =>
			graded(
				figureOf(outcome, "removed"),
				20,
				50,
				`The audit removes ${cite(outcome, "removed")} of the accounts' effect on opinions, where labels are heeded and evaded as set. Publishing is one step, being heeded another.`,
			),
	},
	{
		claim: "2-1-2-content-not-chosen",
		measure: "nothing to measure: the share of recommended posts is an input",
		test: (_outcome, values) => ({
			verdict: "untestable",
			margin: 0,
			reason: `Here [${values.recommended} %](parameter:recommended) of what people see is recommended, the one public figure there is (YouTube, 2018). The run starts from it and cannot confirm it; coordinated accounts reach people through exactly that part.`,
		}),
	},
	{
		claim: "2-1-2-recommenders-owned-by-few",
		measure: "concentration (HHI) of the six leading platforms by owner, above 0.18 (in full from 0.25)",
		test: (outcome) =>
			graded(
				figureOf(outcome, "owners"),
				0.18,
				0.25,
				`Of the six leading platforms Meta owns three, Google and ByteDance one each, and X the sixth: an HHI of ${cite(outcome, "owners")} if all count alike. It matters: an owner's tilt moves opinions by ${cite(outcome, "tilt-one")} where one recommender serves everybody, by ${cite(outcome, "tilt-many")} where it is one of several.`,
			),
	},
	{
		claim: "2-1-2-recommender-threat-to-democracy",
		measure: "shift of opinions by an owner's tilt with one recommender, percentage points above 1 (in full from 3)",
		premise: "tilt",
		test: (outcome) =>
			graded(
				figureOf(outcome, "tilt-one"),
				1,
				3,
				`One owner's tilt moves mean opinion by ${cite(outcome, "tilt-one")}, and coordinated accounts move it by ${cite(outcome, "shift")}. The direction is common to such models; field evidence is mixed.`,
			),
	},
];
