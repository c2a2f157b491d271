/*
 * The one list of ids that package.json and the code share. `npm run contributions` writes package.json from it; a unit
 * test fails when the two differ. Ids are public (key bindings, links, walkthroughs): never rename one.
 */
import { type Words } from "../../language/language.ts";

/** Shown before every title in the palette: the product's name in short, so the same in every language. */
export const category = "Subnets";

/** A command as package.json shows it. */
export interface CommandContribution {
	readonly id: `subnets.${string}`;
	/** Verb first, Title Case, with an ellipsis when it asks for more. */
	readonly title: Words;
	/** Codicon. */
	readonly icon?: `$(${string})`;
	/** When the palette offers it; `"false"` for those that only make sense from where they are shown. */
	readonly palette?: string;
	/** When it can run; elsewhere it is greyed. */
	readonly enablement?: string;
	/** Field of {@link Target} that a plain string argument fills: `"zeus"` for Run Simulation…. */
	readonly takes?: keyof Target;
}

/** What a command acts on: trees, links, panels and the walkthrough all hand over this. What is missing is asked for. */
export interface Target {
	/** Id of a simulation. */
	readonly simulation?: string;
	/** Essay section, e.g. `3.1`. */
	readonly section?: string;
	/** Id of a claim. */
	readonly claim?: string;
	/** Form of an export. */
	readonly form?: string;
	/** Id of a run in the history. */
	readonly run?: string;
	/** Id of a kept sweep. */
	readonly sweep?: string;
	/** Id of a kept sensitivity. */
	readonly sensitivity?: string;
	/** Id of a figure. */
	readonly figure?: string;
	/** How it is asked what matters for it. */
	readonly method?: string;
	/** Name of a parameter. */
	readonly parameter?: string;
	/** Ids of several runs, where several rows were selected. */
	readonly runs?: readonly string[];
	/** Id of a participant of a run, e.g. `miner-12`. */
	readonly participant?: string;
	/** Id of an imported network. */
	readonly network?: string;
	/** Id of a source. */
	readonly source?: string;
	/** Whether a claim is tested by one run of each simulation, or over many worlds. */
	readonly how?: "once" | "worlds";
	/** Id of a glossary term. */
	readonly term?: string;
	/** Id of a page: `subnet:18/miners`, `glossary`. */
	readonly page?: string;
	/** A file: a scenario, or a network to import. */
	readonly uri?: string;
	/** Id of a tree row. */
	readonly row?: string;
	/** A sentence of the reader's text, as `Answer` names it, about which was asked. */
	readonly sentence?: string;
	/** What the reader answered. */
	readonly yes?: boolean;
	/** Worlds per simulation in which claims are tested. */
	readonly worlds?: number;
	/** Seed from which these are drawn. */
	readonly seed?: number;
	/** Values to open a simulation with; the others keep their defaults. */
	readonly values?: Readonly<Record<string, number | string | boolean>>;
}

