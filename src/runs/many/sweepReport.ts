import { type RunReport, type RunRequest } from "../runReport.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Value } from "../../simulations/kit/parameters.ts";

/** One parameter over a grid of values, everything else as in `base`. */
export interface SweepRequest {
	/** Its `seeds` are run at every point. */
	readonly base: RunRequest;
	readonly parameter: string;
	readonly points: readonly Value[];
}

/** One value of the grid, and what came of it. */
export type SweepPoint =
	{ readonly value: Value; readonly report: RunReport } | { readonly value: Value; readonly refusal: string };

export interface SweepReport {
	readonly request: SweepRequest;
	/** Points done, in the order of the grid; each report is without tables and repeats by its manifest. */
	readonly points: readonly SweepPoint[];
	/** One table: the parameter, every figure with its band, every finding's verdict and margin. */
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
	/** Share of points that were done when it was stopped. */
	readonly stoppedAt?: number;
}
