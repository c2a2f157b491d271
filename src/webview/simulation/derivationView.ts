import { simulationWords as words } from "../words/simulationWords.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { h } from "../dom.ts";
import { withUnit } from "../format.ts";
import { iconButton } from "../parts/controls.ts";
import { type FollowLink, prose } from "../parts/inlineText.ts";

/** Why a participant was paid what it was, line by line, so that a reader can check every step. */
export function derivationView(
	{ title, lines, summary }: Derivation,
	follow: FollowLink,
	close: () => void,
): HTMLElement {
	return h(
		"section",
		{ class: "derivation", id: "derivation", tabindex: -1, "aria-labelledby": "derivation-title" },
		h(
			"div",
			{ class: "derivation-head" },
			h("h3", { id: "derivation-title" }, words.whyThisPayOf, title),
			iconButton("close-derivation", "close", words.close, close),
		),
		prose(summary, follow),
		h(
			"ol",
			{ class: "derivation-lines" },
			lines.map(({ label, formula, value, unit, source }) =>
				h(
					"li",
					{},
					h("span", { class: "derivation-label" }, label, source && h("span", { class: "muted source" }, source)),
					h("span", { class: "formula" }, formula),
					h("span", { class: "derivation-value" }, withUnit(value, unit)),
				),
			),
		),
	);
}
