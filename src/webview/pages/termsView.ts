import { pagesWords as words } from "../words/pagesWords.ts";
import { type Block } from "../../wire/panels/pagesPanel.ts";
import { h } from "../dom.ts";
import { textField } from "../parts/controls.ts";
import { type FollowLink, inlineProse } from "../parts/inlineText.ts";
import { webLink } from "../parts/links.ts";

type Terms = Extract<Block, { kind: "terms" }>["terms"];

/** The glossary, with a field that leaves only the terms in which something stands. */
export function termsView(terms: Terms, follow: FollowLink): HTMLElement {
	const entries = terms.map(({ id, term, aliases, text, source, url, english }) => ({
		words: `${term} ${aliases} ${text}`.toLowerCase(),
		element: h(
			"div",
			{ class: "term", id: `term-${id}`, tabindex: -1 },
			h(
				"dt",
				{},
				term,
				aliases !== "" && h("span", { class: "muted" }, words.also, h("span", { lang: "en" }, aliases)),
			),
			h("dd", {}, inlineProse(text, follow), h("p", { class: "muted" }, webLink(source, url, english))),
		),
	}));
	const count = h("p", { class: "muted", role: "status" });
	const narrow = () => {
		const wanted = field.value.trim().toLowerCase();
		let shown = 0;
		for (const { words, element } of entries) {
			element.hidden = !words.includes(wanted);
			if (!element.hidden) shown++;
		}
		count.textContent = wanted === "" ? "" : words.someOf(shown, entries.length);
	};
	const field = textField({
		id: "find-term",
		label: words.findTerm,
		type: "search",
		placeholder: words.findTerm,
		typed: narrow,
	});
	return h(
		"section",
		{ "aria-label": words.terms },
		h("div", { class: "find-term" }, field, count),
		h(
			"dl",
			{ class: "terms" },
			entries.map(({ element }) => element),
		),
	);
}
