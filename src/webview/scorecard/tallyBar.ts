import { sayVerdict } from "../../essay/verdictWords.ts";
import { wordIn } from "../../language/wordsIn.ts";
import { pageLanguage } from "../language.ts";
import { scorecardWords } from "../words/scorecardWords.ts";
import { sumOf } from "../../numeric/sums.ts";
import { leanLooks, leans } from "../../essay/lean.ts";
import { type Tally } from "../../claims/tally.ts";
import { h, svg } from "../dom.ts";
import { leanIcon } from "../parts/leanIcon.ts";

/** Width of the bar in its own units; gaps between parts are two of them. */
const WIDTH = 400;
const HEIGHT = 10;

/** One bar, cut by leans. For the eye only: the counts stand beside it. */
export function tallyBar(tally: Tally): SVGElement {
	const total = sumOf(leans, (lean) => tally[lean]);
	let x = 0;
	const parts = leans
		.filter((lean) => tally[lean] > 0)
		.map((lean) => {
			const width = (tally[lean] / total) * WIDTH;
			const box = { x, y: 0.5, width: Math.max(1, width - 2), height: HEIGHT - 1 };
			x += width;
			return svg("rect", { class: `bar-${leanLooks[lean].name}`, ...box });
		});
	return svg(
		"svg",
		{ class: "verdict-bar", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
		parts,
	);
}

/** "✓ 34  ◕ 18  ✗ 7" with the words for screen readers and on hover; leans that nothing has are left out. */
export function tallyCounts(tally: Tally, words: boolean): HTMLElement {
	return h(
		"span",
		{ class: "counts" },
		leans
			.filter((lean) => tally[lean] > 0)
			.map((lean) =>
				h(
					"span",
					{
						class: `verdict verdict-${leanLooks[lean].name}`,
						title: scorecardWords.means(sayVerdict(pageLanguage, lean), wordIn(pageLanguage, leanLooks[lean].meaning)),
					},
					leanIcon(lean),
					h("span", { class: "count" }, tally[lean]),
					h("span", { class: words ? undefined : "visually-hidden" }, ` ${sayVerdict(pageLanguage, lean)}`),
				),
			),
	);
}
