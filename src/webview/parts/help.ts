import { partsWords as words } from "../words/partsWords.ts";
import { type Child, h } from "../dom.ts";
import { icon } from "./icon.ts";

/** A mark behind a label, and what it unfolds. */
export interface Help {
	readonly toggle: HTMLElement;
	readonly text: HTMLElement;
}

/**
 * What stands behind the mark of a knob: unfolded by a press, and the tooltip before that.
 * @param id of the control that is explained
 * @param label the control's
 */
export function createHelp(id: string, label: string, tooltip: string, content: Child): Help {
	const text = h("div", { class: "help", id: `${id}-help` }, content);
	text.hidden = true;
	const toggle = h(
		"button",
		{
			type: "button",
			class: "help-button",
			id: `${id}-about`,
			"aria-label": words.about(label),
			"aria-expanded": "false",
			"aria-controls": text.id,
			title: tooltip,
			on: {
				click: () => {
					text.hidden = !text.hidden;
					toggle.setAttribute("aria-expanded", String(!text.hidden));
				},
			},
		},
		icon("info"),
	);
	return { toggle, text };
}
