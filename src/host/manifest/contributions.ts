/*
 * The one list of ids that package.json and the code share. `npm run contributions` writes package.json from it; a unit
 * test fails when the two differ. Ids are public (key bindings, links, walkthroughs): never rename one.
 */
import { readingCommands } from "./readingCommands.ts";
import { runCommands } from "./runCommands.ts";

/** Shown before every title in the palette: the product's name in short, so the same in every language. */
export const category = "Subnets";

/** Types of our webview panels, VS Code's `activeWebviewPanelId`. */
export const panelTypes = {
	simulation: "subnets.simulation",
	sweep: "subnets.sweep",
	reader: "subnets.reader",
	pages: "subnets.pages",
	scorecard: "subnets.scorecard",
} as const;

/** Those that come back after a reload. */
export const lastingPanels = [
	"simulation",
	"reader",
	"pages",
	"scorecard",
] as const satisfies readonly (keyof typeof panelTypes)[];

/** Every command. */
export const commands = { ...runCommands, ...readingCommands } as const;

/** Our name of a command: the key in {@link commands}. */
export type CommandName = keyof typeof commands;

/** The activity-bar container's id. */
export const container = "subnets";

/** The four trees. */
export const views = {
	subnets: {
		id: "subnets.subnets",
		name: ["Subnets", "Sous-réseaux"],
		icon: "media/views/subnets.svg",
		initialSize: 4,
		accessibilityHelpContent: [
			"The subnets that the essay names, other known ones, and your own. Open a subnet to hear its four roles. After a run, open a role to hear who was paid how much. Press Enter on a subnet or a role to open its page. The context menu of a row runs a subnet, opens its section, or explains a pay.",
			"Les sous-réseaux que nomme l'essai, d'autres qui sont connus, et les vôtres. Ouvrez un sous-réseau pour entendre ses quatre rôles. Après une exécution, ouvrez un rôle pour entendre qui a été payé et combien. Entrée sur un sous-réseau ou un rôle ouvre sa page. Le menu contextuel d'une ligne lance le sous-réseau, ouvre sa section ou explique une paie.",
		],
	},
	essay: {
		id: "subnets.essay",
		name: ["Essay", "Essai"],
		icon: "media/views/essay.svg",
		initialSize: 4,
		accessibilityHelpContent: [
			"The essay's chapters, sections and claims. Each claim says what simulations showed and what sources say. Press Enter to read it in the reader panel; its context menu tests it.",
			"Les chapitres, sections et affirmations de l'essai. Chaque affirmation dit ce que les simulations ont montré et ce que disent les sources. Entrée l'ouvre dans le lecteur ; son menu contextuel la teste.",
		],
	},
	simulations: {
		id: "subnets.simulations",
		name: ["Simulations", "Simulations"],
		icon: "media/views/simulations.svg",
		// They are reached from subnets, sections and pages too.
		visibility: "collapsed",
		initialSize: 2,
		accessibilityHelpContent: [
			"Every simulation by chapter, with the question that it answers. Press Enter to run it: the answer is read out when it is there.",
			"Toutes les simulations par chapitre, avec la question à laquelle chacune répond. Entrée la lance : la réponse est lue dès qu'elle est là.",
		],
	},
	runs: {
		id: "subnets.runs",
		name: ["Runs", "Exécutions"],
		icon: "media/views/runs.svg",
		initialSize: 1,
		accessibilityHelpContent: [
			"Runs that were kept, the newest first. Press Enter to open one as it was. Select several to lay them over each other or to delete them. The context menu compares, verifies, exports, pins, renames or deletes it.",
			"Les exécutions conservées, la plus récente d'abord. Entrée en ouvre une telle qu'elle était. Sélectionnez-en plusieurs pour les superposer ou les supprimer. Le menu contextuel compare, vérifie, exporte, épingle, renomme ou supprime.",
		],
	},
} as const;

/** The form of scenario files, VS Code's `viewType`. */
export const scenarioForm = {
	viewType: "subnets.scenario",
	displayName: ["Scenario Form", "Formulaire de scénario"],
} as const;

/** Which files the form is offered for. */
export const scenarioFilePatterns = ["json", "yaml", "yml"].map((ending) => `*.subnet.${ending}`);

/** File name ending of new scenario files. */
export const scenarioSuffix = ".subnet.json";
