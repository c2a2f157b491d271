import { partsWords as words } from "../words/partsWords.ts";
import { h, svg } from "../dom.ts";
import { type LegendEntry } from "./picture.ts";
import { swatchHeight, swatchShapes, swatchWidth } from "./swatch.ts";

/** The legend of a chart: each series can be switched off and on. Nothing where it would say what the title says. */
export function legendView(
	entries: readonly LegendEntry[],
	hidden: ReadonlySet<string>,
	toggle: (id: string) => void,
): HTMLElement | undefined {
	if (entries.length === 0 || (entries.length === 1 && entries[0]!.mark !== "ramp")) return undefined;
	return h(
		"ul",
		{ class: "legend", "aria-label": words.legend },
		entries.map((entry) => {
			const { id, label, mark } = entry;
			const content = [swatch(entry), h("span", {}, label)];
			if (mark === "ramp") return h("li", {}, h("span", { class: "legend-entry" }, content));
			const off = hidden.has(id);
			const attributes = {
				type: "button",
				id: `legend-${id}`,
				"aria-pressed": String(!off),
				title: off ? words.show : words.hide,
				on: { click: () => toggle(id) },
			};
			return h("li", {}, h("button", attributes, content));
		}),
	);
}

function swatch(entry: LegendEntry): SVGElement {
	const [width, height] = [swatchWidth(entry), swatchHeight];
	return svg(
		"svg",
		{ width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", class: `swatch swatch-${entry.mark}` },
		swatchShapes(entry).map(({ tag, attributes }) => svg(tag, attributes)),
	);
}
