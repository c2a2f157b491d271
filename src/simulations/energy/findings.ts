import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs, yearsToMeet } from "./outcome.ts";
import { type parameters } from "./parameters.ts";
import { ESSAY } from "./parts/published.ts";

/** The essay's own time, in years. */
const NOW = 2025.95;
/** An estimate is near another within a quarter of it: the index's own range is wider by far. */
const NEAR = 0.25;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-bitcoin-energy",
		measure: "100 TWh off Cambridge's best estimate of 2024, less than a quarter (share of the estimate)",
		premise: "price",
		test(outcome) {
			const off = Math.abs(ESSAY.bitcoin / figureOf(outcome, "bitcoin") - 1);
			const lowFits = ESSAY.bitcoin >= figureOf(outcome, "floor");
			const highFits = ESSAY.bitcoinHigh <= figureOf(outcome, "ceiling");
			return {
				verdict: off <= NEAR && highFits ? "supported" : lowFits || highFits ? "qualified" : "contradicted",
				margin: NEAR - off,
				reason: `Cambridge's best estimate for 2024 is ${cite(outcome, "bitcoin")}, so 100 is low for that year (it fits 2022). The range runs from ${cite(outcome, "floor")} to ${cite(outcome, "ceiling")}; 240 lies ${highFits ? "within it, near the ceiling" : "above it at this price of electricity"}.`,
			};
		},
	},
	{
		claim: "3-3-google-energy-24",
		measure: "24 TWh within 5 % of the newest figure for all of Google (share of the figure)",
		test(outcome) {
			const off = (id: "google-total" | "google-2023") => Math.abs(ESSAY.google / figureOf(outcome, id) - 1);
			const newest = off("google-total");
			return {
				verdict: newest <= 0.05 ? "supported" : off("google-2023") <= 0.05 ? "qualified" : "contradicted",
				margin: 0.05 - newest,
				reason: `24 TWh is the data centres' figure of 2023 (${cite(outcome, "google-2023")}); the newer report gives ${cite(outcome, "google")} for data centres and ${cite(outcome, "google-total")} in all for 2024.`,
			};
		},
	},
	{
		claim: "3-3-energy-comparison-conclusion",
		measure: "AI energy of Bitcoin over Google's, above 1",
		premise: "usable",
		test: (outcome) =>
			graded(
				figureOf(outcome, "ai-ratio") - 1,
				-0.5,
				0,
				`Bitcoin uses ${cite(outcome, "ratio")} the energy of Google's data centres and ${cite(outcome, "ai-bitcoin")} of it could do AI work, against ${cite(outcome, "ai-google")} at Google. The comparison would begin to hold at a usable share of ${cite(outcome, "turning")}. Mining itself is concentrated: ${cite(outcome, "pools")} pools find most blocks.`,
			),
	},
	{
		claim: "3-3-decentralised-compute-can-compete",
		measure: "years until decentralised training meets the frontier, below 10",
		premise: "growth",
		test(outcome, values) {
			const meet = yearsToMeet(values);
			return {
				verdict: values.gap <= 2 ? "supported" : meet <= 10 ? "qualified" : "contradicted",
				margin: 10 - meet,
				reason: `Decentralised training exists, ${cite(outcome, "gap")} below the frontier. ${
					meet < 100
						? `If both rates lasted they would meet in ${cite(outcome, "meet")} (about ${Math.round(NOW + meet)}); the source does not expect that.`
						: "At these rates they never meet."
				} The popular networks that the essay names do no AI work.`,
			};
		},
	},
];
