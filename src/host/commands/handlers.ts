import { claimSentence } from "./claimSentence.ts";
import { type CommandServices } from "./commandServices.ts";
import { copyLink, explainTerm, openSection, openSource, showInExplorer, showRules } from "./essayHandlers.ts";
import {
	compareRuns,
	deleteRun,
	exportRun,
	openRun,
	pinRun,
	renameRun,
	runAgain,
	unpinRun,
	verifyRun,
} from "./historyHandlers.ts";
import { scenarioForm } from "../manifest/contributions.ts";
import { importFolder } from "./importFolder.ts";
import { importMetagraph, openNetwork, removeNetwork, showFileHelp } from "./networkHandlers.ts";
import {
	answerSentence,
	checkNumbers,
	ignoreNumber,
	setSetting,
	showInText,
	showLost,
	useAsEssay,
} from "./ownTextHandlers.ts";
import { openFixedPage, openPage, openTour } from "./pageHandlers.ts";
import { checkClaims, exportClaim, openOwnScorecard, runStale, showOwnClaim } from "./ownClaimHandlers.ts";
import { type CommandHandlers } from "./registerCommands.ts";
import { clearRuns, findRun, sortRuns } from "./runsViewHandlers.ts";
import { whatMatters } from "./sensitivityHandlers.ts";
import { sweepParameter } from "./sweepHandlers.ts";
import { runSimulation, stop, whyThisPay } from "./runHandlers.ts";
import { openScorecard, testEveryClaim } from "./scorecardHandlers.ts";
import { search } from "./search.ts";
import { testClaim } from "./testClaim.ts";
import { annotateText, changePremise, explainText, openExample } from "./textHandlers.ts";
import { newFromTemplate } from "./templateHandler.ts";
import { editScenarioWith, newScenario, openScenario, runScenario, saveScenario } from "./scenarioHandlers.ts";

/** What every command does. Showing the log is done without any of this, see `extension.ts`. */
export const commandHandlers = (services: CommandServices): Omit<CommandHandlers, "showLog"> => ({
	runSimulation: runSimulation(services),
	runAgain: runAgain(services),
	stop: stop(services),
	openSection: openSection(services),
	testClaim: testClaim(services),
	testEveryClaim: testEveryClaim(services),
	openScorecard: openScorecard(services),
	whyThisPay: whyThisPay(services),
	sweepParameter: sweepParameter(services),
	whatMatters: whatMatters(services),
	openRun: openRun(services),
	compareRuns: compareRuns(services),
	exportRun: exportRun(services),
	verifyRun: verifyRun(services),
	pinRun: pinRun(services),
	unpinRun: unpinRun(services),
	findRun: findRun(),
	sortRuns: sortRuns(),
	clearRuns: clearRuns(services),
	renameRun: renameRun(services),
	deleteRun: deleteRun(services),
	newScenario: newScenario(services),
	newFromTemplate: newFromTemplate(),
	saveScenario: saveScenario(services),
	runScenario: runScenario(services),
	openScenario: openScenario(services),
	editAsForm: editScenarioWith(services, scenarioForm.viewType),
	editAsText: editScenarioWith(services, "default"),
	importMetagraph: importMetagraph(services),
	importFolder: importFolder(services),
	importScores: importMetagraph(services, ["scores"]),
	openNetwork: openNetwork(services),
	removeNetwork: removeNetwork(services),
	showFileHelp: showFileHelp(services),
	showRules: showRules(services),
	explainTerm: explainTerm(services),
	search: search(services),
	openStart: openFixedPage(services, "start"),
	openGlossary: openFixedPage(services, "glossary"),
	stepEpoch: openFixedPage(services, "epoch"),
	openPage: openPage(services),
	openTour: openTour(services),
	openSource: openSource(),
	copyLink: copyLink(services),
	showInText: showInText(services),
	useAsEssay: useAsEssay(services),
	claimSentence: claimSentence(services),
	checkClaims: checkClaims(services),
	runStale: runStale(services),
	showOwnClaim: showOwnClaim(),
	exportClaim: exportClaim(),
	openOwnScorecard: openOwnScorecard(services),
	changePremise: changePremise(services),
	annotateText: annotateText(services),
	explainText: explainText(services),
	openExample: openExample(services),
	checkNumbers: checkNumbers(services),
	ignoreNumber: ignoreNumber(services),
	answerSentence: answerSentence(services),
	showLost: showLost(services),
	followCursor: setSetting("followCursor", true),
	stayPut: setSetting("followCursor", false),
	showInExplorer: showInExplorer(services),
	showAllRows: ({ row }) => row !== undefined && services.sidebar.showAll(row),
});
