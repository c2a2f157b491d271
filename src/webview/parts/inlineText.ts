import { partsWords as words } from "../words/partsWords.ts";
import { type Inline, type InlineLink, parseInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "./links.ts";
import { termLink } from "./termLink.ts";

/** What happens at a click on a link of inline markup. */
export type FollowLink = (link: InlineLink) => void;
/** What stands behind a link, where something does. */
export type Aside = (link: InlineLink) => Child;

/** Prose as paragraphs. */
export function prose(source: string, follow: FollowLink, aside?: Aside): HTMLElement[] {
	return parseInlineMarkup(source).map((paragraph) =>
		h(
			"p",
			{},
			paragraph.map((piece) => inline(piece, follow, aside)),
		),
	);
}

/** Prose without paragraphs around it, for table cells and list items. */
export function inlineProse(source: string, follow: FollowLink, aside?: Aside): Child {
	return parseInlineMarkup(source).map((paragraph, i) => [
		i > 0 && " ",
		paragraph.map((piece) => inline(piece, follow, aside)),
	]);
}

function inline(piece: Inline, follow: FollowLink, aside?: Aside): Child {
	switch (piece.kind) {
		case "text":
			return piece.text;
		case "strong":
			return h(
				"strong",
				{},
				piece.children.map((child) => inline(child, follow, aside)),
			);
		case "emphasis":
			return h(
				"em",
				{},
				piece.children.map((child) => inline(child, follow, aside)),
			);
		case "link":
			if (piece.scheme === "term") return termLink(piece.id, piece.text, (text) => inlineProse(text, follow));
			return [
				innerLink(piece.text, () => follow(piece), { class: `link-${piece.scheme}`, title: titles[piece.scheme] }),
				aside?.(piece),
			];
	}
}

const titles: Readonly<Record<Exclude<InlineLink["scheme"], "term">, string>> = {
	claim: words.showClaim,
	section: words.readSection,
	simulation: words.openSimulation,
	source: words.showSource,
	figure: words.showFigure,
	parameter: words.goToParameter,
};
