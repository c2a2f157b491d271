import { scorecardWords as words } from "../words/scorecardWords.ts";
import { leans } from "../../essay/lean.ts";
import { type ChainStep } from "../../claims/scorecard/scorecard.ts";
import { type Tally } from "../../claims/tally.ts";
import { type Child, h, svg } from "../dom.ts";
import { innerLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { type ScorecardActions } from "./actions.ts";
import { tallyBar, tallyCounts } from "./tallyBar.ts";

/**
 * The argument as a chain: each step with what sources say of the claims that carry it, and below what was tested; the
 * link to the next is broken where a carrying claim is refuted. A list of steps with words, so that no picture is needed.
 */
export function chainView(chain: readonly ChainStep[], actions: ScorecardActions): HTMLElement {
	return h(
		"section",
		{ class: "chain", "aria-label": words.chain },
		h(
			"ol",
			{},
			chain.map((step, i) =>
				h("li", {}, stepView(step, actions), i < chain.length - 1 && link(step.broken.length > 0)),
			),
		),
	);
}

function stepView({ title, claims, tallies, broken }: ChainStep, { open }: ScorecardActions): Child {
	return h(
		"details",
		{ id: `step-${title.toLowerCase().replaceAll(" ", "-")}`, class: "step" },
		h(
			"summary",
			{},
			h("span", { class: "step-title" }, title),
			bar(words.sources, tallies.sources),
			leans.some((lean) => tallies.simulation[lean] > 0) && bar(words.simulations, tallies.simulation),
			broken.length > 0 && h("span", { class: "broken" }, words.refuted(broken.length)),
		),
		h(
			"ul",
			{},
			claims.map(({ id, statement, lean, word, brief }) =>
				h(
					"li",
					{},
					verdictBadge(lean, word),
					" ",
					innerLink(statement, () => open("claim", id), { title: words.readInSection }),
					h("span", { class: "muted" }, ` ${brief}`),
				),
			),
		),
	);
}

const bar = (label: string, tally: Tally): HTMLElement =>
	h("span", { class: "step-bar" }, h("span", { class: "muted" }, label), tallyBar(tally), tallyCounts(tally, false));

/** An arrow to the next step, or a broken one. */
const link = (broken: boolean): HTMLElement =>
	h(
		"span",
		{ class: "chain-link" },
		svg(
			"svg",
			{ viewBox: "0 0 28 16", width: 28, height: 16, "aria-hidden": "true" },
			svg("path", { class: "lean-stroke", d: broken ? "M1 8h8M19 8h8M11 3l6 10M17 3l-6 10" : "M1 8h25M20 3l6 5-6 5" }),
		),
		broken && h("span", { class: "visually-hidden" }, words.chainBreaks),
	);
