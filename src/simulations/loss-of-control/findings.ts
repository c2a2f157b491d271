import { log } from "../../numeric/math.ts";
import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { bySign, cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/*
 * The model shows directions: a claim fails where the sign is against it, and holds in full from a bar that we chose on.
 */

/** A fall of harm by less than this, %, is a small one. Our choice. */
const CLEAR_FALL = 10;
/** Both dangers are plain where the smaller has this share of the harm, %. Our choice. */
const PLAIN = 5;
/** Percentage points around even odds in which a race of two guessed dates is open. Our choice: about a year. */
const OPEN = 5;
/** Harm that changes by less than this factor is about the same. Our choice. */
const CLEAR_FACTOR = 1.25;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "0-thesis-problem",
		measure:
			"fall of the expected harm from the clouds' sharing of power to an equal one, above 0 (in full from 10), in %",
		counts: "Counts as true where sharing power equally would lower the expected harm, in full by a tenth or more.",
		figure: "equal-fall",
		premise: "harmByPower",
		test(outcome) {
			const fall = figureOf(outcome, "equal-fall");
			return {
				...bySign(fall, CLEAR_FALL),
				brief: fall > 0 ? "equal sharing would lower the harm" : "equal sharing would not help",
				reason: `Shared like the three largest clouds, power does ${cite(outcome, "harm-oligopoly")} of expected harm; shared equally, ${cite(outcome, "harm-many")}. Sizes are illustrative; which is larger, hinges on how harmful a small system is.`,
			};
		},
	},
	{
		claim: "0-thesis-answer",
		measure:
			"fall of the expected harm from the clouds' sharing to a subnet with its real largest holder, above 0 (in full from 10), in %",
		counts:
			"Counts as true where sharing power as a real subnet does would lower the expected harm, in full by a tenth or more.",
		figure: "real-fall",
		premise: "largestShare",
		test(outcome, values) {
			const fall = figureOf(outcome, "real-fall");
			return {
				...bySign(fall, CLEAR_FALL),
				brief: fall > 0 ? "a real subnet's sharing lowers the harm" : "a real subnet is as concentrated itself",
				reason: `Shared like the stake of a real subnet, whose largest holder has [${threeDigits(values.largestShare)} %](parameter:largestShare), power does ${cite(outcome, "harm-real")} of expected harm, against ${cite(outcome, "harm-oligopoly")} shared like the clouds. One subnet is not the whole network.`,
			};
		},
	},
	{
		claim: "2-1-1-two-scenarios",
		measure: "smaller of the two dangers' shares of the harm, one holder, above 0 (in full from 5), in %",
		counts: "Counts as true where both dangers are part of the harm, in full where the smaller has a twentieth of it.",
		figure: "misuse-share",
		premise: "malice",
		test(outcome) {
			const smaller = Math.min(figureOf(outcome, "misuse-share"), 100 - figureOf(outcome, "misuse-share"));
			return {
				...bySign(smaller, PLAIN),
				brief: smaller > 0 ? "both dangers are part of the harm" : "only one of the dangers is there",
				reason: `With one holder, misuse makes up ${cite(outcome, "misuse-share")} of the expected harm and loss of control the rest; with many, misuse makes up ${cite(outcome, "misuse-share-many")}. Spreading power moves the weight from the second danger to the first.`,
			};
		},
	},
	{
		claim: "2-1-1-interpretability-5-years-or-decades",
		measure: "chance that capability comes before alignment, above 45 (in full from 55), in %",
		counts:
			"Counts as true where capability probably comes before alignment; within five points of even odds it is open.",
		figure: "capability-first",
		premise: "alignmentMedian",
		test(outcome) {
			const first = figureOf(outcome, "capability-first");
			return {
				verdict: first >= 50 + OPEN ? "supported" : first >= 50 - OPEN ? "qualified" : "contradicted",
				margin: first - (50 - OPEN),
				brief:
					first >= 50 + OPEN
						? "capability probably comes first"
						: first >= 50 - OPEN
							? "a coin toss between two guesses"
							: "alignment probably comes first",
				reason: `With survey dates for capability and this waiting time for alignment, capability comes first with a chance of ${cite(outcome, "capability-first")}. The waiting time is a guess, the essay's and ours.`,
			};
		},
	},
	{
		claim: "2-2-double-edged-sword",
		measure: "growth of actors that can pay for a capability, over three years, above 1 (in full from 2), in times",
		counts: "Counts as true where more actors can pay after three years, in full where twice as many can.",
		figure: "actors-growth",
		premise: "priceFall",
		test(outcome) {
			const growth = figureOf(outcome, "actors-growth");
			return {
				...bySign(growth - 1, 1),
				brief: growth > 1 ? "more actors can pay every year" : "the number of actors does not grow",
				reason: `When a capability's price falls as measured, ${cite(outcome, "actors-growth")} as many actors can pay for it after three years; the chance of some misuse in a year goes from ${cite(outcome, "misuse-one")} with one holder to ${cite(outcome, "misuse-many")} with many.`,
			};
		},
	},
	{
		claim: "2-2-decentralise-three-resources",
		measure: "logarithm of harm with one holder over harm with many, above that of 0.8 (in full from that of 1.25)",
		counts: "Counts as true where many holders do less harm than one; a change by less than a fifth counts as none.",
		figure: "relief",
		premise: "harmByPower",
		test(outcome) {
			const relief = figureOf(outcome, "relief");
			return {
				verdict: relief >= CLEAR_FACTOR ? "supported" : relief * CLEAR_FACTOR >= 1 ? "qualified" : "contradicted",
				margin: log(relief * CLEAR_FACTOR),
				brief:
					relief >= CLEAR_FACTOR
						? "many holders do less harm than one"
						: relief * CLEAR_FACTOR >= 1
							? "about the same harm either way"
							: "many holders do more harm than one",
				reason: `Spreading power among many changes the expected harm by a factor of ${cite(outcome, "relief")} (above 1: less harm): harm from loss of control falls, harm from misuse ${figureOf(outcome, "misuse-relief") >= 1 ? "does not rise" : "rises"}. It hinges on how harmful a small system is.`,
			};
		},
	},
];
