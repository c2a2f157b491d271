import { contentWords } from "../../words/contentWords.ts";
import { readTyped, writeTyped } from "../../../numeric/typedNumber.ts";
import { type NumberParameter } from "../../../simulations/kit/parameters.ts";
import { h } from "../../dom.ts";
import { formatNumber, unitHere, withUnit } from "../../format.ts";
import { pageLanguage } from "../../language.ts";
import { markRefused, textField } from "../../parts/controls.ts";
import { type Knob } from "./knobControl.ts";

/** Steps of a slider that moves by factors. */
const logSteps = 400;

/** Where a value stands on the slider, and back. */
export function sliderScale({ min, max, step, scale, whole }: NumberParameter) {
	const logarithmic = scale === "log" && min > 0;
	const tidy = (value: number) => {
		const stepped = logarithmic ? Number(value.toPrecision(3)) : min + Math.round((value - min) / step) * step;
		const exact = Number((whole ? Math.round(stepped) : stepped).toPrecision(12));
		return Math.min(Math.max(exact, min), max);
	};
	return logarithmic
		? {
				range: { min: 0, max: logSteps, step: 1 },
				toSlider: (value: number) => (Math.log(value / min) / Math.log(max / min)) * logSteps,
				fromSlider: (at: number) => tidy(min * Math.exp((at / logSteps) * Math.log(max / min))),
			}
		: { range: { min, max, step }, toSlider: (value: number) => value, fromSlider: tidy };
}

/** A number as people type it in the page's language; NaN for anything else. */
export const numberTyped = (text: string): number => readTyped(text, pageLanguage);

/** Why a text is no value of the parameter, in a sentence; nothing when it is one. */
export function refusal(parameter: NumberParameter, text: string): string | undefined {
	const { min, max, whole, unit } = parameter;
	const value = numberTyped(text);
	const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
	if (fits) return undefined;
	return contentWords[whole ? "useWhole" : "useNumber"](formatNumber(min), withUnit(max, unit));
}

/** A number of so many digits needs a wider field. */
const LONG = 7;

/** Slider and field for a number. The slider speaks its value with the unit. */
export function numberKnob(id: string, parameter: NumberParameter, changed: (value: number) => void): Knob {
	const { label, unit } = parameter;
	const { range, toSlider, fromSlider } = sliderScale(parameter);
	const slider = h("input", {
		type: "range",
		id: `${id}-slider`,
		...range,
		"aria-label": label,
		on: { input: () => take(fromSlider(slider.valueAsNumber)) },
	});
	const field = textField({ id, label: `${label}${unit && `, ${unitHere(unit)}`}`, typed: read, changed: read });
	field.classList.toggle("long", String(parameter.max).length >= LONG);
	const problem = h("p", { class: "problem", id: `${id}-problem`, role: "alert" });
	problem.hidden = true;

	function take(value: number) {
		showValue(value);
		field.value = writeTyped(value, pageLanguage);
		refuse(undefined);
		changed(value);
	}
	function read() {
		const reason = refusal(parameter, field.value);
		refuse(reason);
		if (reason) return;
		const value = numberTyped(field.value);
		showValue(value);
		changed(value);
	}
	function showValue(value: number) {
		slider.value = String(toSlider(value));
		slider.setAttribute("aria-valuetext", withUnit(value, unit));
		const share = (slider.valueAsNumber - range.min) / (range.max - range.min);
		slider.style.setProperty("--filled", `${Math.round(share * 100)}%`);
	}
	function refuse(reason: string | undefined) {
		problem.hidden = !reason;
		problem.textContent = reason ?? "";
		markRefused(field, reason !== undefined);
	}
	return {
		control: h(
			"div",
			{ class: "number" },
			slider,
			field,
			unit && h("span", { class: "unit", "aria-hidden": "true" }, unitHere(unit)),
		),
		problem,
		show: (value) => {
			showValue(Number(value));
			// Typing "0." must not become "0" under the reader's fingers; what was undone elsewhere must.
			const typing = document.activeElement === field;
			if (!typing || (!refusal(parameter, field.value) && numberTyped(field.value) !== value)) {
				field.value = writeTyped(Number(value), pageLanguage);
				refuse(undefined);
			}
		},
		refuse,
		focus: () => field.focus(),
		disable: (disabled) => {
			slider.disabled = disabled;
			field.disabled = disabled;
		},
	};
}
