import { contentWords } from "../words/contentWords.ts";
import { simulationWords as words } from "../words/simulationWords.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { isNumberColumn, type NumberColumn, type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { type GuessQuestion } from "../../wire/panels/simulationPanel.ts";
import { type Child, h, svg } from "../dom.ts";
import { formatTick, labelWithUnit, withUnit } from "../format.ts";
import { button } from "../parts/controls.ts";

export type LineQuestion = Extract<GuessQuestion, { kind: "line" }>;

/** How many points a guessed line has: enough for a bend, few enough for a keyboard. */
const POINTS = 6;
const WIDTH = 480;
const HEIGHT = 220;
const EDGE = { left: 48, right: 16, top: 12, bottom: 28 };
/** Key presses from one end to the other. */
const STEPS = 50;

/** The table and the two columns that are guessed at, and where along the one the points lie. */
interface Canvas {
	readonly table: Table;
	readonly x: NumberColumn;
	readonly y: NumberColumn;
	/** Rows of the table, evenly spread. */
	readonly rows: readonly number[];
}

function canvasOf(question: LineQuestion, charts: readonly Chart[], outcome: Outcome | undefined): Canvas | undefined {
	const chart = charts.find(({ id }) => id === question.chart);
	const table = chart && outcome?.tables.find(({ id }) => id === chart.table);
	if (chart?.kind !== "lines" || !table) return undefined;
	const column = (id: string) => table.columns.find((candidate) => candidate.id === id);
	const [x, y] = [column(chart.x), column(chart.y[0]!)];
	if (!x || !y || !isNumberColumn(x) || !isNumberColumn(y) || x.values.length < POINTS) return undefined;
	const last = x.values.length - 1;
	return { table, x, y, rows: Array.from({ length: POINTS }, (_, i) => Math.round((i * last) / (POINTS - 1))) };
}

/** The guess that a state keeps, as the heights of its points. */
function heightsIn(guess: string): readonly number[] | undefined {
	const heights = guess.split(",").map(Number);
	return heights.length === POINTS && heights.every(Number.isFinite) ? heights : undefined;
}

/**
 * A field to draw a line on: with the pointer, or point by point with the arrow keys.
 * @param place takes the guess: the heights of its points
 */
