import { kitWords } from "./kit/kitWords.ts";
import { say } from "./kit/saying.ts";
import * as vscode from "vscode";
import { Documents } from "./kit/documents.ts";
import { type CommandServices } from "./commands/commandServices.ts";
import { contextKeys } from "./manifest/contextKeys.ts";
import { commands } from "./manifest/contributions.ts";
import { commandHandlers } from "./commands/handlers.ts";
import { type Log, showLog } from "./kit/log.ts";
import { tell } from "./kit/message.ts";
import { type SettingName, settingsSection } from "./manifest/settings.ts";
import { readSettings } from "./kit/readSettings.ts";
import { EssayEditor } from "./editor/essayEditor.ts";
import { formulaCompletions } from "./editor/formulaCompletions.ts";
import { ScenarioDiagnostics } from "./editor/scenarioDiagnostics.ts";
import { ClaimDiagnostics } from "./editor/claimDiagnostics.ts";
import { TestView } from "./testing/testView.ts";
import { RunSentences } from "./editor/runSentences.ts";
import { RememberedTexts } from "./editor/rememberedTexts.ts";
import { openUri } from "./panels/openUri.ts";
import { Panels } from "./panels/panels.ts";
import { ScenarioForms } from "./panels/scenarioForms.ts";
import { type Platform } from "../runs/engine/platform.ts";
import { type Dist } from "../runs/engine/dist.ts";
import { callTool } from "../agents/callTool.ts";
import { createRunner } from "../runs/engine/createRunner.ts";
import { RunHistory } from "../runs/archive/runHistory.ts";
import { SensitivityArchive } from "../runs/many/sensitivity/sensitivityArchive.ts";
import { SweepArchive } from "../runs/many/sweepArchive.ts";
import { KnownWorkers } from "./session/knownWorkers.ts";
import { ExtensionStorage } from "./session/extensionStorage.ts";
import { NetworkShelf } from "./session/networkShelf.ts";
import { OwnClaims } from "./session/ownClaims.ts";
import { queueAddress, runnerWithQueue } from "./session/runnerWithQueue.ts";
import { ScenarioFiles } from "./session/scenarioFiles.ts";
import { Session } from "./session/session.ts";
import { Sidebar, type Trees } from "./sidebar/sidebar.ts";

/** Key of VS Code's memory for this installation: whether the start page has been shown. */
const WELCOMED = "welcomed";

/** Everything behind the views and commands, built when the first of them is used. */
export type App = ReturnType<typeof createApp>;

/** What is there from the start. */
export interface AppParts {
	readonly context: vscode.ExtensionContext;
	readonly platform: Platform;
	readonly log: Log;
	readonly trees: Trees;
	/** The Testing view's. */
	readonly tests: vscode.TestController;
}

