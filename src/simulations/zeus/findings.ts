import { threeDigits } from "../kit/build.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { headcounts } from "./parts/forecasters.ts";
import { type parameters } from "./parameters.ts";

/** A copier that earns this much of the best earns "nearly as much". */
const NEARLY = 90;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-zeus-miners-scored-by-reality",
		measure: "rank correlation of miners' pay with nearness to reality, above 0.5",
		premise: "secondsSpread",
		test: (outcome, values) => {
			const { copiers, sprinters } = headcounts(values);
			const judged = graded(figureOf(outcome, "rank-correlation"), 0.5, 0.8, "");
			const parts = [
				copiers > 0 && `a copier of the baseline gets ${cite(outcome, "copier-share")}`,
				sprinters > 0 && `a miner that is only fast ${cite(outcome, "speed-share")}`,
			].filter((part) => part !== false);
			return {
				...judged,
				verdict:
					judged.verdict === "supported" && figureOf(outcome, "copier-share") >= NEARLY ? "qualified" : judged.verdict,
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
		premise: "bestError",
		test: (outcome) => {
			const paid = figureOf(outcome, "paid-improvement");
			return {
				verdict: paid <= 0 ? "contradicted" : figureOf(outcome, "best-improvement") > 0 ? "supported" : "qualified",
				margin: paid,
				reason: `What the subnet pays for improves on the public baseline by ${cite(outcome, "paid-improvement")} on average, the best forecaster by ${cite(outcome, "best-improvement")}; the miner that is paid most improves by ${cite(outcome, "top-paid-improvement")}. How good the models are, is an input; that pay goes to forecasts better than what is free, is the result.`,
			};
		},
	},
	{
		claim: "3-1-zeus-validators-mean-difference",
		measure: "pay that would change hands if the mean of ratings decided, below 10 %, in percentage points",
		premise: "cartelStake",
		test: (outcome) => {
			const moved = figureOf(outcome, "moved");
			return graded(
				-moved,
				-10,
				-5,
				`The chain pays for agreement with the stake-weighted median and for early bonds; no mean is taken. With a rule by nearness to the mean instead, ${cite(outcome, "moved")} of all pay would change hands: the cartel's miners get ${cite(outcome, "insiders")} by the median and would weigh ${cite(outcome, "insiders-mean")} in the mean. Both rules rank validators alike where few cheat (correlation ${cite(outcome, "rules-agree")}), and under neither does copying weights, without measuring, cost much: ${cite(outcome, "copier-per-stake")} per stake against ${cite(outcome, "honest-per-stake")}.`,
			);
		},
	},
	{
		claim: "3-1-reward-proportional-to-performance",
		measure: "rank correlation of miners' pay with performance, above 0.5",
		premise: "cartelStake",
		test: (outcome, values) => {
			const miners = figureOf(outcome, "rank-correlation");
			const accuracy = figureOf(outcome, "validator-accuracy-correlation");
			const stake = figureOf(outcome, "validator-stake-correlation");
			const full = miners >= 0.8 && accuracy > stake;
			return {
				verdict: full ? "supported" : miners >= 0.5 ? "qualified" : "contradicted",
				margin: miners - 0.5,
				reason: `Miners are paid by performance in rank (${cite(outcome, "rank-correlation")}) but not in proportion${headcounts(values).copiers > 0 ? `: no improvement at all earns ${cite(outcome, "copier-share")} of the best pay` : ""}. Validators are paid by stake (${threeDigits(stake)}) ${stake >= accuracy ? "more than" : "less than"} by accuracy (${cite(outcome, "validator-accuracy-correlation")}).`,
			};
		},
	},
];
