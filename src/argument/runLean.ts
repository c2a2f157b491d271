import { type JudgedFinding } from "../runs/runReport.ts";

/** What a run may say to a claim, from no to yes. */
export const runLeans = ["no", "leans no", "depends", "leans yes", "yes"] as const;

/** What a run says to a claim. */
export type RunLean = (typeof runLeans)[number];

/**
 * What a run's finding says: with one seed yes, no or depends; with several the share of seeds that agree makes it lean.
 * @returns undefined where the run cannot decide
 */
export function runLeanOf({ verdict, agreeing }: JudgedFinding, seeds: number): RunLean | undefined {
	const sure = agreeing === undefined || agreeing >= 0.9 * seeds;
	switch (verdict) {
		case "supported":
			return sure ? "yes" : "leans yes";
		case "contradicted":
			return sure ? "no" : "leans no";
		case "qualified":
			return "depends";
		default:
			return undefined;
	}
}
