import { h } from "../dom.ts";
import { iconButton, relabel } from "./controls.ts";
import { icon } from "./icon.ts";
import { roving } from "./roving.ts";

/** A button of a toolbar; icon and label may change, the element stays. */
export interface ToolButton {
	readonly element: HTMLElement;
	show(look: {
		readonly icon?: string;
		readonly label?: string;
		readonly disabled?: boolean;
		/** For the eye; to the ear the label says what a press will do. */
		readonly pressed?: boolean;
	}): void;
}

/** A button that shows an icon; its label is its tooltip and its accessible name. */
export function toolButton(id: string, name: string, label: string, act: () => void): ToolButton {
	const element = iconButton(id, name, label, act);
	return {
		element,
		show: (look) => {
			if (look.icon !== undefined) element.replaceChildren(icon(look.icon));
			if (look.label !== undefined && look.label !== element.title) relabel(element, look.label);
			if (look.disabled !== undefined) element.disabled = look.disabled;
			if (look.pressed !== undefined) element.classList.toggle("pressed", look.pressed);
		},
	};
}

/** Buttons in a row: one stop of the Tab key. `settle` after buttons were enabled or disabled. */
export function toolbar(
	label: string,
	buttons: readonly ToolButton[],
): { readonly element: HTMLElement; settle(): void } {
	const elements = buttons.map((button) => button.element);
	const element = h("div", { class: "toolbar", role: "toolbar", "aria-label": label }, elements);
	return { element, settle: roving(element, () => elements) };
}
