import { contentWords } from "../../words/contentWords.ts";
import { simulationWords as words } from "../../words/simulationWords.ts";
import {
	type FormulaParameter,
	type Parameter,
	type Parameters,
	type Value,
	type Values,
} from "../../../simulations/kit/parameters.ts";
import { idleReason } from "../../../simulations/kit/idle.ts";
import { type KnownNetwork } from "../../../wire/panels/simulationPanel.ts";
import { runTime } from "../../../simulations/kit/runTime.ts";
import { formulaFunctions } from "../../../numeric/formula.ts";
import { h } from "../../dom.ts";
import { sayDuration } from "../../duration.ts";
import { withUnit } from "../../format.ts";
import { button } from "../../parts/controls.ts";
import { createHelp } from "../../parts/help.ts";
import { icon } from "../../parts/icon.ts";
import { type Problem } from "../../problem.ts";
import { sweepButton } from "./sweepButton.ts";
import { createKnob } from "./knob.ts";

/** The parameters as a form. */
export interface ParametersForm {
	readonly element: HTMLElement;
	/** @param network that the run starts from */
	show(values: Values, problem?: Problem, network?: KnownNetwork): void;
	/** Puts the focus on a parameter, opening what hides it. */
	focus(name: string): void;
	/** Opens what a narrow panel folds away. */
	unfold(): void;
}

/** Shorter runs are over before their time is read, milliseconds. */
const LONG = 5000;

interface FormOptions {
	/** Milliseconds of a run at the defaults. */
	readonly cost: number;
	readonly parameters: Parameters;
	/** What a run is besides its parameters; stands above them. */
	readonly settings: HTMLElement;
	/** What changes on the way; stands below them. */
	readonly events?: HTMLElement;
	/** A knob was moved: all values, with the new one. */
	readonly changed: (values: Values) => void;
	readonly run: () => void;
	readonly reset: () => void;
	/** Tries the whole range of a parameter; absent where nothing is run. */
	readonly sweep?: (name: string) => void;
}

export function createParametersForm({
	cost,
	parameters,
	settings,
	events,
	changed,
	run,
	reset,
	sweep,
}: FormOptions): ParametersForm {
	let values: Values = {};
	let offered: KnownNetwork | undefined;
	const rows = Object.entries(parameters).map(([name, parameter]) => {
		const change = (value: Value) => {
			if (values[name] === value) return;
			values = { ...values, [name]: value };
			changed(values);
		};
		return { name, parameter, ...knobRow(name, parameter, change, sweep && (() => sweep(name))) };
	});
	const advancedRows = rows.filter(({ parameter }) => parameter.advanced);
	const advanced =
		advancedRows.length > 0 &&
		h(
			"details",
			{ id: "advanced", class: "disclosure" },
			h("summary", {}, words.advanced(advancedRows.length)),
			advancedRows.map(({ element }) => element),
		);
	const time = h("p", { class: "muted", id: "run-time", role: "status" });
	const fields = h(
		"div",
		{ class: "fields", id: "parameter-fields" },
		settings,
		rows.filter(({ parameter }) => !parameter.advanced).map(({ element }) => element),
		advanced,
		events,
	);
	const fold = h(
		"button",
		{
			type: "button",
			class: "fold",
			id: "fold-parameters",
			"aria-expanded": "false",
			"aria-controls": fields.id,
			on: { click: () => setFolded(element.classList.contains("unfolded")) },
		},
		icon("chevron-right"),
		words.parameters,
	);
	const element = h(
		"section",
		{ class: "parameters", "aria-labelledby": "parameters-title" },
		h("h2", { id: "parameters-title" }, h("span", { class: "title-text" }, words.parameters), fold),
		fields,
		time,
		h(
			"div",
			{ class: "buttons" },
			button("run", words.run, run),
			button("reset", words.reset, reset, { secondary: true }),
		),
	);
	function setFolded(folded: boolean) {
		element.classList.toggle("unfolded", !folded);
		fold.setAttribute("aria-expanded", String(!folded));
	}
	return {
		element,
		show: (shown, problem, network) => {
			values = shown;
			const expected = runTime(cost, parameters, values);
			time.hidden = expected < LONG;
			time.textContent = time.hidden ? "" : words.takes(sayDuration(expected));
			if (network?.id !== offered?.id) for (const { knob } of rows) knob.offer?.(network?.subnets ?? []);
			offered = network;
			for (const { name, parameter, element: row, knob, grey } of rows) {
				const value = shown[name] ?? parameter.default;
				knob.show(value);
				row.classList.toggle("modified", value !== parameter.default);
				grey(idleReason(parameter, shown, network !== undefined));
				if (problem) knob.refuse(problem.field === name ? problem.message : undefined);
			}
		},
		unfold: () => setFolded(false),
		focus: (name) => {
			const row = rows.find((candidate) => candidate.name === name);
			if (!row) return;
			setFolded(false);
			if (row.parameter.advanced && advanced) advanced.open = true;
			row.element.scrollIntoView({ block: "nearest" });
			row.knob.focus();
			row.element.classList.remove("flash");
			requestAnimationFrame(() => row.element.classList.add("flash"));
		},
	};
}

