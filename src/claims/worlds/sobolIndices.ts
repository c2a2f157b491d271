import { type Random } from "../../numeric/random.ts";
import { latinHypercube } from "./latinHypercube.ts";

/** Points at which a model is run to divide the variance of its output among its inputs. */
export interface SaltelliDesign {
	readonly a: readonly Float64Array[];
	readonly b: readonly Float64Array[];
	/** By dimension: the points of `a` with that dimension taken from `b`. */
	readonly mixed: readonly (readonly Float64Array[])[];
}

/** Shares of an output's variance. */
export interface SobolIndex {
	/** What this dimension explains by itself. */
	readonly first: number;
	/** What would be left unexplained without it: by itself and with others. */
	readonly total: number;
}

/**
 * Two independent samples and their mixtures: `count` × (dimensions + 2) points.
 * @source Saltelli et al. 2010, Computer Physics Communications 181
 */
export function saltelliDesign(count: number, dimensions: number, random: Random): SaltelliDesign {
	const a = latinHypercube(count, dimensions, random.fork("a"));
	const b = latinHypercube(count, dimensions, random.fork("b"));
	const mixed = Array.from({ length: dimensions }, (_, dimension) =>
		a.map((point, i) => {
			const copy = point.slice();
			copy[dimension] = b[i]![dimension]!;
			return copy;
		}),
	);
	return { a, b, mixed };
}

/**
 * First-order indices by Saltelli's estimator of 2010, total indices by Jansen's.
 *
 * @param outputs at the design's points; rows with a `NaN` anywhere are left out
 * @returns one per dimension; zeros where the output does not vary
 * @source Saltelli et al. 2010, table 2 (b) and (f)
 */
export function sobolIndices(outputs: {
	readonly a: readonly number[];
	readonly b: readonly number[];
	readonly mixed: readonly (readonly number[])[];
}): SobolIndex[] {
	const { a, b, mixed } = outputs;
	const rows = a
		.map((_, i) => i)
		.filter((i) => [a[i], b[i], ...mixed.map((column) => column[i])].every(Number.isFinite));
	const both = rows.flatMap((i) => [a[i]!, b[i]!]);
	const mean = both.reduce((sum, value) => sum + value, 0) / both.length;
	const variance = both.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / both.length;
	return mixed.map((column) => {
		if (!(variance > 0)) return { first: 0, total: 0 };
		let first = 0;
		let total = 0;
		for (const i of rows) {
			// Centred, which changes no expectation and makes the first-order estimate far less noisy.
			first += (b[i]! - mean) * (column[i]! - a[i]!);
			total += (a[i]! - column[i]!) * (a[i]! - column[i]!);
		}
		return { first: first / rows.length / variance, total: total / (2 * rows.length) / variance };
	});
}
