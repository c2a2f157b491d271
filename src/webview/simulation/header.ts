import { type SimulationDescription, type SimulationPanelState } from "../../messages/simulationPanel.ts";
import { h } from "../dom.ts";
import { createDropdown } from "../parts/dropdown.ts";
import { illustrativeBadge } from "../parts/illustrativeBadge.ts";
import { icon } from "../parts/icon.ts";
import { innerLink } from "../parts/links.ts";

/** The head of the panel: question, sections, and what a run is besides its parameters. */
export interface Header {
	readonly element: HTMLElement;
	/** What the rules in force say, in a line. */
	readonly rulesNote: HTMLElement;
	show(panel: SimulationPanelState): void;
}

interface HeaderOptions {
	readonly description: SimulationDescription;
	readonly panel: SimulationPanelState;
	readonly changed: (change: Partial<SimulationPanelState>) => void;
	readonly open: (scheme: string, id: string) => void;
	readonly compareRules: () => void;
}

const seedChoices = [1, 5, 20, 100];
const largestSeed = 2 ** 32 - 1;

export function createHeader({ description, panel, changed, open, compareRules }: HeaderOptions): Header {
	const sections = description.sections.map(({ id, title }) =>
		innerLink(["§", id], () => open("section", id), { title: `Read section ${id}: ${title}` }),
	);
	const seed = description.stochastic ? seedField(changed) : undefined;
	const seeds =
		description.stochastic &&
		createDropdown({
			id: "seeds",
			label: "Seeds",
			title: "How many runs, each with its own chance. Several give a band.",
			options: [...new Set([...seedChoices, panel.seeds])]
				.sort((a, b) => a - b)
				.map((count) => ({ value: String(count), label: String(count) })),
			value: String(panel.seeds),
			changed: (value) => changed({ seeds: Number(value) }),
		});
	const rules =
		description.rules.length > 0 &&
		createDropdown({
			id: "rules",
			label: "Rules",
			title: "The dated emission rules in force.",
			options: description.rules.map(({ id, label }) => ({ value: id, label })),
			value: panel.rules,
			changed: (value) => changed({ rules: value as SimulationPanelState["rules"] }),
		});
	const network =
		description.networks.length > 0 &&
		createDropdown({
			id: "network",
			label: "Starts from",
			options: [
				{ value: "", label: "the model's own state" },
				...description.networks.map(({ id, name }) => ({ value: id, label: name })),
			],
			value: panel.imported ?? "",
			changed: (value) => changed({ imported: value || undefined }),
		});
	const compare =
		description.rules.length > 1 &&
		h(
			"vscode-button",
			{
				id: "compare-rules",
				appearance: "secondary",
				title: "The same scenario under each rule set",
				on: { click: compareRules },
			},
			"Compare rules",
		);
	const rulesNote = h("p", { class: "muted basis rules-note" });
	const element = h(
		"header",
		{ class: "head" },
		h(
			"p",
			{ class: "eyebrow" },
			h("span", {}, description.title),
			sections.map((link) => [" · ", link]),
			description.model.illustrative && [" ", illustrativeBadge()],
		),
		h("h1", {}, description.question),
		h(
			"div",
			{ class: "run-controls" },
			seed?.element,
			seeds && seeds.element,
			rules && rules.element,
			network && network.element,
			compare,
		),
	);
	return {
		element,
		rulesNote,
		show: (shown) => {
			seed?.show(shown.seed);
			if (seeds) seeds.show(String(shown.seeds));
			if (rules) rules.show(shown.rules);
			if (network) network.show(shown.imported ?? "");
			const inForce = description.rules.find(({ id }) => id === shown.rules);
			rulesNote.hidden = !inForce;
			rulesNote.textContent = inForce ? `Rules of ${inForce.label}: ${inForce.description}` : "";
		},
	};
}

function seedField(changed: (change: Partial<SimulationPanelState>) => void) {
	const field = h("vscode-text-field", {
		id: "seed",
		"aria-label": "Seed",
		title: "Equal seed and values give an equal run.",
		on: { change: () => read() },
	});
	const another = h(
		"vscode-button",
		{
			id: "another-seed",
			appearance: "icon",
			"aria-label": "Another seed",
			title: "Another seed",
			on: { click: () => changed({ seed: crypto.getRandomValues(new Uint16Array(1))[0]! }) },
		},
		icon("refresh"),
	);
	let seed = 0;
	function read() {
		const value = Number(field.value);
		const fits = field.value.trim() !== "" && Number.isInteger(value) && value >= 0 && value <= largestSeed;
		field.classList.toggle("refused", !fits);
		field.title = fits ? "Equal seed and values give an equal run." : "Use a whole number from 0 to 4,294,967,295.";
		if (fits && value !== seed) changed({ seed: value });
	}
	return {
		element: h(
			"div",
			{ class: "labelled" },
			h("span", { class: "label", "aria-hidden": "true" }, "Seed"),
			field,
			another,
		),
		show: (shown: number) => {
			seed = shown;
			if (document.activeElement !== field) {
				field.value = String(shown);
				field.classList.remove("refused");
			}
		},
	};
}
