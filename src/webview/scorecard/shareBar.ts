import { type ScorecardTest } from "../../claims/scorecard/scorecard.ts";
import { svg } from "../dom.ts";

const WIDTH = 120;
const HEIGHT = 12;

/**
 * The share of worlds as a bar with its interval: the part in which the claim holds in full is stronger. For the eye only:
 * the sentence beside it says the same.
 */
export function shareBar({ holds, full }: Pick<ScorecardTest, "holds" | "full">): SVGElement {
	const { value, low, high } = holds;
	const at = (share: number) => share * WIDTH;
	const middle = HEIGHT / 2;
	const end = (share: number) => svg("line", { x1: at(share), x2: at(share), y1: middle - 3, y2: middle + 3 });
	return svg(
		"svg",
		{
			class: "share-bar",
			viewBox: `-1 0 ${WIDTH + 2} ${HEIGHT}`,
			width: WIDTH + 2,
			height: HEIGHT,
			"aria-hidden": "true",
		},
		svg("rect", { class: "share-track", x: 0, y: 3, width: WIDTH, height: 6, rx: 1 }),
		svg("rect", { class: "share-part", x: 0, y: 3, width: at(value), height: 6, rx: 1 }),
		svg("rect", { class: "share-value", x: 0, y: 3, width: at(full), height: 6, rx: 1 }),
		svg(
			"g",
			{ class: "share-interval" },
			svg("line", { x1: at(low), x2: at(high), y1: middle, y2: middle }),
			end(low),
			end(high),
		),
	);
}
