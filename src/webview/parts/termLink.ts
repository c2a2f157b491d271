import { partsWords as words } from "../words/partsWords.ts";
import { type Child, h } from "../dom.ts";
import { innerLink } from "./links.ts";
import { termOf } from "./terms.ts";

/** Every explanation that is open has an id of its own: a term may stand in several sentences. */
let opened = 0;

/**
 * A word of the field, which explains itself where it stands: a press puts the explanation behind it, another takes it away.
 * @param explain what stands in the explanation, which may hold terms itself
 */
export function termLink(id: string, text: string, explain: (explanation: string) => Child): Child {
	const term = termOf(id);
	if (!term) return text;
	let shown: HTMLElement | undefined;
	const word: HTMLElement = innerLink(text, toggle, { class: "link-term", title: words.explain });
	word.setAttribute("role", "button");
	word.setAttribute("aria-expanded", "false");
	word.addEventListener("keydown", (event) => {
		if (event.key === " ") event.preventDefault();
		if (event.key === " " || (event.key === "Escape" && shown)) toggle();
	});
	function toggle() {
		if (shown) {
			shown.remove();
			shown = undefined;
			word.removeAttribute("aria-describedby");
		} else {
			const name = `term-${id}-${++opened}`;
			shown = h(
				"span",
				{ class: "term-explained", id: name, role: "note" },
				explain(`**${term!.term}**: ${term!.explanation}`),
			);
			word.setAttribute("aria-describedby", name);
			word.after(shown);
		}
		word.setAttribute("aria-expanded", String(shown !== undefined));
	}
	return word;
}
