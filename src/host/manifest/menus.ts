import { type Words } from "../../language/language.ts";
import { contextKeys } from "./contextKeys.ts";
import { type CommandName, panelTypes, scenarioForm, views } from "./contributions.ts";

/** One entry of a menu. Groups sort by name; `inline` entries are icons on the row. */
export interface MenuEntry {
	readonly command: CommandName;
	readonly when: string;
	readonly group: string;
}

const inView = (view: keyof typeof views) => `view == ${views[view].id}`;
/** Context values are words between semicolons, so that a row can offer several things: `;subnet;simulation;`. */
const row = (word: string) => `viewItem =~ /;${word};/`;
const on = (view: keyof typeof views, word: string) => `${inView(view)} && ${row(word)}`;
/** For rows that mean the same in every tree. */
const anywhere = (word: string) => `view =~ /^subnets\\./ && ${row(word)}`;
const inPanel = (panel: keyof typeof panelTypes) => `activeWebviewPanelId == '${panelTypes[panel]}'`;

const isScenario = "resourceFilename =~ /\\.subnet\\.(json|ya?ml)$/";
const inForm = `activeCustomEditorId == ${scenarioForm.viewType}`;

const titles: readonly MenuEntry[] = [
	{ command: "stop", when: `${inView("simulations")} && ${contextKeys.running}`, group: "navigation@0" },
	{ command: "runSimulation", when: inView("simulations"), group: "navigation@1" },
	{ command: "newScenario", when: inView("subnets"), group: "1_start@3" },
	{ command: "importMetagraph", when: inView("subnets"), group: "navigation@2" },
	{ command: "search", when: inView("subnets"), group: "navigation@1" },
	{ command: "openStart", when: inView("subnets"), group: "1_start@1" },
	{ command: "openTour", when: inView("subnets"), group: "1_start@2" },
	{ command: "openPage", when: inView("subnets"), group: "2_more@0" },
	{ command: "stepEpoch", when: inView("subnets"), group: "2_more@1" },
	{ command: "showRules", when: inView("subnets"), group: "2_more@2" },
	{ command: "showFileHelp", when: inView("subnets"), group: "2_more@3" },
	{ command: "search", when: inView("essay"), group: "2_more@0" },
	{ command: "openTour", when: inView("essay"), group: "2_more@4" },
	{ command: "openGlossary", when: inView("essay"), group: "2_more@3" },
	{ command: "openScorecard", when: inView("essay"), group: "navigation@1" },
	{ command: "testClaim", when: inView("essay"), group: "navigation@2" },
	{ command: "testEveryClaim", when: inView("essay"), group: "1_test@1" },
	{ command: "explainTerm", when: inView("essay"), group: "2_more@1" },
	{ command: "openOwnScorecard", when: inView("essay"), group: "1_test@2" },
	{ command: "openSource", when: inView("essay"), group: "2_more@2" },
	{ command: "sweepParameter", when: inView("simulations"), group: "2_more@1" },
	{ command: "whatMatters", when: inView("simulations"), group: "2_more@2" },
	{ command: "compareRuns", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "navigation@1" },
	{ command: "findRun", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "navigation@2" },
	{ command: "sortRuns", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "1_order@1" },
	{ command: "clearRuns", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "2_more@4" },
	{ command: "exportRun", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "2_more@1" },
	{ command: "verifyRun", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "2_more@2" },
	{ command: "deleteRun", when: `${inView("runs")} && ${contextKeys.hasRuns}`, group: "2_more@3" },
	{ command: "showLog", when: inView("runs"), group: "9_log@1" },
];

const rows: readonly MenuEntry[] = [
	{ command: "runSimulation", when: anywhere("simulation"), group: "inline@1" },
	{ command: "runSimulation", when: anywhere("simulation"), group: "1_run@1" },
	{ command: "sweepParameter", when: anywhere("simulation"), group: "1_run@2" },
	{ command: "whatMatters", when: anywhere("simulation"), group: "1_run@3" },
	{ command: "newScenario", when: anywhere("simulation"), group: "1_run@4" },
	{ command: "openPage", when: on("subnets", "page"), group: "2_open@0" },
	{ command: "openSection", when: anywhere("section"), group: "2_open@1" },
	{ command: "showInText", when: anywhere("section"), group: "2_open@2" },
	{ command: "copyLink", when: anywhere("link"), group: "9_copy@1" },
	{ command: "testClaim", when: on("essay", "testable"), group: "inline@1" },
	{ command: "testClaim", when: on("essay", "testable"), group: "1_run@1" },
	{ command: "showInText", when: on("essay", "claim"), group: "inline@2" },
	{ command: "checkClaims", when: on("essay", "own"), group: "inline@1" },
	{ command: "checkClaims", when: on("essay", "own"), group: "1_run@1" },
	{ command: "openOwnScorecard", when: on("essay", "argument"), group: "2_open@1" },
	{ command: "exportClaim", when: on("essay", "own"), group: "3_take@1" },
	{ command: "whyThisPay", when: on("subnets", "payee"), group: "inline@1" },
	{ command: "whyThisPay", when: on("subnets", "payee"), group: "1_run@1" },
	{ command: "runScenario", when: on("subnets", "scenario"), group: "inline@1" },
	{ command: "runScenario", when: on("subnets", "scenario"), group: "1_run@1" },
	{ command: "openScenario", when: on("subnets", "scenario"), group: "2_open@1" },
	{ command: "editAsForm", when: on("subnets", "scenario"), group: "2_open@2" },
	{ command: "search", when: anywhere("search"), group: "2_open@1" },
	{ command: "newScenario", when: on("subnets", "own"), group: "1_new@1" },
	{ command: "newFromTemplate", when: on("subnets", "own"), group: "1_new@2" },
	{ command: "importMetagraph", when: on("subnets", "own"), group: "1_new@3" },
	{ command: "importScores", when: on("subnets", "own"), group: "1_new@4" },
	{ command: "importFolder", when: on("subnets", "own"), group: "1_new@5" },
	{ command: "showFileHelp", when: on("subnets", "own"), group: "1_new@6" },
	{ command: "openNetwork", when: on("subnets", "network"), group: "inline@1" },
	{ command: "openNetwork", when: on("subnets", "network"), group: "1_run@1" },
	{ command: "removeNetwork", when: on("subnets", "network"), group: "9_remove@1" },
	{ command: "pinRun", when: on("runs", "unpinned"), group: "inline@1" },
	{ command: "unpinRun", when: on("runs", "pinned"), group: "inline@1" },
	{ command: "openRun", when: on("runs", "sweep"), group: "1_open@1" },
	{ command: "deleteRun", when: on("runs", "sweep"), group: "9_remove@1" },
	{ command: "runAgain", when: on("runs", "run"), group: "inline@2" },
	{ command: "openRun", when: on("runs", "run"), group: "1_open@1" },
	{ command: "runAgain", when: on("runs", "run"), group: "1_open@2" },
	{ command: "compareRuns", when: on("runs", "run"), group: "2_check@1" },
	{ command: "verifyRun", when: on("runs", "run"), group: "2_check@2" },
	{ command: "exportRun", when: on("runs", "run"), group: "3_take@1" },
	{ command: "pinRun", when: on("runs", "unpinned"), group: "4_keep@1" },
	{ command: "unpinRun", when: on("runs", "pinned"), group: "4_keep@1" },
	{ command: "renameRun", when: on("runs", "run"), group: "4_keep@2" },
	{ command: "deleteRun", when: on("runs", "run"), group: "9_remove@1" },
];

