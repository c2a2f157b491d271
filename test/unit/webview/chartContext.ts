import { type ChartContext } from "../../../src/webview/charts/picture.ts";
import { makeTheme } from "../../../src/webview/charts/theme.ts";
import { type RunEvent, type Table } from "../../../src/simulations/kit/outcome.ts";

const tokens: Readonly<Record<string, string>> = {
	"--vscode-editor-background": "#1f1f1f",
	"--vscode-editor-foreground": "#cccccc",
	"--vscode-charts-blue": "#3794ff",
	"--vscode-charts-orange": "#d18616",
	"--vscode-charts-green": "#89d185",
	"--vscode-charts-purple": "#b180d7",
	"--vscode-charts-red": "#f14c4c",
	"--vscode-charts-yellow": "#cca700",
	"--vscode-font-family": '"Segoe UI", sans-serif',
};

/** A theme as VS Code gives it. @param classes of the body */
export const themeOf = (...classes: string[]) => makeTheme((name) => tokens[name] ?? "", new Set(classes), false);

/** What a chart is drawn from, in a dark theme, 800 by 400 pixels. */
export const contextOf = (tables: readonly Table[], change: Partial<ChartContext> = {}): ChartContext => ({
	tables,
	events: [] as readonly RunEvent[],
	theme: themeOf("vscode-dark"),
	hidden: new Set(),
	width: 800,
	height: 400,
	...change,
});

/** The series of a picture, loosely typed, as a test looks at them. */
export interface Series {
	readonly id: string;
	readonly type: string;
	readonly data: readonly unknown[];
	readonly [option: string]: unknown;
}

/** An option's series. */
export const seriesOf = (picture: { readonly option: unknown }): readonly Series[] =>
	(picture.option as { series: readonly Series[] }).series;
