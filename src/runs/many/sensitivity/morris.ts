import { sampleStandardDeviation } from "simple-statistics";
import { type Random } from "../../../numeric/random.ts";
import { mean } from "../../../numeric/sums.ts";
import { type Design, type Effect, NO_EFFECT, type Point, type Spread } from "./design.ts";

/** Levels of a range, and the step between two of them. */
const LEVELS = 4;
const STEP = LEVELS / 2 / (LEVELS - 1);
/** Half an interval of 95 %, in standard errors. */
const WIDE = 1.96;

/**
 * Elementary effects: from random worlds, every input is moved once, one after the other in random order. What a move did
 * is taken for the whole range; of a list and of chance, for another value. `strength` is μ*, the mean size of that, and
 * `spread` is σ: large where an input works differently from world to world.
 * @source Morris 1991, Technometrics 33(2); Campolongo, Cariboni & Saltelli 2007, μ*
 */
export function morris(spreads: readonly Spread[], trajectories: number, random: Random): Design {
	const size = spreads.length + 1;
	const paths = Array.from({ length: trajectories }, (_, i) => pathOf(spreads, random.fork(`trajectory ${i}`)));
	return {
		points: paths.flatMap(({ points }) => points),
		estimate: (figures) =>
			spreads.map((_, axis) => {
				const effects = paths.flatMap(({ order, moves }, path) => {
					const step = order.indexOf(axis);
					const at = path * size + step;
					const effect = (figures[at + 1]! - figures[at]!) / moves[axis]!;
					return Number.isFinite(effect) ? [effect] : [];
				});
				return effectOf(effects);
			}),
	};
}

interface Path {
	readonly points: readonly Point[];
	/** Which input is moved at each step. */
	readonly order: readonly number[];
	/** By how much of its range each is moved, with its sign; 1 where it has no order. */
	readonly moves: readonly number[];
}

function pathOf(spreads: readonly Spread[], random: Random): Path {
	const starts: number[] = [];
	const ends: number[] = [];
	const moves: number[] = [];
	for (const { options, chance } of spreads) {
		const [from, to, move] = chance
			? [random.uniform(), random.uniform(), 1]
			: options === undefined
				? alongRange(random)
				: toAnother(options, random);
		starts.push(from);
		ends.push(to);
		moves.push(move);
	}
	const order = random.shuffle(spreads.map((_, axis) => axis));
	const points = [Float64Array.from(starts)];
	for (const axis of order) {
		const next = points.at(-1)!.slice();
		next[axis] = ends[axis]!;
		points.push(next);
	}
	return { points, order, moves };
}

function alongRange(random: Random): readonly [from: number, to: number, move: number] {
	const low = random.integer(0, LEVELS / 2 - 1) / (LEVELS - 1);
	return random.chance(0.5) ? [low, low + STEP, STEP] : [low + STEP, low, -STEP];
}

function toAnother(options: number, random: Random): readonly [from: number, to: number, move: number] {
	const from = random.integer(0, options - 1);
	const to = options === 1 ? from : (from + random.integer(1, options - 1)) % options;
	return [(from + 0.5) / options, (to + 0.5) / options, 1];
}

function effectOf(effects: readonly number[]): Effect {
	if (effects.length === 0) return NO_EFFECT;
	const sizes = effects.map(Math.abs);
	const strength = mean(sizes);
	const several = effects.length > 1;
	const error = several ? (WIDE * sampleStandardDeviation(sizes)) / Math.sqrt(sizes.length) : NaN;
	return {
		strength,
		low: Math.max(0, strength - error),
		high: strength + error,
		more: { mean: mean(effects), spread: several ? sampleStandardDeviation([...effects]) : NaN },
	};
}
