import { type Shares } from "../../claims/worlds/claimTestReport.ts";
import { svg } from "../dom.ts";

const WIDTH = 120;
const HEIGHT = 12;

/**
 * The three shares of worlds as one bar: in full solid, in part pale, fails empty; the line is the 95 % interval of the
 * share in full. For the eye only: the sentence beside it says the same.
 */
export function shareBar({ full, part }: Shares): SVGElement {
	const at = (share: number) => share * WIDTH;
	const middle = HEIGHT / 2;
	const end = (share: number) => svg("line", { x1: at(share), x2: at(share), y1: middle - 3, y2: middle + 3 });
	const box = (name: string, share: number) =>
		svg("rect", { class: name, x: 0, y: 2, width: at(share), height: 8, rx: 1 });
	return svg(
		"svg",
		{
			class: "share-bar",
			viewBox: `-1 0 ${WIDTH + 2} ${HEIGHT}`,
			width: WIDTH + 2,
			height: HEIGHT,
			"aria-hidden": "true",
		},
		box("share-track", 1),
		box("share-part", full.value + part.value),
		box("share-full", full.value),
		svg(
			"g",
			{ class: "share-interval" },
			svg("line", { x1: at(full.low), x2: at(full.high), y1: middle, y2: middle }),
			end(full.low),
			end(full.high),
		),
	);
}
