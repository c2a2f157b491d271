import { partsWords as words } from "../words/partsWords.ts";
import { type Child, h } from "../dom.ts";
import { icon } from "./icon.ts";

/** A mark behind a label, and what it unfolds. */
export interface Help {
	readonly toggle: HTMLElement;
	readonly text: HTMLElement;
	/** A question mark typed in there unfolds it too. */
	readonly within: (element: HTMLElement) => void;
}

/**
 * What stands behind the mark of a knob: unfolded by a press, and the tooltip before that. The mark is no stop of the
 * keyboard, or every knob had one more on the way to the chart; a question mark does the same.
 * @param id of the control that is explained
 * @param label the control's
 */
export function createHelp(id: string, label: string, tooltip: string, content: Child): Help {
	const text = h("div", { class: "help", id: `${id}-help`, "aria-live": "polite" }, content);
	text.hidden = true;
	const turn = () => {
		text.hidden = !text.hidden;
		toggle.setAttribute("aria-expanded", String(!text.hidden));
	};
	const toggle = h(
		"button",
		{
			type: "button",
			class: "help-button",
			id: `${id}-about`,
			"aria-label": words.about(label),
			"aria-expanded": "false",
			"aria-controls": text.id,
			"aria-keyshortcuts": "?",
			tabindex: -1,
			title: `${tooltip} (?)`,
			on: { click: turn },
		},
		icon("info"),
	);
	const within = (element: HTMLElement) =>
		element.addEventListener("keydown", (event) => {
			if (event.key !== "?") return;
			event.preventDefault();
			turn();
		});
	return { toggle, text, within };
}