export function lineField(
	question: LineQuestion,
	charts: readonly Chart[],
	outcome: Outcome | undefined,
	place: (guess: string) => void,
): Child {
	const canvas = canvasOf(question, charts, outcome);
	if (!canvas) return h("p", { class: "muted" }, words.firstThenDraw);
	const { x, y, rows } = canvas;
	const { low, high } = question;
	const heights = rows.map(() => (low + high) / 2);
	const left = (i: number) => EDGE.left + (i * (WIDTH - EDGE.left - EDGE.right)) / (POINTS - 1);
	const top = (value: number) => EDGE.top + ((high - value) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom);
	const line = svg("polyline", { class: "guess-line" });
	const handles = rows.map((row, i) =>
		svg("circle", {
			class: "guess-point",
			id: `guess-point-${i}`,
			r: 8,
			tabindex: 0,
			role: "slider",
			"aria-orientation": "vertical",
			"aria-label": `${y.label}, ${x.label} ${withUnit(x.values[row], x.unit)}`,
			"aria-valuemin": low,
			"aria-valuemax": high,
		}),
	);
	const show = () => {
		line.setAttribute("points", heights.map((height, i) => `${left(i)},${top(height)}`).join(" "));
		handles.forEach((handle, i) => {
			handle.setAttribute("cx", String(left(i)));
			handle.setAttribute("cy", String(top(heights[i]!)));
			handle.setAttribute("aria-valuenow", String(heights[i]));
			handle.setAttribute("aria-valuetext", withUnit(heights[i], y.unit));
		});
	};
	const set = (i: number, value: number) => {
		heights[i] = Number(Math.min(high, Math.max(low, value)).toPrecision(3));
		show();
	};
	const step = (high - low) / STEPS;
	handles.forEach((handle, i) =>
		handle.addEventListener("keydown", (event) => {
			const { key } = event as KeyboardEvent;
			const value = heights[i]!;
			const moves: Readonly<Record<string, number>> = {
				ArrowUp: value + step,
				ArrowDown: value - step,
				PageUp: value + 5 * step,
				PageDown: value - 5 * step,
				Home: low,
				End: high,
			};
			const beside = key === "ArrowLeft" ? i - 1 : key === "ArrowRight" ? i + 1 : undefined;
			if (beside !== undefined) (handles[beside] as SVGCircleElement | undefined)?.focus();
			else if (moves[key] !== undefined) set(i, moves[key]);
			else return;
			event.preventDefault();
		}),
	);
	const label = (at: { readonly x: number; readonly y: number }, anchor: string, text: string) =>
		svg("text", { ...at, "text-anchor": anchor }, text);
	const ground = HEIGHT - EDGE.bottom;
	const drawing = svg(
		"svg",
		{ class: "guess-canvas", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "group", "aria-label": question.question },
		svg("rect", { x: left(0), y: EDGE.top, width: left(POINTS - 1) - left(0), height: ground - EDGE.top }),
		label({ x: EDGE.left - 12, y: EDGE.top + 5 }, "end", formatTick(high)),
		label({ x: EDGE.left - 12, y: ground + 5 }, "end", formatTick(low)),
		label({ x: EDGE.left, y: HEIGHT - 6 }, "start", formatTick(x.values[0]!)),
		label(
			{ x: WIDTH - EDGE.right, y: HEIGHT - 6 },
			"end",
			`${labelWithUnit(x.label, x.unit)} ${formatTick(x.values.at(-1)!)}`,
		),
		line,
		handles,
	);
	const draw = (event: Event) => {
		const { clientX, clientY, buttons } = event as PointerEvent;
		if (buttons !== 1) return;
		const box = drawing.getBoundingClientRect();
		const across = ((clientX - box.left) / box.width) * WIDTH;
		const down = ((clientY - box.top) / box.height) * HEIGHT;
		const i = Math.round(((across - EDGE.left) / (WIDTH - EDGE.left - EDGE.right)) * (POINTS - 1));
		const value = high - ((down - EDGE.top) / (ground - EDGE.top)) * (high - low);
		set(Math.min(POINTS - 1, Math.max(0, i)), value);
	};
	drawing.addEventListener("pointerdown", draw);
	drawing.addEventListener("pointermove", draw);
	show();
	return [
		h("p", { class: "muted" }, contentWords.drawIt(labelWithUnit(y.label, y.unit))),
		drawing,
		h(
			"div",
			{ class: "buttons" },
			button("place-guess", words.placeGuess, () => place(heights.join(","))),
		),
	];
}

/** The guessed line beside what came out, in a sentence. */
export function lineResult(
	guess: string,
	question: LineQuestion,
	charts: readonly Chart[],
	outcome: Outcome,
): string | undefined {
	const canvas = canvasOf(question, charts, outcome);
	const heights = heightsIn(guess);
	if (!canvas || !heights) return undefined;
	const { y, rows } = canvas;
	const apart = heights.reduce((sum, height, i) => sum + Math.abs(height - y.values[rows[i]!]!), 0) / POINTS;
	const [mine, there] = [heights.at(-1)!, y.values[rows.at(-1)!]!];
	return contentWords.drawn(withUnit(mine, y.unit), withUnit(there, y.unit), withUnit(apart, y.unit));
}

/** The guessed line as a table that lies under the chart's own; nothing where there is no line. */
export function guessedTable(
	guess: string | undefined,
	question: GuessQuestion | undefined,
	charts: readonly Chart[],
	outcome: Outcome | undefined,
): Table | undefined {
	if (!guess || question?.kind !== "line") return undefined;
	const canvas = canvasOf(question, charts, outcome);
	const heights = heightsIn(guess);
	if (!canvas || !heights) return undefined;
	const { table, x, y, rows } = canvas;
	return {
		...table,
		columns: [
			{ ...x, values: Float64Array.from(rows, (row) => x.values[row]!) },
			{ ...y, values: Float64Array.from(heights) },
		],
	};
}
