import { type Reference } from "../../simulations/kit/chart.ts";
import { formatTick, labelWithUnit, unitHere, withUnit } from "../format.ts";
import { type ChartTheme } from "./theme.ts";

/** Options common to every chart. */
export function baseOption(theme: ChartTheme, decals: boolean): Record<string, unknown> {
	return {
		backgroundColor: "transparent",
		animation: theme.animate,
		animationDuration: 250,
		animationDurationUpdate: 200,
		textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize, color: theme.text },
		aria: { enabled: true, label: { enabled: false }, decal: { show: decals || theme.highContrast } },
	};
}

/** Tooltips drawn as text: an HTML one sets style attributes, which the content security policy refuses. */
export function tooltip(
	theme: ChartTheme,
	trigger: "axis" | "item",
	formatter: (params: never) => string,
): Record<string, unknown> {
	return {
		trigger,
		renderMode: "richText",
		confine: true,
		formatter,
		backgroundColor: theme.tooltip.background,
		borderColor: theme.tooltip.border,
		borderWidth: 1,
		padding: [6, 8],
		shadowBlur: 0,
		textStyle: {
			color: theme.tooltip.text,
			fontSize: theme.fontSize,
			fontFamily: theme.fontFamily,
			lineHeight: theme.fontSize * 1.5,
		},
		axisPointer: { type: "line", lineStyle: { color: theme.muted, type: "solid", width: 1 }, label: { show: false } },
		transitionDuration: 0,
	};
}

export const grid = (top = 30): Record<string, unknown> => ({
	top,
	left: 8,
	right: 20,
	bottom: 8,
	outerBoundsMode: "same",
	outerBoundsContain: "all",
});

const axisLook = (theme: ChartTheme) => ({
	axisLine: { show: true, onZero: false, lineStyle: { color: theme.line } },
	axisTick: { show: true, length: 4, lineStyle: { color: theme.line } },
	axisLabel: { color: theme.muted, fontSize: theme.fontSize, hideOverlap: true },
	splitLine: { show: true, lineStyle: { color: theme.grid, width: 1 } },
});

/** Names go below the horizontal axis and above the vertical one, so that no text stands on its side. */
function placeName(side: "x" | "y" | "right", name: string, theme: ChartTheme): Record<string, unknown> {
	const nameTextStyle = { color: theme.muted, fontSize: theme.fontSize };
	if (side === "x") return { nameLocation: "middle", nameGap: 26, nameTextStyle };
	const outwards = -Math.min(24, name.length * 6); // over the labels; more than its own width would turn it inside out
	const place =
		side === "y" ? { align: "left", padding: [0, 0, 0, outwards] } : { align: "right", padding: [0, outwards, 0, 0] };
	return { nameLocation: "end", nameGap: 12, nameMoveOverlap: false, nameTextStyle: { ...nameTextStyle, ...place } };
}

interface AxisOptions {
	readonly side: "x" | "y" | "right";
	readonly name: string;
	readonly unit: string;
	readonly logarithmic?: boolean;
	/** Need not begin at zero. */
	readonly free?: boolean;
	readonly min?: number;
	readonly max?: number;
	readonly width: number;
}

/** Above a vertical axis a name may take so much of the width: labels of lines stand beside it. The tab says it in full. */
const NAME_SHARE = 0.6;

/** What an axis measures: its only series, or where several share it, what the chart is of. */
export const axisName = (series: readonly { readonly label: string }[], title: string, unit: string): string =>
	labelWithUnit(series.length === 1 ? series[0]!.label : title, unit);

/** An axis of numbers. */
export function valueAxis(theme: ChartTheme, options: AxisOptions): Record<string, unknown> {
	const look = axisLook(theme);
	const { side, name, unit, logarithmic = false, free = false, min, max, width } = options;
	const fitting = side !== "x" && name.length * theme.fontSize * 0.55 > width * NAME_SHARE ? unitHere(unit) : name;
	return {
		type: logarithmic ? "log" : "value",
		position: side === "right" ? "right" : undefined,
		name: fitting,
		...placeName(side, fitting, theme),
		...look,
		axisLine: { ...look.axisLine, show: side === "x" },
		axisTick: { ...look.axisTick, show: side === "x" },
		splitLine: { ...look.splitLine, show: side === "y" },
		axisLabel: {
			...look.axisLabel,
			// An end of the data that is no round number would be the longest label of all.
			formatter: (value: number) =>
				(value === min || value === max) && Number(value.toPrecision(3)) !== value ? "" : formatTick(value, unit),
		},
		scale: free,
		splitNumber: side === "x" ? Math.max(2, Math.round(width / 110)) : 5,
		min,
		max,
	};
}

/** So many names stand below an axis side by side, broken over lines; of more some are left out. */
const FEW = 8;

/** An axis of names. */
export function categoryAxis(
	theme: ChartTheme,
	side: "x" | "y",
	name: string,
	categories: readonly string[],
	width: number,
): Record<string, unknown> {
	const look = axisLook(theme);
	return {
		type: "category",
		data: categories,
		name,
		...placeName(side, name, theme),
		...look,
		inverse: side === "y",
		splitLine: { show: false },
		axisTick: { ...look.axisTick, show: false },
		axisLabel: {
			...look.axisLabel,
			...(side === "y"
				? { width: Math.max(100, width * 0.4), overflow: "truncate" }
				: categories.length <= FEW && {
						width: Math.floor((width - 90) / categories.length),
						overflow: "break",
						lineHeight: theme.fontSize * 1.25,
						interval: 0,
						hideOverlap: false, // none is wider than its place
					}),
		},
	};
}

/** Straight lines for comparison, on the series that carries them. */
export function referenceLines(
	theme: ChartTheme,
	references: readonly Reference[] = [],
	units: { readonly x: string; readonly y: string },
	ends: { readonly min?: number; readonly max?: number } = {},
): object[] {
	// Beside a line in the right half a label goes to the left, or the edge would cut it.
	const isRight = ({ axis, value }: Reference) => axis === "x" && value > ((ends.min ?? NaN) + (ends.max ?? NaN)) / 2;
	return references.map((reference) => ({
		[reference.axis === "x" ? "xAxis" : "yAxis"]: reference.value,
		name: `${reference.label}: ${withUnit(reference.value, units[reference.axis])}`,
		lineStyle: { color: theme.text, type: [5, 4], width: theme.highContrast ? 2 : 1 },
		label: {
			show: true,
			position: reference.axis === "x" ? "insideEndTop" : "insideStartTop",
			rotate: 0,
			align: isRight(reference) ? "right" : "left",
			formatter: reference.label,
			color: theme.text,
			fontSize: theme.fontSize,
			// It may stand over bars and their patterns.
			backgroundColor: theme.background,
			padding: [1, 3],
		},
	}));
}

/** Numbered marks on the time axis; the list beside the chart says what each number means. */
export function eventLines(theme: ChartTheme, events: readonly { readonly at: number }[]): object[] {
	return events.map(({ at }, i) => ({
		xAxis: at,
		lineStyle: { color: theme.muted, type: [1, 3], width: theme.highContrast ? 2 : 1 },
		label: {
			show: events.length <= 20,
			position: "end",
			rotate: 0,
			formatter: String(i + 1),
			color: theme.text,
			fontSize: theme.fontSize - 1,
			distance: 2,
		},
	}));
}

/** Options of the lines above, for a series. */
export const markLine = (data: readonly object[]): Record<string, unknown> => ({
	symbol: "none",
	silent: true,
	animation: false,
	data,
});
