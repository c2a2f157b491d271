import { contours as linesAt } from "d3-contour";
import { say } from "../../numeric/say.ts";
import { numbers, table } from "../../simulations/kit/build.ts";
import { type HeatmapChart } from "../../simulations/kit/chart.ts";
import { type Table } from "../../simulations/kit/outcome.ts";

/** How many lines a map of a figure gets, between its lowest and its highest value. */
const LINES = 3;

/** Round levels between two values, a few of them. */
function levelsIn(low: number, high: number): number[] {
	const step = (high - low) / (LINES + 1);
	if (!(step > 0)) return [];
	const places = Array.from({ length: LINES }, (_, i) => Number((low + (i + 1) * step).toPrecision(2)));
	return [...new Set(places)].filter((level) => level > low && level < high);
}

/**
 * Lines of equal value over a grid, each as a table of points; a gap (`NaN`) parts two pieces of one line. A line that the
 * values do not reach, and every line of a grid with holes, has no points.
 *
 * @param id of the figure, from which tables are named
 * @param xs the grid's numbers across, rising; `ys` upwards
 * @param cells values by row upwards, `NaN` where a point is missing
 * @param level only this one, with its name; absent: a few round ones
 */
export function contoursOf(
	id: string,
	unit: string,
	xs: readonly number[],
	ys: readonly number[],
	cells: Float64Array,
	level?: { readonly at: number; readonly label: string },
): Table[] {
	const known = cells.filter(Number.isFinite);
	const whole = known.length === cells.length && xs.length > 1 && ys.length > 1;
	const [low, high] = known.reduce(
		([a, b], value) => [Math.min(a!, value), Math.max(b!, value)],
		[Infinity, -Infinity],
	);
	const levels = level ? [level] : levelsIn(low!, high!).map((at) => ({ at, label: say(at, unit) }));
	return Array.from({ length: level ? 1 : LINES }, (_, i) => {
		const { at, label } = levels[i] ?? { at: NaN, label: "" };
		const drawn = whole && Number.isFinite(at);
		const rings = drawn ? linesAt().size([xs.length, ys.length]).contour(Array.from(cells), at).coordinates.flat() : [];
		const places = rings.flatMap((ring) => [...ring.map(([x, y]) => inside(x!, y!, xs, ys)), GAP]);
		const points = places.some(([x]) => Number.isFinite(x)) ? places : [];
		return table(contourTable(id, i), label, [
			numbers(
				"x",
				"Across",
				"",
				points.map(([x]) => x),
			),
			numbers(
				"y",
				"Up",
				"",
				points.map(([, y]) => y),
			),
		]);
	});
}

const contourTable = (id: string, i: number) => `contour ${id} ${i}`;

/** Where a map of a figure finds its contours, before these are known. @param one only one line, of a level of its own */
export const contoursIn = (id: string, one: boolean): NonNullable<HeatmapChart["contours"]> =>
	Array.from({ length: one ? 1 : LINES }, (_, i) => ({ table: contourTable(id, i), x: "x", y: "y" }));

const GAP: readonly [number, number] = [NaN, NaN];

/** A place of the grid in its own numbers; the rim, along which rings are closed, is no line. */
function inside(x: number, y: number, xs: readonly number[], ys: readonly number[]): readonly [number, number] {
	if (x <= 0 || y <= 0 || x >= xs.length || y >= ys.length) return GAP;
	return [between(xs, x - 0.5), between(ys, y - 0.5)];
}

function between(places: readonly number[], at: number): number {
	const index = Math.min(Math.max(Math.floor(at), 0), places.length - 2);
	return places[index]! + (at - index) * (places[index + 1]! - places[index]!);
}
