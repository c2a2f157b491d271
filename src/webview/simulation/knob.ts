import {
	type ChoiceParameter,
	type FlagParameter,
	type Parameter,
	type Value,
} from "../../simulations/kit/parameters.ts";
import { h } from "../dom.ts";
import { numberKnob } from "./numberKnob.ts";

/** The control of one parameter. */
export interface Knob {
	readonly control: HTMLElement;
	/** Where it says what is wrong with what was typed. */
	readonly problem?: HTMLElement;
	show(value: Value): void;
	refuse(reason: string | undefined): void;
	focus(): void;
}

/** @param id of the element that takes the focus */
export function createKnob(id: string, parameter: Parameter, changed: (value: Value) => void): Knob {
	switch (parameter.kind) {
		case "number":
			return numberKnob(id, parameter, changed);
		case "choice":
			return choiceKnob(id, parameter, changed);
		case "flag":
			return flagKnob(id, parameter, changed);
	}
}

function choiceKnob(id: string, parameter: ChoiceParameter, changed: (value: string) => void): Knob {
	const dropdown = h(
		"vscode-dropdown",
		{ id, "aria-label": parameter.label, on: { change: () => changed(dropdown.value) } },
		parameter.options.map(({ value, label }) => h("vscode-option", { value }, label)),
	);
	return {
		control: dropdown,
		show: (value) => {
			if (dropdown.value !== value) dropdown.value = String(value);
		},
		refuse: () => undefined,
		focus: () => dropdown.focus(),
	};
}

function flagKnob(id: string, parameter: FlagParameter, changed: (value: boolean) => void): Knob {
	const checkbox = h("vscode-checkbox", { id, on: { change: () => changed(checkbox.checked) } }, parameter.label);
	return {
		control: checkbox,
		show: (value) => {
			// Setting `checked` fires `change`, which must not start a run.
			if (checkbox.checked !== value) checkbox.checked = value === true;
		},
		refuse: () => undefined,
		focus: () => checkbox.focus(),
	};
}