const editorTitles: readonly MenuEntry[] = [
	{ command: "stop", when: `${inPanel("simulation")} && ${contextKeys.running}`, group: "navigation@0" },
	{ command: "openSection", when: inPanel("simulation"), group: "navigation@1" },
	{ command: "exportRun", when: inPanel("simulation"), group: "navigation@2" },
	{ command: "copyLink", when: inPanel("simulation"), group: "navigation@3" },
	{ command: "saveScenario", when: inPanel("simulation"), group: "1_keep@1" },
	{ command: "stop", when: `${inPanel("scorecard")} && ${contextKeys.running}`, group: "navigation@0" },
	{ command: "testEveryClaim", when: inPanel("scorecard"), group: "navigation@1" },
	{ command: "search", when: inPanel("pages"), group: "navigation@1" },
	{ command: "openStart", when: inPanel("pages"), group: "navigation@2" },
	{ command: "search", when: inPanel("reader"), group: "1_find@1" },
	{ command: "search", when: inPanel("simulation"), group: "1_find@1" },
	{ command: "search", when: inPanel("scorecard"), group: "1_find@1" },
	{ command: "testClaim", when: inPanel("reader"), group: "navigation@1" },
	{ command: "showInText", when: inPanel("reader"), group: "navigation@2" },
	{ command: "followCursor", when: `${inPanel("reader")} && !config.subnets.followCursor`, group: "navigation@4" },
	{ command: "stayPut", when: `${inPanel("reader")} && config.subnets.followCursor`, group: "navigation@4" },
	{ command: "copyLink", when: inPanel("reader"), group: "navigation@3" },
	{ command: "runScenario", when: isScenario, group: "navigation@1" },
	{ command: "editAsForm", when: `${isScenario} && ${inForm.replace("==", "!=")}`, group: "navigation@2" },
	{ command: "editAsText", when: inForm, group: "navigation@2" },
	{ command: "openSection", when: contextKeys.essayEditor, group: "navigation@1" },
];

/** Every menu but the palette, by VS Code's name of the place. */
export const menus: Readonly<Record<string, readonly MenuEntry[]>> = {
	"view/title": titles,
	"view/item/context": rows,
	"editor/title": editorTitles,
	"editor/context": [
		{ command: "showInExplorer", when: contextKeys.essayEditor, group: "navigation@9" },
		{
			command: "claimSentence",
			when: "editorHasSelection && resourceExtname =~ /^\\.(md|txt|tex)$/",
			group: "navigation@9",
		},
		{ command: "showLost", when: contextKeys.essayEditor, group: "navigation@9" },
		{ command: "annotateText", when: contextKeys.essayEditor, group: "navigation@9" },
	],
};

/** What an empty tree says. Links are `command:` addresses. */
export const welcomes: readonly {
	readonly view: keyof typeof views;
	readonly contents: Words;
	readonly when?: string;
}[] = [
	{
		view: "runs",
		contents: [
			"Change a value of a simulation or press Run, and the run is kept here: open it again, compare two, verify that the same comes out.\n" +
				"[Run Zeus](command:subnets.runSimulation?%22zeus%22)\n" +
				"Or [choose another simulation](command:subnets.runSimulation).",
			"Changez une valeur d'une simulation ou appuyez sur Lancer, et l'exécution est conservée ici : rouvrez-la, comparez-en deux, vérifiez que le même résultat ressort.\n" +
				"[Lancer Zeus](command:subnets.runSimulation?%22zeus%22)\n" +
				"Ou [choisissez une autre simulation](command:subnets.runSimulation).",
		],
	},
];
