import { type NumberColumn } from "../../simulations/kit/outcome.ts";
import { formatTick, labelWithUnit } from "../format.ts";
import { mix, parseColour, type Rgb, toHex } from "./colour.ts";
import { extentOf, type LegendEntry } from "./picture.ts";
import { type ChartTheme } from "./theme.ts";

/** Steps of the legend's scale. */
const legendSteps = 28;

/** The colour of a value between the lowest and the highest of a column; nothing for a gap. */
export function rampScale({ ramp }: ChartTheme, values: ArrayLike<number>): (value: number) => string | undefined {
	const colours = ramp.map((colour): Rgb => parseColour(colour) ?? [127, 127, 127]);
	const [low, high] = extentOf(values) ?? [0, 1];
	return (value) => {
		if (!Number.isFinite(value)) return undefined;
		const share = high > low ? (value - low) / (high - low) : 0.5;
		const at = share * (colours.length - 1);
		const step = Math.min(Math.floor(at), colours.length - 2);
		return toHex(mix(colours[step]!, colours[step + 1]!, at - step));
	};
}

/** The scale itself, with the ends in numbers. */
export function rampLegend(theme: ChartTheme, { id, label, unit, values }: NumberColumn): LegendEntry {
	const [low, high] = extentOf(values) ?? [0, 1];
	const colourAt = rampScale(theme, [0, 1]);
	const end = (value: number) => formatTick(Number(value.toPrecision(3)), unit);
	return {
		id: `ramp ${id}`,
		label: `${labelWithUnit(label, unit)}, ${end(low)} to ${end(high)}`,
		colour: theme.ramp.at(-1)!,
		mark: "ramp",
		ramp: Array.from({ length: legendSteps }, (_, i) => colourAt(i / (legendSteps - 1))!),
	};
}
