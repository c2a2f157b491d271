import { type Random } from "../../numeric/random.ts";

/** Grid levels of each dimension. */
const LEVELS = 4;
/** Length of a step: half the levels and a bit, so that every level is met equally often. */
const STEP = LEVELS / (2 * (LEVELS - 1));

/** A walk through the unit cube that moves one dimension at a time. */
export interface Trajectory {
	/** dimensions + 1 points. */
	readonly points: readonly Float64Array[];
	/** Dimension that was moved to reach point i + 1, and by how much. */
	readonly moves: readonly { readonly dimension: number; readonly by: number }[];
}

/** How one dimension acts on an output. */
export interface ElementaryEffect {
	/** Mean effect of a move across the whole range: its sign says which way. */
	readonly mean: number;
	/** Mean of the absolute effects: how much it matters. */
	readonly meanAbsolute: number;
	/** Standard deviation of the effects: large where they depend on the other dimensions. */
	readonly deviation: number;
	/** Moves that could be measured. */
	readonly count: number;
}

/**
 * Morris' design for screening.
 * @source Morris 1991, Technometrics 33(2); Campolongo, Cariboni & Saltelli 2007 for the mean of absolute effects
 */
export function morrisTrajectories(count: number, dimensions: number, random: Random): Trajectory[] {
	return Array.from({ length: count }, () => {
		const start = Float64Array.from({ length: dimensions }, () => random.integer(0, LEVELS / 2 - 1) / (LEVELS - 1));
		const up = Array.from({ length: dimensions }, () => random.chance(0.5));
		up.forEach((rises, dimension) => {
			if (!rises) start[dimension]! += STEP;
		});
		const order = random.shuffle(Array.from({ length: dimensions }, (_, dimension) => dimension));
		const moves = order.map((dimension) => ({ dimension, by: up[dimension] ? STEP : -STEP }));
		const points = [start];
		for (const { dimension, by } of moves) {
			const next = points.at(-1)!.slice();
			next[dimension] = Math.min(1, Math.max(0, next[dimension]! + by));
			points.push(next);
		}
		return { points, moves };
	});
}

/**
 * @param outputs of each trajectory's points; `NaN` where the model refused, which drops the moves from and to it
 * @returns one per dimension
 */
export function elementaryEffects(
	trajectories: readonly Trajectory[],
	outputs: readonly (readonly number[])[],
	dimensions: number,
): ElementaryEffect[] {
	const effects: number[][] = Array.from({ length: dimensions }, () => []);
	trajectories.forEach(({ moves }, t) =>
		moves.forEach(({ dimension, by }, i) => {
			const effect = (outputs[t]![i + 1]! - outputs[t]![i]!) / by;
			if (Number.isFinite(effect)) effects[dimension]!.push(effect);
		}),
	);
	return effects.map((all) => {
		const count = all.length;
		if (count === 0) return { mean: 0, meanAbsolute: 0, deviation: 0, count };
		const mean = all.reduce((sum, effect) => sum + effect, 0) / count;
		const meanAbsolute = all.reduce((sum, effect) => sum + Math.abs(effect), 0) / count;
		const squares = all.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0);
		return { mean, meanAbsolute, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0, count };
	});
}
