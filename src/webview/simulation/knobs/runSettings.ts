import { simulationWords as words } from "../../words/simulationWords.ts";
import { type RunReport } from "../../../runs/runReport.ts";
import { type SimulationDescription, type SimulationPanelState } from "../../../wire/panels/simulationPanel.ts";
import { h } from "../../dom.ts";
import { iconButton, markRefused, textField } from "../../parts/controls.ts";
import { createDropdown } from "../../parts/dropdown.ts";
import { createHelp } from "../../parts/help.ts";
import { createStopEarly } from "./stopEarly.ts";
import { sweepButton } from "./sweepButton.ts";

/** What a run is besides its parameters: the rules in force, its chance, and what it starts from. */
export interface RunSettings {
	readonly element: HTMLElement;
	/** @param report of what the panel shows, where there is one */
	show(panel: SimulationPanelState, report: RunReport | undefined): void;
	/** Puts the focus on the rules. */
	focusRules(): void;
}

interface RunSettingsOptions {
	readonly description: SimulationDescription;
	readonly panel: SimulationPanelState;
	readonly changed: (change: Partial<SimulationPanelState>) => void;
	/** Absent where nothing is run. */
	readonly compareRules?: () => void;
	/** Sweeps the seed, the rules or the network, by the name that a sweep gives it. Absent where nothing is run. */
	readonly sweep?: (name: string) => void;
}

const seedChoices = [1, 5, 20, 100];
const largestSeed = 2 ** 32 - 1;

export function createRunSettings(options: RunSettingsOptions): RunSettings {
	const { description, panel, changed, sweep } = options;
	const seed = description.stochastic ? seedField(changed) : undefined;
	const seeds = description.stochastic && seedsField(panel.seeds, changed);
	const stopEarly = description.stochastic && !description.many && createStopEarly(description.figures, changed);
	const rules = description.rules.length > 0 ? rulesField(options) : undefined;
	const network =
		description.networks.length > 0 &&
		createDropdown({
			id: "network",
			label: words.startsFrom,
			options: [
				{ value: "", label: words.ownState },
				...description.networks.map(({ id, name }) => ({ value: id, label: name })),
			],
			value: panel.imported ?? "",
			changed: (value) => changed({ imported: value || undefined }),
		});
	return {
		element: h(
			"div",
			{ class: "run-settings" },
			rules?.element,
			seed &&
				h(
					"div",
					{ class: "chance" },
					seed.element,
					seeds && seeds.element,
					sweep && sweepButton("seed", words.seed, () => sweep("seed")),
				),
			stopEarly && stopEarly.element,
			network &&
				h(
					"div",
					{ class: "rules-choice" },
					network.element,
					sweep && sweepButton("imported", words.startsFrom, () => sweep("imported")),
				),
		),
		show: (shown, report) => {
			seed?.show(shown.seed);
			if (seeds) seeds.show(shown.seeds);
			if (stopEarly) stopEarly.show(shown, report);
			rules?.show(shown.rules);
			if (network) network.show(shown.imported ?? "");
		},
		focusRules: () => document.getElementById("rules")?.focus(),
	};
}

/** The dated rules in force, what they say, and the way to see the scenario under all of them. */
function rulesField({ description, panel, changed, compareRules, sweep }: RunSettingsOptions) {
	const rules = createDropdown({
		id: "rules",
		label: words.rules,
		title: words.rulesHelp,
		options: description.rules.map(({ id, label }) => ({ value: id, label })),
		value: panel.rules,
		changed: (value) => changed({ rules: value as SimulationPanelState["rules"] }),
	});
	const text = h("p", {});
	const compare =
		compareRules &&
		description.rules.length > 1 &&
		h(
			"button",
			{
				type: "button",
				class: "text-button",
				id: "compare-rules",
				title: words.compareRulesHelp,
				on: { click: compareRules },
			},
			words.compareRules,
		);
	const help = createHelp("rules", words.rules, words.whatRulesSay, text);
	help.within(rules.element);
	return {
		element: h(
			"div",
			{ class: "rules" },
			h(
				"div",
				{ class: "rules-choice" },
				rules.element,
				sweep && description.rules.length > 1 && sweepButton("rules", words.rules, () => sweep("rules")),
				help.toggle,
			),
			help.text,
			compare,
		),
		show: (shown: SimulationPanelState["rules"]) => {
			rules.show(shown);
			const inForce = description.rules.find(({ id }) => id === shown);
			text.textContent = inForce?.description ?? "";
			help.toggle.title = inForce?.description ?? "";
		},
	};
}

function seedsField(first: number, changed: (change: Partial<SimulationPanelState>) => void) {
	const offered = new Set([...seedChoices, first]);
	const options = () =>
		[...offered].sort((a, b) => a - b).map((count) => ({ value: String(count), label: String(count) }));
	const field = createDropdown({
		id: "seeds",
		label: words.seeds,
		title: words.seedsHelp,
		options: options(),
		value: String(first),
		changed: (value) => changed({ seeds: Number(value) }),
	});
	return {
		element: field.element,
		show: (seeds: number) => {
			if (offered.has(seeds)) return field.show(String(seeds));
			offered.add(seeds);
			field.offer(options(), String(seeds));
		},
	};
}

function seedField(changed: (change: Partial<SimulationPanelState>) => void) {
	const field = textField({
		id: "seed",
		label: words.seed,
		title: words.seedHelp,
		changed: read,
	});
	const another = iconButton("another-seed", "refresh", words.anotherSeed, () =>
		changed({ seed: crypto.getRandomValues(new Uint16Array(1))[0]! }),
	);
	let seed = 0;
	function read() {
		const value = Number(field.value);
		const fits = field.value.trim() !== "" && Number.isInteger(value) && value >= 0 && value <= largestSeed;
		markRefused(field, !fits);
		field.title = fits ? words.seedHelp : words.seedRange;
		if (fits && value !== seed) changed({ seed: value });
	}
	return {
		element: h(
			"div",
			{ class: "labelled" },
			h("span", { class: "label", "aria-hidden": "true" }, words.seed),
			field,
			another,
		),
		show: (shown: number) => {
			seed = shown;
			if (document.activeElement !== field) {
				field.value = String(shown);
				markRefused(field, false);
			}
		},
	};
}
