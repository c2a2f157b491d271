import { LONGEST_FORMULA, parseFormula } from "../../../numeric/formula.ts";
import { formulaSentence } from "../../../numeric/formulaSentence.ts";
import { type FormulaParameter } from "../../../simulations/kit/parameters.ts";
import { h } from "../../dom.ts";
import { pageLanguage } from "../../language.ts";
import { markRefused, textField } from "../../parts/controls.ts";
import { type Knob } from "./knobControl.ts";

/** A field for a formula. It takes effect with Enter or when the field is left; what is wrong is said while it is typed. */
export function formulaKnob(id: string, parameter: FormulaParameter, changed: (value: string) => void): Knob {
	const variables = Object.keys(parameter.variables);
	const field = textField({
		id,
		label: parameter.label,
		typed: () => void sound(),
		changed: () => {
			if (sound()) changed(field.value);
		},
	});
	field.setAttribute("maxlength", String(LONGEST_FORMULA));
	field.setAttribute("spellcheck", "false");
	const problem = h("p", { class: "problem", id: `${id}-problem`, role: "alert" });
	problem.hidden = true;
	let shown = "";

	function sound(): boolean {
		const { fault } = parseFormula(field.value, variables);
		refuse(fault && formulaSentence(fault, variables, pageLanguage));
		return fault === undefined;
	}
	function refuse(reason: string | undefined) {
		problem.hidden = reason === undefined;
		problem.textContent = reason ?? "";
		markRefused(field, reason !== undefined);
	}
	return {
		control: h("div", { class: "formula" }, field),
		problem,
		show: (value) => {
			// What is being typed stays, unless what stood there has been changed elsewhere.
			if (document.activeElement === field && value === shown) return;
			shown = String(value);
			field.value = shown;
			refuse(undefined);
		},
		refuse,
		focus: () => field.focus(),
		disable: (disabled) => (field.disabled = disabled),
	};
}