/** Builds the graph of objects: the one place where the parts of the host meet. */
export function createApp({ context, platform, log, trees, tests }: AppParts) {
	const { extensionUri, globalStorageUri, subscriptions } = context;
	const storage = (folder: string) =>
		new ExtensionStorage(
			vscode.workspace.fs,
			vscode.Uri.joinPath(globalStorageUri, folder),
			platform.replaceFile,
			platform.readFileNow,
		);
	const clear = { label: kitWords.clearRuns, run: () => vscode.commands.executeCommand(commands.clearRuns.id) };
	const onProblem = (sentence: string, room?: "room") => {
		log.info(sentence);
		tell("warning", say(sentence), ...(room ? [clear] : []), showLog(log));
	};
	const setting = <K extends SettingName>(name: K) => readSettings(name);
	const distUri = vscode.Uri.joinPath(extensionUri, "dist");
	const readText = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	const dist: Dist = {
		folder: distUri.fsPath,
		read: async (file) => await readText(vscode.Uri.joinPath(distUri, file)),
	};

	const workers = new KnownWorkers(() => platform.createWorker(dist));

	const networks = new NetworkShelf(storage("networks"), onProblem);
	const { startQueueProgram: start } = platform;
	const runner = createRunner(workers.create, platform.cores());
	const queue = () => queueAddress(vscode.workspace.isTrusted, setting("queue"));

	const session = new Session({
		runner: start
			? runnerWithQueue(runner, queue, { start, filesOf: (network) => networks.filesOf(network), onProblem })
			: runner,
		history: new RunHistory(storage("runs"), () => Date.now()),
		networks,
		sweeps: new SweepArchive(storage("sweeps"), () => Date.now(), onProblem),
		sensitivities: new SensitivityArchive(storage("sensitivities"), () => Date.now(), onProblem),
		scorecard: storage("scorecard"),
		shippedScorecard: () => readText(vscode.Uri.joinPath(extensionUri, "media", "scorecard.json")),
		seeds: () => setting("seeds"),
		onProblem,
	});
	session.runner.warmUp();
	const scenarios = new ScenarioFiles();
	const documents = new Documents();
	const own = new OwnClaims((request) => session.start(request).report, context.workspaceState);
	const sidebar = new Sidebar(session, scenarios, own, trees);
	const panels = new Panels({
		extensionUri,
		session,
		log,
		setting,
		shows: (what) => void sidebar.follow(what),
		uriScheme: vscode.env.uriScheme,
	});
	const { workspaceState } = context;
	const editor = new EssayEditor(session, new RememberedTexts(workspaceState), new RunSentences(workspaceState), own);
	const testing = new TestView(tests, session, editor, own);
	const services: CommandServices = {
		session,
		scenarios,
		stage: panels,
		sidebar,
		ownText: editor,
		own,
		example: vscode.Uri.joinPath(extensionUri, "media", "example"),
		log,
		documents,
		extension: context.extension.id,
		uriScheme: vscode.env.uriScheme,
	};

	// The first look at one of our views, once per installation.
	const welcome = () => {
		if (!setting("startPage") || context.globalState.get(WELCOMED) === true) return;
		if (!Object.values(trees).some(({ view }) => view.visible)) return;
		void context.globalState.update(WELCOMED, true);
		panels.openPage("start", undefined, true);
	};
	welcome();
	const setContext = (key: string, value: boolean) => void vscode.commands.executeCommand("setContext", key, value);
	session.onDidChangeRunning((count) => setContext(contextKeys.running, count > 0));
	session.onDidChangeRuns(() => void session.runs().then((runs) => setContext(contextKeys.hasRuns, runs.length > 0)));
	editor.onDidMove(({ section, claim }) => {
		if (setting("followCursor")) panels.openSection(section, claim, true);
	});
	const reorder = vscode.workspace.onDidChangeConfiguration((change) => {
		if (change.affectsConfiguration(`${settingsSection}.runsOrder`)) trees.runs.refresh();
	});
	subscriptions.push(
		...Object.values(trees).map(({ view }) => view.onDidChangeVisibility(welcome)),
		reorder,
		session,
		scenarios,
		own,
		editor,
		testing,
		new ClaimDiagnostics(),
		new ScenarioDiagnostics(),
		documents.register(),
	);

	return {
		session,
		panels,
		formulaCompletions,
		scenarioForms: new ScenarioForms({ extensionUri, log }),
		sidebar,
		editor,
		testing,
		own,
		handlers: commandHandlers(services),
		/** A tool for agents, by its name: the text that a model reads. */
		callAgentTool: async (name: string, input: unknown, signal: AbortSignal) => {
			const answer = await callTool(
				name,
				input,
				{
					runner: () => Promise.resolve(session.runner),
					claimTests: async () => {
						await session.runs(); // tests of claims come with them
						return [...session.testedClaims.reports, ...(session.everyClaim.known?.reports ?? [])];
					},
				},
				signal,
			);
			return answer.text;
		},
		/** Follows an address from outside. */
		openUri: (uri: vscode.Uri) => openUri(uri, panels, session),
		/** The extension's own folder, and storage in a folder of it; tests damage files there. */
		storageFolder: globalStorageUri,
		storage,
		/** Ends every worker as a crash would; tests see that this is told and mended. */
		killWorkers: () => workers.kill(),
	};
}
