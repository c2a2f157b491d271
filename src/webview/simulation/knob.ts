import {
	type ChoiceParameter,
	type FlagParameter,
	type Parameter,
	type Value,
} from "../../simulations/kit/parameters.ts";
import { checkbox, dropdown } from "../parts/controls.ts";
import { type Knob } from "./knobControl.ts";
import { numberKnob } from "./numberKnob.ts";

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

function choiceKnob(id: string, { label, options }: ChoiceParameter, changed: (value: string) => void): Knob {
	const control = dropdown({ id, label, options, changed });
	return {
		control,
		show: (value) => {
			if (control.value !== value) control.value = String(value);
		},
		refuse: () => undefined,
		focus: () => control.focus(),
	};
}

function flagKnob(id: string, { label }: FlagParameter, changed: (value: boolean) => void): Knob {
	const control = checkbox(id, label, changed);
	return {
		control,
		show: (value) => {
			// Setting `checked` fires `change`, which must not start a run.
			if (control.checked !== value) control.checked = value === true;
		},
		refuse: () => undefined,
		focus: () => control.focus(),
	};
}
