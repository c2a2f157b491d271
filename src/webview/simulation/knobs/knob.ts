import { simulationWords as words } from "../../words/simulationWords.ts";
import {
	type ChoiceParameter,
	type FlagParameter,
	type NumberParameter,
	type Parameter,
	type Value,
} from "../../../simulations/kit/parameters.ts";
import { checkbox, dropdown, reoffer } from "../../parts/controls.ts";
import { type Knob } from "./knobControl.ts";
import { formulaKnob } from "./formulaKnob.ts";
import { numberKnob } from "./numberKnob.ts";

/** @param id of the element that takes the focus */
export function createKnob(id: string, parameter: Parameter, changed: (value: Value) => void): Knob {
	switch (parameter.kind) {
		case "number":
			return parameter.of === "subnets" ? subnetKnob(id, parameter, changed) : numberKnob(id, parameter, changed);
		case "choice":
			return choiceKnob(id, parameter, changed);
		case "flag":
			return flagKnob(id, parameter, changed);
		case "formula":
			return formulaKnob(id, parameter, changed);
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
		disable: (disabled) => (control.disabled = disabled),
	};
}

/** A subnet of an imported table, by its number. */
function subnetKnob(id: string, { label }: NumberParameter, changed: (value: number) => void): Knob {
	const none = { value: "0", label: words.chosenAbove };
	const control = dropdown({ id, label, options: [none], changed: (value) => changed(Number(value)) });
	let options = [none];
	let shown = "0";
	const draw = () => {
		// A number that is in no table is shown as it is: the run says what is wrong with it.
		const known = options.some(({ value }) => value === shown);
		reoffer(control, known ? options : [...options, { value: shown, label: shown }], shown);
	};
	return {
		control,
		show: (value) => {
			if (shown === String(value)) return;
			shown = String(value);
			draw();
		},
		refuse: () => undefined,
		focus: () => control.focus(),
		disable: (disabled) => (control.disabled = disabled),
		offer: (subnets) => {
			options = [none, ...subnets.map(({ netuid, name }) => ({ value: String(netuid), label: `${netuid} · ${name}` }))];
			draw();
		},
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
		disable: (disabled) => (control.disabled = disabled),
	};
}
