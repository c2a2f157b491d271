import { chartWords as words } from "../words/chartWords.ts";
import { type NumberColumn } from "../../simulations/kit/outcome.ts";
import { formatTick, labelWithUnit } from "../format.ts";
import { mix, parseColour, type Rgb, toHex } from "./colour.ts";
import { extentOf, type LegendEntry } from "./picture.ts";
import { type ChartTheme } from "./theme.ts";

/** Steps of the legend's scale. */
const legendSteps = 28;

/** Positive values whose ends lie so many times apart are told apart by their ratios. */
const FAR_APART = 100;

/**
 * The colour of a value between the lowest and the highest of a column; nothing for a gap.
 * @param centre where given, values below and above it differ in hue, and equal distances are equally strong
 */
export function rampScale(
	theme: ChartTheme,
	values: ArrayLike<number>,
	centre?: number,
): (value: number) => string | undefined {
	const colourAt = colours(theme, centre);
	const [low, high] = rangeOf(values, centre);
	const place = byRatio(low, high, centre) ? Math.log : Number;
	const [from, to] = [place(low), place(high)];
	return (value) => {
		if (!Number.isFinite(value)) return undefined;
		return colourAt(to > from ? (place(value) - from) / (to - from) : 0.5);
	};
}

/** The colour at a share of the way from the lowest to the highest. */
function colours(theme: ChartTheme, centre: number | undefined): (share: number) => string {
	const tokens = centre === undefined ? theme.ramp : theme.diverging;
	const stops = tokens.map((colour): Rgb => parseColour(colour) ?? [127, 127, 127]);
	return (share) => {
		const at = share * (stops.length - 1);
		const step = Math.min(Math.floor(at), stops.length - 2);
		return toHex(mix(stops[step]!, stops[step + 1]!, at - step));
	};
}

const byRatio = (low: number, high: number, centre: number | undefined): boolean =>
	centre === undefined && low > 0 && high / low >= FAR_APART;

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
	const colourOf = rampScale(theme, values, centre);
	const ratio = byRatio(low, high, centre);
	const end = (value: number) => formatTick(Number(value.toPrecision(3)), unit);
	const range = words.fromTo(end(low), end(high));
	return {
		id: `ramp ${id}`,
		label: `${labelWithUnit(label, unit)}, ${ratio ? words.byRatio(range) : range}`,
		colour: theme.ramp.at(-1)!,
		mark: "ramp",
		ramp: Array.from({ length: legendSteps }, (_, i) => {
			const share = i / (legendSteps - 1);
			return colourOf(ratio ? low * (high / low) ** share : low + (high - low) * share) ?? theme.ramp[0]!;
		}),
	};
}
