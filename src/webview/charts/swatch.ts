import { type LegendEntry } from "./picture.ts";
import { symbolPath } from "./symbols.ts";

/** An SVG element without children. */
export interface Shape {
	readonly tag: "line" | "path" | "rect";
	readonly attributes: Readonly<Record<string, string | number>>;
}

/** Height of every swatch. */
export const swatchHeight = 12;
const rampStep = 5;

/** Width of an entry's swatch. */
export const swatchWidth = ({ ramp }: LegendEntry): number => (ramp ? ramp.length * rampStep : 26);

/** The mark of a series, small: the same colour, dash and shape as in the chart; of a scale, all its colours. */
export function swatchShapes({ colour, mark, dash, symbol, ramp = [] }: LegendEntry): readonly Shape[] {
	const rect = (x: number, width: number, fill: string): Shape => ({
		tag: "rect",
		attributes: { x, y: 1, width, height: swatchHeight - 2, fill },
	});
	const middle = swatchHeight / 2;
	const shape: readonly Shape[] = symbol
		? [{ tag: "path", attributes: { ...symbolPath(symbol, 13, middle, mark === "point" ? 5 : 3.5, colour) } }]
		: [];
	switch (mark) {
		case "ramp":
			return ramp.map((step, i) => rect(i * rampStep, rampStep, step));
		case "area":
			return [rect(5, 16, colour)];
		case "point":
			return shape;
		case "line": {
			const line = { x1: 0, y1: middle, x2: 26, y2: middle, stroke: colour, "stroke-width": 2.5 };
			const attributes = Array.isArray(dash) ? { ...line, "stroke-dasharray": dash.join(" ") } : line;
			return [{ tag: "line", attributes }, ...shape];
		}
	}
}
