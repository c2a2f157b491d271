import { partsWords } from "../words/partsWords.ts";
import { type Child, h } from "../dom.ts";

/**
 * A link to a place inside the extension. Not an address: VS Code must not see the click, it would scroll to the top.
 * An `<a>` and not a button, because a button does not break over lines.
 */
export function innerLink(
	children: Child,
	follow: () => void,
	attributes: { title?: string; class?: string; id?: string } = {},
): HTMLElement {
	const act = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
		follow();
	};
	return h("a", { href: "#", ...attributes, on: { click: act } }, children);
}

/**
 * A link to the web, which says so and which VS Code opens in the browser; plain text when the address is none of the web.
 * @param english set where the text is English among words of another language: it is then read out as such
 */
export function webLink(text: string, address: string | undefined, english?: true): Child {
	const words = english ? h("span", { lang: "en" }, text) : text;
	if (!address || !/^https?:\/\//i.test(address)) return words;
	return h(
		"a",
		{ href: address, title: address, rel: "noreferrer" },
		...[
			words,
			h("span", { "aria-hidden": "true" }, "\u00a0↗"),
			h("span", { class: "visually-hidden" }, partsWords.outside),
		],
	);
}
