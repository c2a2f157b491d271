import { type Chart } from "../../simulations/kit/chart.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { drawPicture } from "./drawPicture.ts";
import { init } from "./echarts.ts";
import { type LegendEntry } from "./picture.ts";
import { swatchShapes, swatchWidth } from "./swatch.ts";
import { type ChartTheme } from "./theme.ts";

const [width, plotHeight, margin] = [960, 480, 24];

/**
 * A chart as an SVG file that stands alone: title, legend, drawing, and a line that says which run it is of.
 * @param origin the line at the foot: simulation, seed, rules, version
 * @throws {TypeError} when the outcome lacks what the chart names
 */
export function chartAsSvg(
	chart: Chart,
	outcome: Pick<Outcome, "tables" | "events">,
	screenTheme: ChartTheme,
	origin: string,
): string {
	// ECharts writes font names into attributes as they are; names need no quotes.
	const theme = { ...screenTheme, fontFamily: screenTheme.fontFamily.replaceAll(/["']/g, "") };
	const picture = drawPicture(chart, {
		tables: outcome.tables,
		events: outcome.events,
		theme,
		hidden: new Set(),
		width: width - 2 * margin,
		height: plotHeight,
	});
	const drawing = init(null, null, { renderer: "svg", ssr: true, width: width - 2 * margin, height: plotHeight });
	drawing.setOption({ ...picture.option, animation: false });
	const plot = drawing.renderToSVGString();
	drawing.dispose();

	const size = theme.fontSize;
	const legend = layOutLegend(picture.legend, size);
	const top = margin + 60 + legend.height;
	const height = top + plotHeight + 2 * margin + size;
	const text = (x: number, y: number, content: string, look = `font-size="${size}"`) =>
		`<text x="${x}" y="${y}" fill="${theme.text}" ${look}>${escapeXml(content)}</text>`;
	const place = (at: { x: number; y: number }) => `translate(${margin + at.x} ${margin + 52 + at.y})`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(theme.fontFamily)}" role="img" aria-label="${escapeXml(picture.summary)}">`,
		`<title>${escapeXml(chart.title)}</title>`,
		`<rect width="100%" height="100%" fill="${theme.background}"/>`,
		text(margin, margin + 16, chart.title, `font-size="18" font-weight="600"`),
		text(margin, margin + 38, chart.description),
		...legend.entries.map(
			({ entry, at }) =>
				`<g transform="${place(at)}">${swatchMarkup(entry)}${text(swatchWidth(entry) + 8, 10, entry.label)}</g>`,
		),
		`<svg x="${margin}" y="${top}" width="${width - 2 * margin}" height="${plotHeight}">${plot}</svg>`,
		text(margin, height - margin / 2, origin),
		"</svg>",
	].join("\n");
}

/** The same as a PNG, twice as fine; a `data:` address. */
export async function svgAsPng(source: string, scale = 2): Promise<string> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL("image/png");
}

export const escapeXml = (text: string): string =>
	text.replace(
		/[&<>"']/g,
		(character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[character]!,
	);

function layOutLegend(entries: readonly LegendEntry[], size: number) {
	const shown = entries.length > 1 || entries[0]?.mark === "ramp" ? entries : [];
	let [x, y] = [0, 0];
	const placed = shown.map((entry) => {
		const room = swatchWidth(entry) + 28 + entry.label.length * size * 0.6;
		if (x > 0 && x + room > width - 2 * margin) [x, y] = [0, y + 22];
		const at = { x, y };
		x += room;
		return { entry, at };
	});
	return { entries: placed, height: shown.length > 0 ? y + 22 : 0 };
}

const swatchMarkup = (entry: LegendEntry): string =>
	swatchShapes(entry)
		.map(({ tag, attributes }) => {
			const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
			return `<${tag} ${written.join(" ")}/>`;
		})
		.join("");
