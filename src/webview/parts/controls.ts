import { h } from "../dom.ts";
import { icon } from "./icon.ts";

/*
 * The only file with the toolkit's tags and attributes (lint holds it); toolkit.ts registers them. Everything else
 * reaches a control through its id or its class here: button, text-field, checkbox, dropdown, option, ring.
 */

/** Can be greyed: it shows its value and takes none. */
export type Disabling = HTMLElement & { disabled: boolean };
type Checkbox = Disabling & { checked: boolean };
type Valued = Disabling & { value: string };

declare global {
	interface HTMLElementTagNameMap {
		"vscode-button": Disabling;
		"vscode-checkbox": Checkbox;
		"vscode-dropdown": Valued;
		"vscode-option": HTMLElement;
		"vscode-progress-ring": HTMLElement;
		"vscode-text-field": Valued;
	}
}

interface ButtonLook {
	/** Beside another that is more likely wanted. */
	readonly secondary?: boolean;
	readonly title?: string;
}

/** A button with words on it. */
export const button = (id: string, label: string, act: () => void, { secondary, title }: ButtonLook = {}): Disabling =>
	h(
		"vscode-button",
		{ id, class: "button", appearance: secondary ? "secondary" : undefined, title, on: { click: act } },
		label,
	);

/** A button that shows an icon; its label is its tooltip and its accessible name. */
export function iconButton(id: string, name: string, label: string, act: () => void, disabled = false): Disabling {
	const element = h(
		"vscode-button",
		{ id, class: "button", appearance: "icon", disabled, on: { click: act } },
		icon(name),
	);
	relabel(element, label);
	return element;
}

/** Gives a button with an icon another label. */
export function relabel(element: HTMLElement, label: string): void {
	element.setAttribute("aria-label", label);
	element.title = label;
}

interface TextFieldOptions {
	readonly id: string;
	/** The accessible name. What is seen beside the field is the caller's. */
	readonly label: string;
	readonly type?: "text" | "search";
	readonly placeholder?: string;
	readonly value?: string;
	readonly title?: string;
	/** After each key. */
	readonly typed?: () => void;
	/** After Enter, or when the field is left. */
	readonly changed?: () => void;
}

/**
 * A line of text, or a number that is typed. Whenever it enters the page the toolkit names it after its content, and
 * "Text field" when it has none, whatever its aria-label was: so the label is its content, which controls.css hides.
 */
export const textField = ({ label, typed, changed, ...attributes }: TextFieldOptions): Valued =>
	h("vscode-text-field", { ...attributes, class: "text-field", on: { input: typed, change: changed } }, label);

/** Shows, to the eye and to the ear, whether what stands in a field is refused. */
export function markRefused(field: HTMLElement, refused: boolean): void {
	field.classList.toggle("refused", refused);
	if (refused) field.setAttribute("aria-invalid", "true");
	else field.removeAttribute("aria-invalid");
}

/** A box to tick, with its label. Setting `checked` calls `changed` too. */
export function checkbox(id: string, label: string, changed: (checked: boolean) => void): Checkbox {
	const element = h(
		"vscode-checkbox",
		{ id, class: "checkbox", on: { change: () => changed(element.checked) } },
		label,
	);
	return element;
}

export interface DropdownOptions {
	readonly id: string;
	/** The accessible name. */
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	/** Of the option chosen at first; without it, the first one. */
	readonly value?: string;
	readonly title?: string;
	readonly changed: (value: string) => void;
}

type Options = DropdownOptions["options"];

/** One among several. */
export function dropdown({ id, label, options, value, title, changed }: DropdownOptions): Valued {
	const element = h(
		"vscode-dropdown",
		{ id, class: "dropdown", "aria-label": label, title, on: { change: () => changed(element.value) } },
		optionElements(options, value),
	);
	return element;
}

/** Offers other options in a dropdown. */
export function reoffer(element: Valued, options: Options, value: string): void {
	element.replaceChildren(...optionElements(options, value));
	element.value = value;
}

const optionElements = (options: Options, value: string | undefined) =>
	options.map((option) =>
		h(
			"vscode-option",
			{ class: "option", value: option.value, selected: value !== undefined && option.value === value },
			option.label,
		),
	);

/** Something is on its way. For the eye only: the words beside it say what. */
export const ring = (): HTMLElement => h("vscode-progress-ring", { class: "ring", "aria-hidden": "true" });
