import { threeDigits } from "../kit/build.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** A fall of harm by less than this, %, is no relief. Our choice. */
const CLEAR_FALL = 10;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "2-1-1-two-scenarios",
		measure: "smaller of the two dangers' shares of the harm, one holder, above 1 % (in full from 5 %)",
		premise: "malice",
		test: (outcome) =>
			graded(
				Math.min(figureOf(outcome, "misuse-share"), 100 - figureOf(outcome, "misuse-share")),
				1,
				5,
				`With one holder, misuse makes up ${cite(outcome, "misuse-share")} of the expected harm and loss of control the rest; with many, misuse makes up ${cite(outcome, "misuse-share-many")}. Both dangers are there, and spreading power moves the weight from the second to the first.`,
			),
	},
	{
		claim: "2-1-1-interpretability-5-years-or-decades",
		measure: "chance that capability comes before alignment, percentage points above 50",
		premise: "alignmentMedian",
		test: (outcome) =>
			graded(
				figureOf(outcome, "capability-first"),
				50,
				50,
				`With survey dates for capability and this waiting time for alignment, capability comes first with a chance of ${cite(outcome, "capability-first")}. The waiting time is a guess, the essay's and ours.`,
			),
	},
	{
		claim: "2-2-double-edged-sword",
		measure: "growth of actors that can pay for a capability, over three years, above twofold (in full from fourfold)",
		premise: "priceFall",
		test: (outcome) =>
			graded(
				figureOf(outcome, "actors-growth"),
				2,
				4,
				`When a capability's price falls as measured, ${cite(outcome, "actors-growth")} as many actors can pay for it after three years; the chance of some misuse in a year goes from ${cite(outcome, "misuse-one")} with one holder to ${cite(outcome, "misuse-many")} with many.`,
			),
	},
	{
		claim: "2-2-decentralise-three-resources",
		measure: "harm with one holder over harm with many, above 0.75 (in full from 1.25)",
		premise: "harmByPower",
		test: (outcome) =>
			graded(
				figureOf(outcome, "relief") - 1,
				-0.25,
				0.25,
				`Spreading power among many changes the expected harm by a factor of ${cite(outcome, "relief")} (above 1: less harm): harm from loss of control falls, harm from misuse ${figureOf(outcome, "misuse-relief") >= 1 ? "does not rise" : "rises"}. It hinges on how harmful a small system is.`,
			),
	},
	{
		claim: "0-thesis-centralisation-systemic-risk",
		measure:
			"fall of the expected harm from an oligopoly shared like the clouds to a subnet with its real largest holder, above 10 %",
		premise: "largestShare",
		test(outcome, values) {
			const problem = figureOf(outcome, "equal-fall") >= CLEAR_FALL;
			const answer = figureOf(outcome, "real-fall") >= CLEAR_FALL;
			return {
				verdict: problem && answer ? "supported" : problem || answer ? "qualified" : "contradicted",
				margin: figureOf(outcome, "real-fall") - CLEAR_FALL,
				reason:
					`Shared like the three largest clouds, power does ${cite(outcome, "harm-oligopoly")} of expected harm; shared equally, ${cite(outcome, "harm-many")}: concentration ${problem ? "is" : "is not"} the greater danger here. ` +
					`Shared like the stake of a real subnet, whose largest holder has [${threeDigits(values.largestShare)} %](parameter:largestShare), it does ${cite(outcome, "harm-real")}: that answer ${answer ? "works" : "does not work"} by itself. One subnet is not the whole network.`,
			};
		},
	},
];
