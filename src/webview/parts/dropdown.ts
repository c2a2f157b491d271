import { h } from "../dom.ts";

/** A labelled choice of one among several. */
export interface Dropdown {
	/** Label and control. */
	readonly element: HTMLElement;
	show(value: string): void;
}

interface DropdownOptions {
	readonly id: string;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly value: string;
	readonly title?: string;
	readonly changed: (value: string) => void;
}

export function createDropdown({ id, label, options, value, title, changed }: DropdownOptions): Dropdown {
	const control = h(
		"vscode-dropdown",
		{ id, "aria-label": label, title, on: { change: () => changed(control.value) } },
		options.map((option) =>
			h("vscode-option", { value: option.value, selected: option.value === value }, option.label),
		),
	);
	return {
		element: h("div", { class: "labelled" }, h("span", { class: "label", "aria-hidden": "true" }, label), control),
		show: (shown) => {
			if (control.value !== shown) control.value = shown;
		},
	};
}
