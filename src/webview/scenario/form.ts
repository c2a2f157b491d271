import { scenarioWords as words } from "../words/scenarioWords.ts";
import { type Scenario } from "../../runs/ask/scenario.ts";
import { type ScenarioChange } from "../../runs/ask/scenarioEdit.ts";
import { defaultsOf } from "../../simulations/kit/parameters.ts";
import { type SimulationDescription, type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Announcer } from "../announce.ts";
import { h } from "../dom.ts";
import { button, textField } from "../parts/controls.ts";
import { createEventsEditor } from "../simulation/knobs/eventsEditor.ts";
import { createParametersForm } from "../simulation/knobs/parametersForm.ts";
import { createRunSettings } from "../simulation/knobs/runSettings.ts";

/** The fields of a scenario of one simulation. */
export interface ScenarioForm {
	readonly element: HTMLElement;
	/** @param usable whether it takes changes */
	show(scenario: Scenario, usable: boolean): void;
}

interface FormOptions {
	readonly description: SimulationDescription;
	readonly scenario: Scenario;
	readonly announcer: Announcer;
	readonly changed: (change: ScenarioChange) => void;
	readonly run: () => void;
}

/** What the parts of the simulation panel know a scenario as. */
const panelOf = (scenario: Scenario): SimulationPanelState => ({ ...scenario, version: 1, chart: "" });

export function createForm({ description, scenario, announcer, changed, run }: FormOptions): ScenarioForm {
	const { parameters, clock, title, question } = description;
	let shown = scenario;
	const heading = h("h1", {});
	const name = textField({
		id: "scenario-title",
		label: words.name,
		title: words.nameHelp,
		changed: () => {
			if (name.value.trim() !== shown.title) changed({ title: name.value.slice(0, 200) });
		},
	});
	const settings = createRunSettings({
		description,
		panel: panelOf(scenario),
		changed: ({ seed, seeds, rules, ...more }) =>
			changed({
				...(seed !== undefined && { seed }),
				...(seeds !== undefined && { seeds }),
				...(rules !== undefined && { rules }),
				...("until" in more && { until: more.until ?? null }),
			}),
	});
	const events =
		clock === undefined
			? undefined
			: createEventsEditor({ parameters, clock, announcer, changed: (all) => changed({ events: all }) });
	const fields = createParametersForm({
		cost: description.cost,
		parameters,
		settings: settings.element,
		...(events && { events: events.element }),
		changed: (values) => {
			const differing = Object.entries(values).filter(([key, value]) => shown.values[key] !== value);
			changed({ values: Object.fromEntries(differing) });
		},
		run,
		reset: () => changed({ values: defaultsOf(parameters), events: [] }),
	});
	fields.unfold();
	const network = h("p", { class: "muted" });
	const claim = h("p", { class: "muted" });
	const body = h(
		"div",
		{ class: "scenario-form" },
		h("div", { class: "labelled" }, h("span", { class: "label", "aria-hidden": "true" }, words.name), name),
		network,
		claim,
		fields.element,
	);
	return {
		element: h(
			"div",
			{},
			h("header", { class: "head" }, h("p", { class: "eyebrow" }, title, " · ", question), heading),
			body,
		),
		show: (now, usable) => {
			shown = now;
			heading.textContent = now.title;
			if (document.activeElement !== name || name.value.trim() === "") name.value = now.title;
			network.hidden = now.network === undefined;
			network.textContent = now.network === undefined ? "" : words.startsFrom(now.network);
			claim.hidden = now.claim === undefined;
			claim.textContent = now.claim === undefined ? "" : words.claim(now.claim.says);
			settings.show(panelOf(now), undefined);
			events?.show(now.events ?? none, undefined);
			fields.show(
				now.values,
				undefined,
				now.network === undefined ? undefined : { id: now.network, name: now.network },
			);
			body.inert = !usable;
			body.classList.toggle("waits", !usable);
		},
	};
}

/** A scenario without events has always the same ones. */
const none: readonly never[] = [];

/** The way to the same file as text. */
export const asTextButton = (act: () => void): HTMLElement => button("as-text", words.asText, act, { secondary: true });
