import { type RunReport, type RunRequest } from "../runReport.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Value } from "../../simulations/kit/parameters.ts";
import { type Axis } from "./sweepPlan.ts";

/** One or two inputs over a grid of values, everything else as in `base`. */
export interface SweepRequest extends Axis {
	/** Its `seeds` are run at every point. */
	readonly base: RunRequest;
	/** Every value of the first with every value of this one. */
	readonly second?: Axis;
}

/** A place of the grid. */
export interface SweepPlace {
	readonly value: Value;
	/** Of the second input, where there is one. */
	readonly second?: Value;
}

/** One place of the grid, and what came of it. */
export type SweepPoint = SweepPlace & ({ readonly report: RunReport } | { readonly refusal: string });

export interface SweepReport {
	readonly request: SweepRequest;
	/** Points done, in the order of the grid; each report is without tables and repeats by its manifest. */
	readonly points: readonly SweepPoint[];
	/** One table with a row per point: its inputs, every figure with its band, every finding's verdict and margin; and, of two numbers, contours. */
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
	/** Share of points that were done when it was stopped. */
	readonly stoppedAt?: number;
}
