import { h } from "./dom.ts";

/** The line that screen readers read out when it changes. */
export interface Announcer {
	readonly element: HTMLElement;
	/** Says it once, politely: after what is being read. */
	say(text: string): void;
}

/** One for the whole panel; lives outside of everything that is drawn again. */
export function createAnnouncer(): Announcer {
	const element = h("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
	return {
		element,
		say: (text) => {
			// The same sentence twice is a change only when it is not the same text.
			element.textContent = element.textContent === text ? `${text}\u00a0` : text;
		},
	};
}
