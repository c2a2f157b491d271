import { h, svg } from "../dom.ts";
import { type LegendEntry } from "./picture.ts";
import { symbolPath } from "./symbols.ts";

/** The legend of a chart: each entry switches its series off and on. Nothing where there is a single series. */
export function legendView(
	entries: readonly LegendEntry[],
	hidden: ReadonlySet<string>,
	toggle?: (id: string) => void,
): HTMLElement | undefined {
	if (entries.length < 2 && entries[0]?.mark !== "line") return undefined;
	return h(
		"ul",
		{ class: "legend", "aria-label": "Legend" },
		entries.map((entry) => {
			const content = [swatch(entry), h("span", {}, entry.label)];
			return h(
				"li",
				{},
				toggle && entries.length > 1
					? h(
							"button",
							{
								type: "button",
								id: `legend-${entry.id}`,
								"aria-pressed": String(!hidden.has(entry.id)),
								title: hidden.has(entry.id) ? "Show" : "Hide",
								on: { click: () => toggle(entry.id) },
							},
							content,
						)
					: h("span", { class: "legend-entry" }, content),
			);
		}),
	);
}

/** The mark of a series, small: the same colour, dash and shape as in the chart. */
export function swatch({ colour, mark, dash, symbol }: LegendEntry): SVGElement {
	const root = (...children: SVGElement[]) =>
		svg("svg", { width: 26, height: 12, viewBox: "0 0 26 12", "aria-hidden": "true", class: "swatch" }, children);
	if (mark === "area")
		return root(svg("rect", { x: 5, y: 1, width: 16, height: 10, fill: colour, class: "swatch-area" }));
	const shape = symbol ? [svg("path", { ...symbolPath(symbol, 13, 6, mark === "point" ? 5 : 3.5, colour) })] : [];
	if (mark === "point") return root(...shape);
	const line = { x1: 0, y1: 6, x2: 26, y2: 6, stroke: colour, "stroke-width": 2.5 };
	return root(svg("line", Array.isArray(dash) ? { ...line, "stroke-dasharray": dash.join(" ") } : line), ...shape);
}