/** Keys of VS Code's "when" clauses that we set. */
export const contextKeys = {
	/** A run is on its way. */
	running: "subnets.running",
	/** The history holds a run. */
	hasRuns: "subnets.hasRuns",
	/** The active editor shows a copy of the essay. */
	essayEditor: "subnets.essayEditor",
} as const;

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
export const commands = {
	runSimulation: {
		id: "subnets.runSimulation",
		title: ["Run Simulation…", "Lancer une simulation…"],
		icon: "$(play)",
		takes: "simulation",
	},
	runAgain: { id: "subnets.runAgain", title: ["Run Again", "Relancer"], icon: "$(debug-rerun)", takes: "run" },
	stop: { id: "subnets.stop", title: ["Stop", "Arrêter"], icon: "$(debug-stop)", enablement: contextKeys.running },
	openSection: {
		id: "subnets.openSection",
		title: ["Open Essay Section…", "Ouvrir une section de l'essai…"],
		icon: "$(book)",
		takes: "section",
	},
	testClaim: {
		id: "subnets.testClaim",
		title: ["Test Claim…", "Tester une affirmation…"],
		icon: "$(play)",
		takes: "claim",
	},
	testEveryClaim: {
		id: "subnets.testEveryClaim",
		title: ["Test Every Claim", "Tester toutes les affirmations"],
		icon: "$(run-all)",
	},
	openScorecard: { id: "subnets.openScorecard", title: ["Open Scorecard", "Ouvrir le bilan"], icon: "$(law)" },
	whyThisPay: { id: "subnets.whyThisPay", title: ["Why This Pay…", "Pourquoi cette paie…"], icon: "$(question)" },
	sweepParameter: {
		id: "subnets.sweepParameter",
		title: ["Sweep Parameter…", "Balayer un paramètre…"],
		icon: "$(graph-line)",
		takes: "simulation",
	},
	whatMatters: {
		id: "subnets.whatMatters",
		title: ["What Matters for This Figure…", "Ce qui compte pour ce chiffre…"],
		icon: "$(list-ordered)",
		takes: "simulation",
	},
	openRun: { id: "subnets.openRun", title: ["Open Run…", "Ouvrir une exécution…"], icon: "$(graph)", takes: "run" },
	compareRuns: {
		id: "subnets.compareRuns",
		title: ["Compare Runs…", "Comparer des exécutions…"],
		icon: "$(diff)",
		takes: "run",
	},
	exportRun: {
		id: "subnets.exportRun",
		title: ["Export Run…", "Exporter une exécution…"],
		icon: "$(save-as)",
		takes: "run",
	},
	verifyRun: {
		id: "subnets.verifyRun",
		title: ["Verify Run…", "Vérifier une exécution…"],
		icon: "$(verified)",
		takes: "run",
	},
	pinRun: {
		id: "subnets.pinRun",
		title: ["Pin as Baseline…", "Épingler comme référence…"],
		icon: "$(pin)",
		takes: "run",
	},
	unpinRun: {
		id: "subnets.unpinRun",
		title: ["Unpin Baseline", "Détacher la référence"],
		icon: "$(pinned)",
		takes: "run",
		palette: contextKeys.hasRuns,
	},
	findRun: {
		id: "subnets.findRun",
		title: ["Find Run…", "Chercher une exécution…"],
		icon: "$(search)",
		enablement: contextKeys.hasRuns,
	},
	sortRuns: { id: "subnets.sortRuns", title: ["Sort Runs…", "Trier les exécutions…"], icon: "$(list-filter)" },
	clearRuns: {
		id: "subnets.clearRuns",
		title: ["Clear Runs…", "Vider les exécutions…"],
		icon: "$(clear-all)",
		enablement: contextKeys.hasRuns,
	},
	renameRun: {
		id: "subnets.renameRun",
		title: ["Rename Run…", "Renommer une exécution…"],
		icon: "$(edit)",
		takes: "run",
	},
	deleteRun: {
		id: "subnets.deleteRun",
		title: ["Delete Run…", "Supprimer une exécution…"],
		icon: "$(trash)",
		takes: "run",
	},
	newScenario: {
		id: "subnets.newScenario",
		title: ["New Subnet Scenario…", "Nouveau scénario de sous-réseau…"],
		icon: "$(new-file)",
		takes: "simulation",
	},
	saveScenario: {
		id: "subnets.saveScenario",
		title: ["Save These Settings as a Scenario…", "Enregistrer ces réglages comme scénario…"],
		icon: "$(save)",
		takes: "simulation",
	},
	runScenario: {
		id: "subnets.runScenario",
		title: ["Run Scenario…", "Lancer un scénario…"],
		icon: "$(play)",
		takes: "uri",
	},
	openScenario: {
		id: "subnets.openScenario",
		title: ["Edit Scenario…", "Modifier un scénario…"],
		icon: "$(edit)",
		takes: "uri",
	},
	importMetagraph: {
		id: "subnets.importMetagraph",
		title: ["Import Metagraph…", "Importer un métagraphe…"],
		icon: "$(cloud-download)",
		takes: "uri",
	},
	importFolder: { id: "subnets.importFolder", title: ["Import a Folder…", "Importer un dossier…"], takes: "uri" },
	importScores: { id: "subnets.importScores", title: ["Import a Score Table…", "Importer des scores…"], takes: "uri" },
	openNetwork: {
		id: "subnets.openNetwork",
		title: ["Run Imported Network…", "Lancer un réseau importé…"],
		icon: "$(play)",
		takes: "network",
	},
	removeNetwork: {
		id: "subnets.removeNetwork",
		title: ["Remove Imported Network…", "Retirer un réseau importé…"],
		icon: "$(trash)",
		takes: "network",
	},
	showFileHelp: {
		id: "subnets.showFileHelp",
		title: ["Show Where Files Come From", "Montrer d'où viennent les fichiers"],
		icon: "$(question)",
	},
	showRules: {
		id: "subnets.showRules",
		title: ["Show Rules Timeline", "Montrer la chronologie des règles"],
		icon: "$(history)",
	},
	search: { id: "subnets.search", title: ["Search Everything…", "Tout rechercher…"], icon: "$(search)" },
	openStart: { id: "subnets.openStart", title: ["Open Start Page", "Ouvrir la page d'accueil"], icon: "$(home)" },
	openTour: { id: "subnets.openTour", title: ["Tour the Essay", "Visiter l'essai"], icon: "$(milestone)" },
	openPage: {
		id: "subnets.openPage",
		title: ["Open Page…", "Ouvrir une page…"],
		icon: "$(open-preview)",
		takes: "page",
	},
	openGlossary: {
		id: "subnets.openGlossary",
		title: ["Open Glossary", "Ouvrir le glossaire"],
		icon: "$(symbol-keyword)",
	},
	stepEpoch: {
		id: "subnets.stepEpoch",
		title: ["Step Through One Epoch", "Parcourir une époque pas à pas"],
		icon: "$(debug-step-over)",
	},
	explainTerm: {
		id: "subnets.explainTerm",
		title: ["Explain Term…", "Expliquer un terme…"],
		icon: "$(info)",
		takes: "term",
	},
	openSource: {
		id: "subnets.openSource",
		title: ["Open Source…", "Ouvrir une source…"],
		icon: "$(link-external)",
		takes: "source",
	},
	copyLink: { id: "subnets.copyLink", title: ["Copy Link…", "Copier un lien…"], icon: "$(link)" },
	showInText: {
		id: "subnets.showInText",
		title: ["Show in My Text…", "Montrer dans mon texte…"],
		icon: "$(go-to-file)",
		takes: "section",
	},
	useAsEssay: {
		id: "subnets.useAsEssay",
		title: ["Use This File as the Essay", "Utiliser ce fichier comme essai"],
		icon: "$(book)",
		takes: "uri",
	},
	claimSentence: {
		id: "subnets.claimSentence",
		title: ["Claim This Sentence…", "Affirmer cette phrase…"],
		icon: "$(add)",
		takes: "simulation",
	},
	checkClaims: {
		id: "subnets.checkClaims",
		title: ["Check My Claims", "Contrôler mes affirmations"],
		icon: "$(run-all)",
		takes: "uri",
	},
	runStale: {
		id: "subnets.runStale",
		title: ["Run Outdated Results Again", "Relancer les résultats périmés"],
		icon: "$(refresh)",
		takes: "uri",
	},
	showOwnClaim: {
		id: "subnets.showOwnClaim",
		title: ["Show My Claim…", "Montrer mon affirmation…"],
		icon: "$(go-to-file)",
		takes: "claim",
	},
	exportClaim: {
		id: "subnets.exportClaim",
		title: ["Export My Claim…", "Exporter mon affirmation…"],
		icon: "$(save-as)",
		takes: "claim",
	},
	openOwnScorecard: {
		id: "subnets.openOwnScorecard",
		title: ["Open My Scorecard", "Ouvrir mon bilan"],
		icon: "$(law)",
		takes: "uri",
	},
	changePremise: {
		id: "subnets.changePremise",
		title: ["Change Number in My Text…", "Changer un nombre de mon texte…"],
		icon: "$(edit)",
		palette: contextKeys.essayEditor,
		takes: "uri",
	},
	annotateText: {
		id: "subnets.annotateText",
		title: ["Annotate My Text…", "Annoter mon texte…"],
		icon: "$(save-as)",
		takes: "uri",
	},
	explainText: {
		id: "subnets.explainText",
		title: ["Explain Terms in This Text", "Expliquer les termes de ce texte"],
		icon: "$(info)",
		takes: "uri",
	},
	openExample: {
		id: "subnets.openExample",
		title: ["Open the Example Essay", "Ouvrir l'essai d'exemple"],
		icon: "$(book)",
	},
	checkNumbers: {
		id: "subnets.checkNumbers",
		title: ["Check Numbers in This Text", "Contrôler les nombres de ce texte"],
		icon: "$(checklist)",
		takes: "uri",
	},
	ignoreNumber: {
		id: "subnets.ignoreNumber",
		title: ["Ignore Number", "Ignorer un nombre"],
		palette: "false",
		takes: "uri",
	},
	answerSentence: {
		id: "subnets.answerSentence",
		title: ["Say Which Sentence Is Meant", "Dire quelle phrase est visée"],
		palette: "false",
		takes: "claim",
	},
	showLost: {
		id: "subnets.showLost",
		title: ["Show What Is Lost in My Text…", "Montrer ce qui est perdu dans mon texte…"],
		icon: "$(search)",
		takes: "uri",
	},
	followCursor: {
		id: "subnets.followCursor",
		title: ["Follow the Cursor in My Text", "Suivre le curseur dans mon texte"],
		icon: "$(pin)",
		palette: "!config.subnets.followCursor",
	},
	stayPut: {
		id: "subnets.stayPut",
		title: ["Stop Following the Cursor", "Ne plus suivre le curseur"],
		icon: "$(pinned)",
		palette: "config.subnets.followCursor",
	},
	showInExplorer: {
		id: "subnets.showInExplorer",
		title: ["Show in Essay View…", "Montrer dans la vue Essai…"],
		icon: "$(list-tree)",
		takes: "section",
	},
	showAllRows: { id: "subnets.showAllRows", title: ["Show All", "Tout montrer"], palette: "false", takes: "row" },
	showLog: { id: "subnets.showLog", title: ["Show Log", "Montrer le journal"], icon: "$(output)" },
} as const satisfies Record<string, CommandContribution>;

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

/** File name ending of scenario files. */
export const scenarioSuffix = ".subnet.json";
