import { h } from "../dom.ts";
import { dropdown, type DropdownOptions, reoffer } from "./controls.ts";

/** A labelled choice of one among several. */
export interface Dropdown {
	/** Label and control. */
	readonly element: HTMLElement;
	show(value: string): void;
	/** Offers other options, of which one is chosen. */
	offer(options: DropdownOptions["options"], value: string): void;
}

/** A dropdown with its label beside it. */
export function createDropdown(options: DropdownOptions): Dropdown {
	const control = dropdown(options);
	return {
		element: h(
			"div",
			{ class: "labelled" },
			h("span", { class: "label", "aria-hidden": "true" }, options.label),
			control,
		),
		show: (shown) => {
			if (control.value !== shown) control.value = shown;
		},
		offer: (offered, value) => reoffer(control, offered, value),
	};
}
