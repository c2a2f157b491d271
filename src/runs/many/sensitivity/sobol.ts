import { quantileSorted } from "simple-statistics";
import { latinHypercube } from "../../../numeric/latinHypercube.ts";
import { type Random } from "../../../numeric/random.ts";
import { mean } from "../../../numeric/sums.ts";
import { type Design, type Effect, NO_EFFECT, type Point, type Spread } from "./design.ts";

/** How often rows are drawn anew for the intervals, and the share below and above them. */
const DRAWS = 200;
const TAIL = 0.025;
/** Fewer rows say nothing. */
const FEWEST = 8;

/**
 * Shares of variance over worlds, in per cent: `first`, what an input explains by itself, and `strength`, the total, what
 * it explains by itself and together with others. Two samples of worlds A and B; in each row every input in turn is taken
 * from the other sample. Intervals by drawing rows anew.
 * @param rows worlds of each sample; a row needs as many runs as there are inputs, and two more
 * @source Sobol' 1993; Jansen 1999, Computer Physics Communications 117; Saltelli et al. 2010, 181(2), table 2
 */
export function sobol(spreads: readonly Spread[], rows: number, random: Random): Design {
	const { length } = spreads;
	const size = length + 2;
	const worlds = latinHypercube(rows, 2 * length, random.fork("worlds"));
	const points = worlds.flatMap((world): Point[] => {
		const [a, b] = [world.slice(0, length), world.slice(length)];
		return [a, b, ...spreads.map((_, axis) => a.map((place, i) => (i === axis ? b[i]! : place)))];
	});
	return {
		points,
		estimate(figures) {
			const whole = worlds
				.map((_, row) => Array.from({ length: size }, (_, i) => figures[row * size + i]!))
				.filter((row) => row.every(Number.isFinite));
			if (whole.length < FEWEST) return spreads.map(() => NO_EFFECT);
			const draw = random.fork("intervals");
			const draws = Array.from({ length: DRAWS }, () => whole.map(() => draw.pick(whole)));
			const found = indicesOf(whole, length);
			const again = draws.map((drawn) => indicesOf(drawn, length));
			return found.map(({ first, total }, axis): Effect => {
				const firsts = again.map((indices) => indices[axis]!.first).sort((a, b) => a - b);
				const totals = again.map((indices) => indices[axis]!.total).sort((a, b) => a - b);
				return {
					strength: total,
					low: quantileSorted(totals, TAIL),
					high: quantileSorted(totals, 1 - TAIL),
					more: {
						first,
						"first:low": quantileSorted(firsts, TAIL),
						"first:high": quantileSorted(firsts, 1 - TAIL),
					},
				};
			});
		},
	};
}

/** @param rows the figures of A, B, and of A with each input from B */
function indicesOf(rows: readonly (readonly number[])[], inputs: number) {
	// Every column is a sample of the same worlds, and a long tail in one of them must not be missed in the others.
	const all = rows.flat();
	const centre = mean(all);
	const variance = mean(all.map((value) => (value - centre) * (value - centre)));
	const half = (column: number, axis: number) =>
		mean(rows.map((row) => (row[column]! - row[axis + 2]!) * (row[column]! - row[axis + 2]!))) / 2;
	return Array.from({ length: inputs }, (_, axis) => ({
		first: variance > 0 ? 100 * (1 - half(1, axis) / variance) : 0,
		total: variance > 0 ? (100 * half(0, axis)) / variance : 0,
	}));
}
