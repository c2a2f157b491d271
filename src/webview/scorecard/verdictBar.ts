import { type Verdict, verdictLooks, verdicts } from "../../essay/verdict.ts";
import { type VerdictCounts } from "../../claims/scorecard/scorecard.ts";
import { h, svg } from "../dom.ts";
import { icon } from "../parts/icon.ts";

/** Width of the bar in its own units; gaps between parts are one of them. */
const WIDTH = 400;
const HEIGHT = 10;

/** One bar, cut by verdicts. For the eye only: the counts stand beside it. */
export function verdictBar(counts: VerdictCounts): SVGElement {
	const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
	let x = 0;
	const parts = verdicts
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => {
			const width = (counts[verdict] / total) * WIDTH;
			const part = svg("rect", {
				class: `bar-${verdict}`,
				x,
				y: 0.5,
				width: Math.max(1, width - 2),
				height: HEIGHT - 1,
			});
			x += width;
			return part;
		});
	return svg(
		"svg",
		{ class: "verdict-bar", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
		parts,
	);
}

/** "34 ✓  34 ◐  7 ✗" with the words for screen readers and on hover; verdicts that nothing has are left out. */
export function verdictCounts(counts: VerdictCounts, words: boolean): HTMLElement {
	return h(
		"span",
		{ class: "counts" },
		verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => countOf(verdict, counts[verdict], words)),
	);
}

function countOf(verdict: Verdict, count: number, words: boolean): HTMLElement {
	const { icon: name, label, meaning } = verdictLooks[verdict];
	return h(
		"span",
		{ class: `verdict verdict-${verdict}`, title: `${label}: ${meaning}` },
		icon(name),
		h("span", { class: "count" }, count),
		h("span", { class: words ? undefined : "visually-hidden" }, ` ${label.toLowerCase()}`),
	);
}
