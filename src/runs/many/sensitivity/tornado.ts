import { quantileSorted } from "simple-statistics";
import { type Design, type Effect, NO_EFFECT, type Point, type Spread } from "./design.ts";

/** Share of seeds below and above an interval, as in every band. */
const TAIL = 0.05;

/**
 * One input at a time: to both ends of its range, or to every option, while all others stay as they are. The same seeds at
 * every value, so that what differs is no chance; chance itself is what the seeds do at the values as they are.
 * @param repeats how many seeds
 * @param seedOf the place of a seed among all, by its number from 0; `NaN` is the run's own
 */
export function tornado(spreads: readonly Spread[], repeats: number, seedOf: (repeat: number) => number): Design {
	const chance = spreads.findIndex((spread) => spread.chance);
	const stay = (repeat: number): Point => {
		const point = new Float64Array(spreads.length).fill(NaN);
		if (chance >= 0) point[chance] = seedOf(repeat);
		return point;
	};
	const moved = spreads.map((spread) => (spread.chance ? [] : placesOf(spread)));
	const perRepeat = 1 + moved.reduce((sum, places) => sum + places.length, 0);
	const points = Array.from({ length: repeats }, (_, repeat) => [
		stay(repeat),
		...moved.flatMap((places, axis) =>
			places.map((place) => {
				const point = stay(repeat);
				point[axis] = place;
				return point;
			}),
		),
	]).flat();
	return {
		points,
		estimate(figures) {
			const starts = Array.from({ length: repeats }, (_, repeat) => repeat * perRepeat);
			const present = starts.map((at) => figures[at]!);
			let offset = 1;
			return spreads.map((spread, axis) => {
				if (spread.chance) return byChance(present);
				const { length } = moved[axis]!;
				const from = offset;
				offset += length;
				const swings = starts.flatMap((start): Swing[] => {
					const tried = Array.from({ length }, (_, i) => figures[start + from + i]!).filter(Number.isFinite);
					const here = figures[start]!;
					if (tried.length === 0 || !Number.isFinite(here)) return [];
					return [{ here, least: Math.min(here, ...tried), most: Math.max(here, ...tried) }];
				});
				return ofSwings(swings);
			});
		},
	};
}

const placesOf = ({ options }: Spread): readonly number[] =>
	options === undefined ? [0, 1] : Array.from({ length: options }, (_, i) => (i + 0.5) / options);

interface Swing {
	readonly here: number;
	readonly least: number;
	readonly most: number;
}

const quantile = (values: readonly number[], share: number) =>
	quantileSorted(
		[...values].sort((a, b) => a - b),
		share,
	);

function ofSwings(swings: readonly Swing[]): Effect {
	if (swings.length === 0) return NO_EFFECT;
	const median = (of: (swing: Swing) => number) => quantile(swings.map(of), 0.5);
	const sizes = swings.map(({ least, most }) => most - least);
	return {
		strength: quantile(sizes, 0.5),
		low: quantile(sizes, TAIL),
		high: quantile(sizes, 1 - TAIL),
		more: { falls: median(({ here, least }) => least - here), rises: median(({ here, most }) => most - here) },
	};
}

/** How far seeds alone move it: from 5 to 95 % of them. */
function byChance(present: readonly number[]): Effect {
	const known = present.filter(Number.isFinite);
	if (known.length < 2) return NO_EFFECT;
	const [low, middle, high] = [TAIL, 0.5, 1 - TAIL].map((share) => quantile(known, share)) as [number, number, number];
	return { strength: high - low, low: NaN, high: NaN, more: { falls: low - middle, rises: high - middle } };
}
