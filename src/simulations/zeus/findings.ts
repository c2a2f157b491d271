import { saidBeside, threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";
import { headcounts } from "./parts/forecasters.ts";

/** Rank correlations from which pay follows reality, and follows it in full. */
const LIMITS = [0.5, 0.8] as const;
/** A copier that earns this much of the best earns "nearly as much". */
const NEARLY = 90;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-zeus-miners-scored-by-reality",
		measure: "rank correlation of miners' pay with nearness to reality, above 0.5",
		counts:
			"Counts as true where pay ranks miners as reality does with a rank correlation of at least 0.5; in full from 0.8, if a copy of the free forecast earns less than 90 % of the best.",
		figure: "rank-correlation",
		premise: "secondsSpread",
		test: (outcome, values) => {
			const { copiers, sprinters } = headcounts(values);
			const judged = graded(figureOf(outcome, "rank-correlation"), ...LIMITS, "");
			const parts = [
				copiers > 0 && `a copier of the baseline gets ${cite(outcome, "copier-share")}`,
				sprinters > 0 && `a miner that is only fast ${cite(outcome, "speed-share")}`,
			].filter((part) => part !== false);
			return {
				...judged,
				verdict:
					judged.verdict === "supported" && figureOf(outcome, "copier-share") >= NEARLY ? "qualified" : judged.verdict,
				brief: `pay ranks as reality does: ${saidBeside(figureOf(outcome, "rank-correlation"), LIMITS)}`,
				reason:
					`Pay ranks miners as reality does with a correlation of ${cite(outcome, "rank-correlation")}. What counts is improvement over a public baseline` +
					(values.rule === "winner" ? ", and nearly all goes to one" : " plus a fifth for speed") +
					(parts.length > 0 ? `: ${parts.join(", ")} of the best forecasters' pay.` : "."),
			};
		},
	},
	{
		claim: "3-1-zeus-purpose",
		measure: "improvement over the public baseline of what is paid for, mean by pay, above 0, in %",
		counts: "Counts as true where what is paid for is better, on average, than the free public forecast.",
		figure: "paid-improvement",
		premise: "bestError",
		test: (outcome) => {
			const paid = figureOf(outcome, "paid-improvement");
			return {
				verdict: paid > 0 ? "supported" : "contradicted",
				margin: paid,
				brief: `paid forecasts ${threeDigits(Math.abs(paid))} % ${paid > 0 ? "better" : "worse"} than free ones`,
				reason: `What the subnet pays for improves on the public baseline by ${cite(outcome, "paid-improvement")} on average, the best forecaster by ${cite(outcome, "best-improvement")}; the miner that is paid most improves by ${cite(outcome, "top-paid-improvement")}. How good the models are, is an input; that pay goes to forecasts better than what is free, is the result.`,
			};
		},
	},
];
