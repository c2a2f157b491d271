import { sayVerdict } from "../../essay/verdictWords.ts";
import { pageLanguage } from "../language.ts";
import { pagesWords as words } from "../words/pagesWords.ts";
import { type Bar, type Block, type Way } from "../../wire/panels/pagesPanel.ts";
import { type Child, h, svg } from "../dom.ts";
import { button } from "../parts/controls.ts";
import { icon } from "../parts/icon.ts";
import { type FollowLink, inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { flowView } from "./flowView.ts";
import { termsView } from "./termsView.ts";

/** What can be done on a page. */
export interface PageActions {
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly go: (page: string) => void;
	readonly way: (id: Way, simulation?: string) => void;
	readonly why: (simulation: string, participant: string) => void;
	/** The small network; it stays while the page is drawn anew. */
	readonly epoch: () => HTMLElement;
}

/** A part of a page. @param at its place, which makes its ids unique */
export function blockView(block: Block, at: number, actions: PageActions): Child {
	const { follow, open, go } = actions;
	switch (block.kind) {
		case "prose":
			return titled(block.title, at, h("div", { class: "page-prose" }, prose(block.text, follow)));
		case "facts":
			return titled(
				block.title,
				at,
				block.note !== undefined && h("p", { class: "muted" }, block.note),
				h(
					"dl",
					{ class: "claim-rows" },
					block.facts.map(({ term, text, source, url, english }) =>
						h(
							"div",
							{ class: "claim-row" },
							h("dt", {}, term),
							h(
								"dd",
								{},
								inlineProse(text, follow),
								source !== undefined && h("p", { class: "muted" }, webLink(source, url, english)),
							),
						),
					),
				),
			);
		case "flow":
			return titled(
				block.title,
				at,
				flowView(block.flow, follow, go),
				h("p", { class: "muted" }, inlineProse(block.note, follow)),
			);
		case "claims":
			return titled(
				block.title,
				at,
				block.note !== undefined && h("p", { class: "muted" }, block.note),
				h(
					"ul",
					{ class: "page-rows" },
					block.claims.map(({ id, statement, mark, lean, word, brief, sources }) =>
						h(
							"li",
							{},
							innerLink(statement, () => open("claim", id), { id: `claim-${id}` }),
							h(
								"p",
								{ class: "muted" },
								verdictBadge(lean, word),
								words.reason(brief, word === sources ? undefined : sayVerdict(pageLanguage, sources), mark),
							),
						),
					),
				),
			);
		case "simulations":
			return titled(
				block.title,
				at,
				h(
					"ul",
					{ class: "page-rows" },
					block.simulations.map(({ id, question, headline, how }) =>
						h(
							"li",
							{},
							innerLink([icon("play"), " ", question], () => open("simulation", id), { id: `simulation-${id}` }),
							headline !== "" &&
								h(
									"p",
									{},
									answer(headline, id, actions),
									how !== undefined && h("span", { class: "muted" }, ` (${how})`),
								),
						),
					),
				),
				block.simulations.some(({ how }) => how === undefined) && h("p", { class: "muted" }, words.surprises),
			);
		case "people":
			return titled(
				block.title,
				at,
				h(
					"ul",
					{ class: "page-bars" },
					barsOf(
						block.people.map(({ pay }) => pay),
						block.people.map(({ id, name, what }) => [
							block.explainsPay
								? innerLink(name, () => actions.why(block.simulation, id), { id: `why-${id}`, title: words.why })
								: name,
							what !== "" && h("span", { class: "muted" }, ` ${what}`),
						]),
					),
				),
				block.explainsPay && h("p", { class: "muted" }, words.whyHelp),
			);
		case "surprises":
			return titled(
				block.title,
				at,
				h(
					"ul",
					{ class: "surprises" },
					block.surprises.map(({ simulation, question, headline, bars }) =>
						h(
							"li",
							{ class: "surprise" },
							h(
								"h3",
								{},
								innerLink(question, () => open("simulation", simulation), { id: `surprise-${simulation}` }),
							),
							h("p", {}, answer(headline, simulation, actions)),
							h("ul", { class: "page-bars" }, barsOf(bars)),
						),
					),
				),
				h("p", { class: "muted" }, words.surprises),
			);
		case "pages":
			return titled(
				block.title,
				at,
				h(
					"ul",
					{ class: block.pages.every(({ text }) => text === "") ? "page-links" : "page-rows" },
					block.pages.map(({ page, title, text }) =>
						h(
							"li",
							{},
							innerLink(title, () => go(page), { id: `page-${page.replace(/[^a-z0-9]+/g, "-")}` }),
							text !== "" && h("span", { class: "muted" }, ` ${text}`),
						),
					),
				),
			);
		case "ways":
			return titled(
				block.title,
				at,
				h(
					"ul",
					{ class: "ways" },
					block.ways.map(({ id, label, text }, i) =>
						h(
							"li",
							{},
							button(`way-${at}-${id}`, label, () => actions.way(id), { secondary: i > 0 }),
							text !== undefined && h("span", { class: "muted" }, text),
						),
					),
				),
			);
		case "terms":
			return termsView(block.terms, follow);
		case "epoch":
			return actions.epoch();
	}
}

function titled(title: string | undefined, at: number, ...content: Child[]): HTMLElement {
	if (title === undefined) return h("section", {}, content);
	return h("section", { "aria-labelledby": `block-${at}` }, h("h2", { id: `block-${at}` }, title), content);
}

/** A headline: its numbers lead into the simulation that they come from. */
const answer = (headline: string, simulation: string, { follow, open }: PageActions): Child =>
	inlineProse(headline, (link) =>
		link.scheme === "figure" || link.scheme === "parameter" ? open("simulation", simulation) : follow(link),
	);

/** Bars under each other on one scale; the words beside each say the same. */
function barsOf(bars: readonly Bar[], labels: readonly Child[] = bars.map(({ label }) => label)): HTMLElement[] {
	// Shares are drawn against the whole, amounts against the largest.
	const whole = bars.every(({ said }) => said.endsWith("%")) ? 100 : Number.MIN_VALUE;
	const most = Math.max(...bars.map(({ value }) => value), whole);
	return bars.map(({ value, said }, i) =>
		h(
			"li",
			{ class: "page-bar" },
			h("span", {}, labels[i]!),
			svg(
				"svg",
				{ viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
				svg("rect", { class: "bar-track", width: 100, height: 8 }),
				svg("rect", { class: "bar-value", width: (100 * Math.max(value, 0)) / most, height: 8 }),
			),
			h("span", { class: "bar-said" }, said),
		),
	);
}
