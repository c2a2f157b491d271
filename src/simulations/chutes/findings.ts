import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** The company dominates in full when its pay is this part of what it brings, and fewer than half of the others stay. */
const FULL = 0.8;
const HALF = 0.5;
const FEW_STAY = 50;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-3-amazon-massive-miner",
		measure: "the cloud company's part of pay against the part of GPUs that it brings, above 0.5",
		counts:
			"Counts as true where a company's part of pay is at least half of the part of GPUs that it brings; in full from four fifths, if fewer than half of the honest miners stay.",
		figure: "cloud-pay",
		premise: "cloudShare",
		test: (outcome) => {
			const brought = figureOf(outcome, "cloud-share");
			const ratio = brought > 0 ? figureOf(outcome, "cloud-pay") / brought : 0;
			const survivors = figureOf(outcome, "survivors");
			if (brought === 0)
				return {
					verdict: "untestable",
					margin: 0,
					reason: "No cloud company enters in this run. Give it a share above 0.",
				};
			return {
				verdict: ratio < HALF ? "contradicted" : ratio >= FULL && survivors < FEW_STAY ? "supported" : "qualified",
				margin: ratio - HALF,
				brief: `${threeDigits(figureOf(outcome, "cloud-pay"))} % of pay for ${threeDigits(brought)} % of GPUs`,
				reason: `A company that brings ${cite(outcome, "cloud-share")} of GPUs gets ${cite(outcome, "cloud-pay")} of the miners' pay; ${cite(outcome, "survivors")} of honest miners keep at least half of their GPUs, and pay has a concentration of ${cite(outcome, "pay-hhi")} by owner. The rule of one paid key per account is no obstacle to whoever opens more accounts.`,
			};
		},
	},
];
