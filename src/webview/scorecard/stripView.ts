import { sayVerdict, type VerdictWord } from "../../essay/verdictWords.ts";
import { pageLanguage } from "../language.ts";
import { scorecardWords as words } from "../words/scorecardWords.ts";
import { type Lean, leanLooks } from "../../essay/lean.ts";
import { type Scorecard, type ScorecardClaim } from "../../claims/scorecard/scorecard.ts";
import { h, svg } from "../dom.ts";
import { roving } from "../parts/roving.ts";
import { type ScorecardActions } from "./actions.ts";

const WIDTH = 26;
const HEIGHT = 16;

/**
 * The essay as a strip: a tile for each claim in reading order, a row for each section. Left half sources, right half
 * simulations, hollow where arithmetic took their place, a dot where nobody can decide. Arrow keys go from tile to tile.
 */
export function stripView({ chapters }: Scorecard, { open }: ScorecardActions): HTMLElement {
	const strip = h(
		"section",
		{ class: "strip", "aria-label": words.everyClaim },
		h("p", { class: "muted" }, words.stripHelp),
		chapters.flatMap(({ sections }) =>
			sections.map(({ id, claims }) =>
				h(
					"div",
					{ class: "strip-row" },
					h("span", { class: "strip-title" }, id === "0" ? words.intro : id),
					h(
						"span",
						{ class: "strip-tiles" },
						claims.map((claim) => tile(claim, () => open("claim", claim.id))),
					),
				),
			),
		),
	);
	roving(strip, () => [...strip.querySelectorAll<HTMLElement>(".tile")]);
	return strip;
}

function tile({ statement, verdict }: ScorecardClaim, follow: () => void): HTMLElement {
	const { sources, simulation, arithmetic } = verdict;
	const tested = simulation ?? arithmetic;
	const said = (basis: string, word: VerdictWord) => words.means(basis, `${sayVerdict(pageLanguage, word)}.`);
	const says = [
		statement,
		said(words.sources, sources.word),
		tested ? said(simulation ? words.simulations : words.plainArithmetic, tested.word) : words.notTested,
	].join(" ");
	return h(
		"button",
		{ class: "tile", type: "button", title: says, "aria-label": says, on: { click: follow } },
		svg(
			"svg",
			{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": "true" },
			half(0, sources.lean, false),
			half(WIDTH / 2, tested?.lean ?? "undecided", simulation === undefined),
		),
	);
}

/** How high a half is filled: without colour, leans differ by that. */
const heights: Readonly<Record<Lean, number>> = {
	yes: 1,
	"leans yes": 0.75,
	depends: 0.5,
	"leans no": 0.25,
	no: 0,
	undecided: 0,
	"not run": 0,
};

function half(x: number, lean: Lean, hollow: boolean): SVGElement[] {
	const { name } = leanLooks[lean];
	const [left, width] = [x + 1, WIDTH / 2 - 1.5];
	if (lean === "undecided" || lean === "not run") {
		return [svg("circle", { class: `tile-${name}`, cx: left + width / 2, cy: HEIGHT / 2, r: 1.5 })];
	}
	const height = (HEIGHT - 2) * heights[lean];
	const cross = `M${left + 2} 4l${width - 4} ${HEIGHT - 8}M${left + width - 2} 4l${4 - width} ${HEIGHT - 8}`;
	return [
		svg("rect", { class: `tile-frame tile-${name}`, x: left, y: 1, width, height: HEIGHT - 2 }),
		...(lean === "no" ? [svg("path", { class: `tile-cross tile-${name}`, d: cross })] : []),
		...(height > 0
			? [
					svg("rect", {
						class: `tile-fill tile-${name}${hollow ? " tile-hollow" : ""}`,
						x: left,
						y: HEIGHT - 1 - height,
						width,
						height,
					}),
				]
			: []),
	];
}
