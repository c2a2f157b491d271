import { chartWords as words } from "../words/chartWords.ts";
import { type Hinge } from "../../claims/worlds/claimTestReport.ts";
import { h, svg } from "../dom.ts";

const WIDTH = 34;
const HEIGHT = 30;

/** On what a claim hinges: a bar for each quarter of a premise, in full and in part, with the numbers below. */
export function hingeView({ label, bars }: Hinge): HTMLElement {
	return h(
		"figure",
		{ class: "hinge-bars" },
		h("figcaption", {}, label),
		h(
			"ul",
			{},
			bars.map(({ label: range, full, part }) =>
				h(
					"li",
					{},
					bar(full, part),
					h("span", {}, words.inFull(Math.round(100 * full))),
					h("span", {}, part > 0 && words.inPart(Math.round(100 * part))),
					h("span", { class: "muted" }, range),
				),
			),
		),
	);
}

function bar(full: number, part: number): SVGElement {
	const box = (name: string, from: number, share: number) =>
		svg("rect", { class: name, x: 0.5, y: HEIGHT * (1 - from - share), width: WIDTH - 1, height: HEIGHT * share });
	return svg(
		"svg",
		{ viewBox: `0 -1 ${WIDTH} ${HEIGHT + 2}`, width: WIDTH, height: HEIGHT + 2, "aria-hidden": "true" },
		box("share-track", 0, 1),
		box("share-full", 0, full),
		box("share-part", full, part),
	);
}
