import { simulationWords as words } from "../../words/simulationWords.ts";
import { h } from "../../dom.ts";
import { icon } from "../../parts/icon.ts";

/**
 * The way from a knob to its whole range. Not among the tab stops, of which a form has many: the keyboard has the command
 * Sweep Parameter….
 * @param name of the input @param label as the knob is called
 */
export function sweepButton(name: string, label: string, sweep: () => void): HTMLElement {
	const title = words.sweep(label);
	return h(
		"button",
		{
			type: "button",
			class: "help-button",
			id: `sweep-${name}`,
			tabindex: -1,
			"aria-label": title,
			title,
			on: { click: sweep },
		},
		icon("graph-line"),
	);
}
