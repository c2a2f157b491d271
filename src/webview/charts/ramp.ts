import { chartWords as words } from "../words/chartWords.ts";
import { type NumberColumn } from "../../simulations/kit/outcome.ts";
import { formatTick, labelWithUnit } from "../format.ts";
import { mix, parseColour, type Rgb, toHex } from "./colour.ts";
import { extentOf, type LegendEntry } from "./picture.ts";
import { type ChartTheme } from "./theme.ts";

/** Steps of the legend's scale. */
const legendSteps = 28;

/**
 * The colour of a value between the lowest and the highest of a column; nothing for a gap.
 * @param centre where given, values below and above it differ in hue, and equal distances are equally strong
 */
export function rampScale(
	theme: ChartTheme,
	values: ArrayLike<number>,
	centre?: number,
): (value: number) => string | undefined {
	const tokens = centre === undefined ? theme.ramp : theme.diverging;
	const colours = tokens.map((colour): Rgb => parseColour(colour) ?? [127, 127, 127]);
	const [low, high] = rangeOf(values, centre);
	return (value) => {
		if (!Number.isFinite(value)) return undefined;
		const share = high > low ? (value - low) / (high - low) : 0.5;
		const at = share * (colours.length - 1);
		const step = Math.min(Math.floor(at), colours.length - 2);
		return toHex(mix(colours[step]!, colours[step + 1]!, at - step));
	};
}

/** Ends of the scale: of the values, or as far on both sides of the centre as they go on one. */
function rangeOf(values: ArrayLike<number>, centre: number | undefined): readonly [low: number, high: number] {
	const [low, high] = extentOf(values) ?? [0, 1];
	if (centre === undefined) return [low, high];
	const reach = Math.max(centre - low, high - centre);
	return [centre - reach, centre + reach];
}

/** The scale itself, with the ends in numbers. */
export function rampLegend(theme: ChartTheme, { id, label, unit, values }: NumberColumn, centre?: number): LegendEntry {
	const [low, high] = extentOf(values) ?? [0, 1];
	const colourAt = rampScale(theme, values, centre);
	const end = (value: number) => formatTick(Number(value.toPrecision(3)), unit);
	return {
		id: `ramp ${id}`,
		label: `${labelWithUnit(label, unit)}, ${words.fromTo(end(low), end(high))}`,
		colour: theme.ramp.at(-1)!,
		mark: "ramp",
		ramp: Array.from(
			{ length: legendSteps },
			(_, i) => colourAt(low + ((high - low) * i) / (legendSteps - 1)) ?? theme.ramp[0]!,
		),
	};
}
