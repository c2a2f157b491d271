import { readerWords as words } from "../words/readerWords.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { leans } from "../../essay/lean.ts";
import { tallyOf } from "../../claims/tally.ts";
import { type ReaderPanelState, type SectionPicture } from "../../wire/panels/readerPanel.ts";
import { type Child, h } from "../dom.ts";
import { backAndForward } from "../parts/backAndForward.ts";
import { button, iconButton } from "../parts/controls.ts";
import { icon } from "../parts/icon.ts";
import { inlineProse, prose } from "../parts/inlineText.ts";
import { innerLink, webLink } from "../parts/links.ts";
import { verdictBadge } from "../parts/verdictBadge.ts";
import { type ClaimActions, claimView } from "./claimView.ts";

export interface SectionActions extends ClaimActions {
	readonly go: (section: SectionId) => void;
	readonly step: (step: -1 | 1) => void;
	readonly showInText: () => void;
	readonly copyLink: () => void;
}

/** A section: digest, claims, references, simulations, and the ways from here. */
export function sectionView(
	picture: SectionPicture,
	state: ReaderPanelState,
	notice: string | undefined,
	actions: SectionActions,
): Child {
	return [
		navigation(picture, state, actions),
		notice !== undefined && h("p", { class: "notice", role: "status" }, notice),
		h(
			"header",
			{},
			h("p", { class: "eyebrow" }, picture.chapter),
			h("h1", { id: "section-title", tabindex: -1 }, picture.title),
		),
		h("section", { class: "digest", "aria-label": words.digest }, prose(picture.digest, actions.follow)),
		h(
			"div",
			{ class: "buttons" },
			button("show-in-text", words.showInText, actions.showInText, { secondary: true }),
			button("copy-link", words.copyLink, actions.copyLink, { secondary: true }),
		),
		picture.simulations.length > 0 && simulationsOf(picture, actions),
		picture.claims.length > 0 &&
			h(
				"section",
				{ "aria-labelledby": "claims-title" },
				h("h2", { id: "claims-title" }, words.claims(picture.claims.length)),
				tally(picture),
				picture.claims.map((claim) => claimView(claim, actions)),
			),
		picture.references.length > 0 && referencesOf(picture, actions),
		neighbours(picture, actions),
	];
}

function navigation(
	{ previous, next }: SectionPicture,
	state: ReaderPanelState,
	{ go, step }: SectionActions,
): HTMLElement {
	return h(
		"nav",
		{ class: "reader-nav", "aria-label": words.reading },
		backAndForward(state, step),
		h("span", { class: "spacer" }),
		iconButton(
			"previous",
			"chevron-up",
			previous ? words.previous(previous.title) : words.noPrevious,
			() => previous && go(previous.id),
			!previous,
		),
		iconButton("next", "chevron-down", next ? words.next(next.title) : words.noNext, () => next && go(next.id), !next),
	);
}

/** How many claims have which verdict, each counted once, by what its line goes by. */
function tally({ claims }: SectionPicture): HTMLElement {
	const counts = tallyOf(claims.map(({ verdict }) => verdict.lean));
	return h(
		"p",
		{ class: "tallies" },
		leans
			.filter((lean) => counts[lean] > 0)
			.map((lean) => h("span", { class: "tally" }, `${counts[lean]} `, verdictBadge(lean))),
	);
}

function simulationsOf({ simulations }: SectionPicture, { open }: SectionActions): HTMLElement {
	return h(
		"section",
		{ "aria-labelledby": "simulations-title" },
		h("h2", { id: "simulations-title" }, words.simulationsHere),
		h(
			"ul",
			{ class: "simulations" },
			simulations.map(({ id, title, question }) =>
				h(
					"li",
					{},
					icon("play"),
					innerLink(title, () => open("simulation", id)),
					h("span", { class: "muted" }, question),
				),
			),
		),
	);
}

function referencesOf({ references }: SectionPicture, { follow }: SectionActions): HTMLElement {
	return h(
		"section",
		{ "aria-labelledby": "references-title" },
		h("h2", { id: "references-title" }, words.references),
		h(
			"ul",
			{ class: "references" },
			references.map(({ id, title, url, english, supports, doesNot }) =>
				h(
					"li",
					{ id: `reference-${id}`, tabindex: -1 },
					h("p", {}, h("strong", {}, `[${id}] `), webLink(title, url, english)),
					h(
						"dl",
						{ class: "claim-rows" },
						h("div", { class: "claim-row" }, h("dt", {}, words.supports), h("dd", {}, inlineProse(supports, follow))),
						h("div", { class: "claim-row" }, h("dt", {}, words.doesNot), h("dd", {}, inlineProse(doesNot, follow))),
					),
				),
			),
		),
	);
}

function neighbours({ previous, next }: SectionPicture, { go }: SectionActions): HTMLElement {
	return h(
		"nav",
		{ class: "neighbours", "aria-label": words.neighbours },
		previous ? innerLink(["‹ ", previous.title], () => go(previous.id)) : h("span"),
		next && innerLink([next.title, " ›"], () => go(next.id)),
	);
}
