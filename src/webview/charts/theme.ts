import { legible, mix, parseColour, type Rgb, toHex } from "./colour.ts";

/** How charts look. Read from VS Code's tokens, so that every theme works, also those nobody has seen. */
export interface ChartTheme {
	readonly text: string;
	readonly muted: string;
	/** Axis lines. */
	readonly line: string;
	/** Lines behind the marks. */
	readonly grid: string;
	readonly background: string;
	readonly tooltip: { readonly background: string; readonly text: string; readonly border: string };
	/** Eight colours, each at least 3:1 against the background. */
	readonly series: readonly string[];
	/** From little to much, each step further from the background. */
	readonly ramp: readonly string[];
	/** From far below a centre to far above it, faintest at the centre itself. */
	readonly diverging: readonly string[];
	/** Stronger lines, borders around marks, patterns on every area. */
	readonly highContrast: boolean;
	readonly animate: boolean;
	readonly fontFamily: string;
	readonly fontSize: number;
}

const seriesNames = ["Blue", "Orange", "Green", "Purple", "Red", "Yellow"];
const dashes = ["solid", [8, 4], [2, 3], [10, 3, 2, 3], [14, 5], [4, 2, 1, 2, 1, 2], [1, 4], [6, 2, 6, 6]] as const;
const symbols = [
	"circle",
	"rect",
	"triangle",
	"diamond",
	"emptyCircle",
	"emptyRect",
	"emptyTriangle",
	"emptyDiamond",
] as const;

/** Series are told apart by colour, dash and marker, so that no single one of them is needed. */
export const dashOf = (index: number): "solid" | number[] => {
	const dash = dashes[index % dashes.length]!;
	return dash === "solid" ? dash : [...dash];
};
export const symbolOf = (index: number): string => symbols[index % symbols.length]!;
export const colourOf = (theme: ChartTheme, index: number): string => theme.series[index % theme.series.length]!;

/** @param token gives the value of a CSS variable, `""` where the theme sets none */
export function makeTheme(
	token: (name: string) => string,
	bodyClasses: ReadonlySet<string>,
	stillMotion: boolean,
): ChartTheme {
	const lightKind = bodyClasses.has("vscode-light") || bodyClasses.has("vscode-high-contrast-light");
	const highContrast = bodyClasses.has("vscode-high-contrast");
	const background = parseColour(token("--vscode-editor-background")) ?? (lightKind ? [255, 255, 255] : [30, 30, 30]);
	const read = (name: string, fallback: Rgb) => parseColour(token(name), background) ?? fallback;
	const text = read("--vscode-editor-foreground", lightKind ? [30, 30, 30] : [220, 220, 220]);
	const muted = legible(read("--vscode-descriptionForeground", text), background, text, highContrast ? 7 : 4.5);
	const border = read("--vscode-contrastBorder", mix(background, text, 0.35));
	const tokens = seriesNames.map((name) =>
		read(`--vscode-subnets-series${name}`, read(`--vscode-charts-${name.toLowerCase()}`, text)),
	);
	const mixed = [mix(tokens[0]!, tokens[3]!, 0.5), mix(tokens[2]!, text, 0.45)];
	const series = [...tokens, ...mixed].map((colour) =>
		toHex(legible(colour, background, text, highContrast ? 4.5 : 3)),
	);
	const [blue, orange] = [tokens[0]!, tokens[1]!];
	const fading = [1, 0.6, 0.25].map((strength) => (colour: Rgb) => mix(background, colour, strength));
	return {
		text: toHex(text),
		muted: toHex(highContrast ? text : muted),
		line: toHex(highContrast ? border : mix(background, text, 0.4)),
		grid: toHex(mix(background, text, highContrast ? 0.3 : 0.12)),
		background: toHex(background),
		tooltip: {
			background: toHex(read("--vscode-editorHoverWidget-background", background)),
			text: toHex(read("--vscode-editorHoverWidget-foreground", text)),
			border: toHex(read("--vscode-editorHoverWidget-border", border)),
		},
		series,
		ramp: [
			mix(background, blue, 0.12),
			mix(background, blue, 0.55),
			blue,
			mix(blue, text, 0.5),
			mix(blue, text, 0.85),
		].map(toHex),
		diverging: [
			...fading.map((faded) => toHex(faded(orange))),
			toHex(mix(background, text, 0.06)),
			...fading.toReversed().map((faded) => toHex(faded(blue))),
		],
		highContrast,
		animate: !stillMotion && !bodyClasses.has("vscode-reduce-motion"),
		fontFamily: token("--vscode-font-family") || "sans-serif",
		fontSize: Math.max(11, (parseFloat(token("--vscode-font-size")) || 13) - 1),
	};
}

/** The theme in force. */
export function readTheme(): ChartTheme {
	const style = getComputedStyle(document.documentElement);
	return makeTheme(
		(name) => style.getPropertyValue(name).trim(),
		new Set(document.body.classList),
		matchMedia("(prefers-reduced-motion: reduce)").matches,
	);
}

/** Calls back when the user changes the theme. */
export function watchTheme(changed: (theme: ChartTheme) => void): void {
	const observer = new MutationObserver(() => changed(readTheme()));
	observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
	matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", () => changed(readTheme()));
}
