import { type Finding } from "../kit/finding.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** Users "keep" a service when so many of their calls are served, %. */
const KEPT = 95;
const HALF = 50;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-2-chutes-user-independence",
		measure: "calls served while the biggest owner is down, above 50 %, in percentage points",
		premise: "cloudShare",
		test: (outcome) => {
			const biggest = figureOf(outcome, "served-biggest");
			const gateway = figureOf(outcome, "served-gateway");
			const full = biggest >= KEPT && gateway >= HALF;
			return {
				verdict: full ? "supported" : biggest >= HALF ? "qualified" : "contradicted",
				margin: biggest - HALF,
				reason: `Users keep ${cite(outcome, "served-miner")} of their calls when an ordinary miner fails, ${cite(outcome, "served-biggest")} when the biggest owner does, and ${cite(outcome, "served-gateway")} when the team's gateway does. They no longer depend on one host of machines, but on the one that routes, and on makers of models: ${cite(outcome, "largest-maker")} of calls go to models of one. Users' payments cover ${cite(outcome, "covered")} of what the GPUs cost; emission pays the rest.`,
			};
		},
	},
	{
		claim: "3-3-amazon-massive-miner",
		measure: "the cloud company's part of pay against the part of GPUs that it brings, above 0.5",
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
				verdict: ratio < 0.5 ? "contradicted" : ratio >= 0.8 && survivors < HALF ? "supported" : "qualified",
				margin: ratio - 0.5,
				reason: `A company that brings ${cite(outcome, "cloud-share")} of GPUs gets ${cite(outcome, "cloud-pay")} of the miners' pay; ${cite(outcome, "survivors")} of honest miners keep at least half of their GPUs, and pay has a concentration of ${cite(outcome, "pay-hhi")} by owner. The rule of one paid key per account is no obstacle to whoever opens more accounts.`,
			};
		},
	},
];
