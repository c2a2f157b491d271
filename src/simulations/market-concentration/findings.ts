import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** From here on three suppliers hold most of a market, and from here on nearly all that matters, %. Our choice. */
const MOST = 50;
const NEARLY_ALL = 67;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "0-oligopoly-us-china",
		measure:
			"share of the three largest suppliers in the last year, the better of two margins, percentage points: over 50 and over the start (in full from 67 %)",
		counts:
			"Counts as true where three suppliers hold half of the customers at the end or more than at the start, in full two thirds.",
		figure: "top-three-end",
		premise: "returns",
		test(outcome) {
			const [start, end] = [figureOf(outcome, "top-three-start"), figureOf(outcome, "top-three-end")];
			const margin = Math.max(end - MOST, end - start);
			return {
				verdict: end >= NEARLY_ALL ? "supported" : margin >= 0 ? "qualified" : "contradicted",
				margin,
				brief: `three firms hold ${threeDigits(end)} % of customers`,
				reason: `In the last year three suppliers hold ${cite(outcome, "top-three-end")} of customers (${cite(outcome, "top-three-start")} in 2023), though not the same three: the first of 2023 keeps ${cite(outcome, "first-end")}. Three clouds hold ${cite(outcome, "cloud-top-three")} of spending and two states ${cite(outcome, "two-states")} of tracked compute.`,
			};
		},
	},
	{
		claim: "1-2-data-driven-cloud-integration",
		measure: "share of named entries whose developer is tied to a cloud, above 40 % (in full from 60 %)",
		counts:
			"Counts as true where two of five entries come from developers with a cloud of their own or close by, in full three of five.",
		figure: "tied",
		basis: "arithmetic",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "tied"),
				40,
				60,
				`${cite(outcome, "tied")} of the named entries come from developers that own a cloud or are tied to one; three clouds hold ${cite(outcome, "cloud-top-three")} of spending.`,
			),
			brief: `${threeDigits(figureOf(outcome, "tied"))} % of entries have a cloud`,
		}),
	},
	{
		claim: "1-2-chinese-giants-frontier",
		measure: "larger of two shares of Chinese models, above 15 % (in full where both are)",
		counts: "Counts as true where one model in seven is Chinese by one count, in full by both counts.",
		figure: "china-notable",
		basis: "arithmetic",
		test(outcome) {
			const [board, notable] = [figureOf(outcome, "china-board"), figureOf(outcome, "china-notable")];
			return {
				verdict:
					Math.min(board, notable) >= 15 ? "supported" : Math.max(board, notable) >= 15 ? "qualified" : "contradicted",
				margin: Math.max(board, notable) - 15,
				brief: `${threeDigits(board)} % on the board, ${threeDigits(notable)} % elsewhere`,
				reason: `Chinese developers hold ${cite(outcome, "china-board")} of the board's named entries and ${cite(outcome, "china-notable")} of the notable models of 2024: the claim holds by the second count, not by the essay's own.`,
			};
		},
	},
	{
		claim: "1-2-geopolitics-second-player",
		measure: "compute lost when one state withholds what it controls, above 25 % (in full from 50 %)",
		counts: "Counts as true where one state could withhold a quarter of the compute, in full half of it.",
		figure: "state-loss",
		basis: "arithmetic",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "state-loss"),
				25,
				50,
				`One country holds ${cite(outcome, "state-loss")} of tracked AI supercomputing; an outage in Taiwan of a year would cost ${cite(outcome, "outage-loss")} of new leading chips.`,
			),
			brief: `one country holds ${threeDigits(figureOf(outcome, "state-loss"))} % of compute`,
		}),
	},
	{
		claim: "1-2-taiwan-quasi-only-producer",
		measure: "new leading chips lost in a year's outage above 35 % (in full from 70 %)",
		counts: "Counts as true where a year without Taiwan costs a third of the new leading chips, in full seven in ten.",
		figure: "outage-loss",
		premise: "leadingEdge",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "outage-loss"),
				35,
				70,
				`A year's outage costs ${cite(outcome, "outage-loss")} of new leading-edge chips after stocks. Of chips in general Taiwan makes far less: Korea, China, the USA, Japan and Europe produce them too.`,
			),
			brief: `outage costs ${threeDigits(figureOf(outcome, "outage-loss"))} % of leading chips`,
		}),
	},
];
