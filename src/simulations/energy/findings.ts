import { setting } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs, yearsToMeet } from "./outcome.ts";
import { parameters } from "./parameters.ts";

/** The essay's own time, in years. */
const NOW = 2025.95;
/** An estimate is near another within a quarter of it: the index's own range is wider by far. */
const NEAR = 0.25;
/** A figure is that of a report within 5 % of it: reports round. */
const ROUNDING = 0.05;
/** Years within which a meeting would be more than a continued line. Our choice. */
const SOON = 10;
/** A gap that a few more machines would close. Our choice. */
const CLOSED = 2;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-bitcoin-energy",
		measure:
			"100 TWh off Cambridge's best estimate of 2024, less than half (in full less than a quarter), as a share of it",
		counts:
			"Counts as true where 100 TWh is within half of Cambridge's best estimate for 2024, in full where within a quarter and 240 TWh within its range.",
		figure: "bitcoin",
		premise: "price",
		test(outcome, { bitcoinSaid, bitcoinHighSaid }) {
			const off = Math.abs(bitcoinSaid / figureOf(outcome, "bitcoin") - 1);
			const highFits = bitcoinHighSaid <= figureOf(outcome, "ceiling");
			const asInEssay = bitcoinSaid === parameters.bitcoinSaid.default;
			const verdict = off <= NEAR && highFits ? "supported" : off <= 2 * NEAR ? "qualified" : "contradicted";
			return {
				verdict,
				margin: 2 * NEAR - off,
				brief:
					verdict === "supported"
						? "both ends lie within the published range"
						: verdict === "qualified"
							? asInEssay
								? "100 is low for 2024, right for 2022"
								: `${setting(bitcoinSaid)} is off for 2024`
							: "the estimate is another",
				reason: `Cambridge's best estimate for 2024 is ${cite(outcome, "bitcoin")}${asInEssay ? ", so 100 is low for that year (it fits 2022)" : `, against ${setting(bitcoinSaid)} in the text`}. The range runs from ${cite(outcome, "floor")} to ${cite(outcome, "ceiling")}; ${setting(bitcoinHighSaid)} lies ${highFits ? "within it" : "above it at this price of electricity"}${highFits && bitcoinHighSaid === parameters.bitcoinHighSaid.default ? ", near the ceiling" : ""}.`,
			};
		},
	},
	{
		claim: "3-3-google-energy-24",
		measure:
			"24 TWh off Google's data centres of 2023, less than 5 % (in full, off all of Google in the newest year, too)",
		counts: "Counts as true where 24 TWh is Google's reported use, in full where it is that of the newest year.",
		figure: "google-2023",
		basis: "arithmetic",
		test(outcome, { googleSaid }) {
			const off = (id: "google-total" | "google-2023") => Math.abs(googleSaid / figureOf(outcome, id) - 1);
			const newest = off("google-total") <= ROUNDING;
			const earlier = off("google-2023");
			return {
				verdict: newest ? "supported" : earlier <= ROUNDING ? "qualified" : "contradicted",
				margin: ROUNDING - (newest ? off("google-total") : earlier),
				brief: newest
					? "all of Google in the newest year"
					: earlier <= ROUNDING
						? "its data centres of 2023, not all of it"
						: "Google's reports have other figures",
				reason: `${earlier <= ROUNDING ? `${setting(googleSaid)} TWh is the data centres' figure of 2023 (${cite(outcome, "google-2023")})` : `${setting(googleSaid)} TWh is not the data centres' figure of 2023 (${cite(outcome, "google-2023")})`}; the newer report gives ${cite(outcome, "google")} for data centres and ${cite(outcome, "google-total")} in all for 2024.`,
			};
		},
	},
	{
		claim: "3-3-energy-comparison-conclusion",
		measure: "AI energy of Bitcoin over Google's, above 0.5 (in full from 1)",
		counts: "Counts as true where Bitcoin's machines could do half as much AI work as Google's, in full where as much.",
		figure: "ai-ratio",
		premise: "usable",
		test(outcome) {
			const ratio = figureOf(outcome, "ai-ratio");
			return {
				verdict: ratio >= 1 ? "supported" : ratio >= 0.5 ? "qualified" : "contradicted",
				margin: ratio - 0.5,
				brief: ratio >= 0.5 ? "enough of it could do AI work" : "hashing hardware computes no AI",
				reason: `Bitcoin uses ${cite(outcome, "ratio")} the energy of Google's data centres and ${cite(outcome, "ai-bitcoin")} of it could do AI work, against ${cite(outcome, "ai-google")} at Google. The comparison would begin to hold at half of a usable share of ${cite(outcome, "turning")}. Mining itself is concentrated: ${cite(outcome, "pools")} pools find most blocks.`,
			};
		},
	},
	{
		claim: "3-3-decentralised-compute-can-compete",
		measure:
			"years until decentralised training meets the frontier, below 10 (in full where the gap is at most twofold)",
		counts:
			"Counts as true where decentralised training would meet the frontier within ten years, in full where it is within twofold of it now.",
		figure: "gap",
		premise: "growth",
		test(outcome, values) {
			const meet = yearsToMeet(values);
			const closed = values.gap <= CLOSED;
			return {
				verdict: closed ? "supported" : meet <= SOON ? "qualified" : "contradicted",
				margin: closed ? SOON : SOON - meet,
				brief: closed
					? "it is near the frontier now"
					: meet <= SOON
						? "far behind, and growing faster"
						: "far behind, and not catching up",
				reason: `Decentralised training exists, ${cite(outcome, "gap")} below the frontier. ${
					meet < 100
						? `If both rates lasted they would meet in ${cite(outcome, "meet")} (about ${Math.round(NOW + meet)}); the source does not expect that.`
						: "At these rates they never meet."
				} The popular networks that the essay names do no AI work.`,
			};
		},
	},
];