/** A parameter: name, knob, and behind the mark its meaning, range, default and where they come from. */
function knobRow(name: string, parameter: Parameter, changed: (value: Value) => void, sweep?: () => void) {
	const id = `parameter-${name}`;
	const knob = createKnob(id, parameter, changed);
	const help = createHelp(id, parameter.label, parameter.help, [
		h("p", {}, parameter.help),
		parameter.kind === "formula" && formulaHelp(parameter),
		h("p", { class: "muted" }, rangeText(parameter)),
		h("p", { class: "muted" }, words.source(parameter.source)),
	]);
	const title =
		parameter.kind === "flag"
			? knob.control
			: h("span", { class: "knob-label", "aria-hidden": "true" }, parameter.label);
	const idle = h("p", { class: "muted idle", id: `${id}-idle` });
	idle.hidden = true;
	const element = h(
		"div",
		{ class: "knob" },
		h(
			"div",
			{ class: "knob-head" },
			title,
			h("span", {}, sweep && parameter.kind !== "formula" && sweepButton(name, parameter.label, sweep), help.toggle),
		),
		parameter.kind !== "flag" && knob.control,
		idle,
		knob.problem,
		help.text,
	);
	help.within(element);
	/** A knob without effect is greyed, and the reason stands below it. */
	const grey = (reason: string | undefined) => {
		idle.hidden = reason === undefined;
		idle.textContent = reason ?? "";
		element.classList.toggle("without-effect", reason !== undefined);
		knob.disable(reason !== undefined);
	};
	return { element, knob, grey };
}

function rangeText(parameter: Parameter): string {
	switch (parameter.kind) {
		case "number":
			return contentWords.range(
				withUnit(parameter.min, parameter.unit),
				withUnit(parameter.max, parameter.unit),
				withUnit(parameter.default, parameter.unit),
			);
		case "choice":
			return contentWords.usual(
				parameter.options.find(({ value }) => value === parameter.default)?.label ?? parameter.default,
			);
		case "formula":
			return contentWords.usual(parameter.default);
		case "flag":
			return contentWords.usual(parameter.default ? contentWords.on : contentWords.off);
	}
}

/** What a formula may be made of. */
const formulaHelp = ({ variables }: FormulaParameter): readonly HTMLElement[] => [
	h(
		"dl",
		{ class: "variables" },
		Object.entries(variables).map(([name, meaning]) => [h("dt", {}, h("code", {}, name)), h("dd", {}, meaning)]),
	),
	h("p", {}, words.formulaSigns(Object.keys(formulaFunctions).join(", "))),
];
