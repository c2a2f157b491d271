import * as vscode from "vscode";
import type { App, AppParts } from "./host/app.ts";
import type { Platform } from "./runs/engine/platform.ts";
import { languageOf } from "./language/language.ts";
import {
	type CommandName,
	commands,
	lastingPanels,
	panelTypes,
	scenarioForm,
	views,
} from "./host/manifest/contributions.ts";
import { agentHost } from "./host/agents/languageModels.ts";
import { registerAgents } from "./host/agents/registerAgents.ts";
import { createLog, type Log } from "./host/kit/log.ts";
import { onDidTell, type Told } from "./host/kit/message.ts";
import { type CommandHandlers, registerCommands, showError } from "./host/commands/registerCommands.ts";
import { findSidecar } from "./host/kit/sidecar.ts";
import { formulaTriggers } from "./host/editor/formulaTriggers.ts";
import { scenarioLenses } from "./host/editor/scenarioLenses.ts";
import { mightBeEssay } from "./host/editor/mightBeEssay.ts";
import type { Trees } from "./host/sidebar/sidebar.ts";
import { Tree } from "./host/sidebar/tree.ts";

/** Kinds of file that a reader's copy of the essay may be. */
const essayFiles: vscode.DocumentSelector = ["plaintext", "markdown", "latex", "tex"].map((language) => ({ language }));

/** Files of the reader's own in which mistakes are marked: claims of an argument, scenarios. */
const ownFile = /\.(?:claims|subnet)\.(?:ya?ml|json)$/;
/** Scenario files, whatever language they are taken for. */
const scenarioFiles: vscode.DocumentSelector = { pattern: "**/*.subnet.{json,yaml,yml}" };

/** What `activate` hands to tests and to other extensions. It may grow; nothing in it is renamed. */
export interface ExtensionApi {
	/** How long activation took, in milliseconds. */
	readonly activation: number;
	/** Whether anything beyond views and commands has been loaded yet. */
	readonly loaded: () => boolean;
	/** Session, panels, sidebar and editor; loads them if that has not happened yet. */
	readonly app: () => Promise<App>;
	readonly trees: Trees;
	readonly log: Log;
	/** Every notification, as VS Code gets it. */
	readonly onDidTell: vscode.Event<Told>;
	/** Follows an address of ours that came from outside; what fails is told. */
	readonly follow: (uri: vscode.Uri) => Promise<void>;
}

/** What an extension host has of its own. */
export interface Host {
	readonly platform: Platform;
	/** Loads everything behind the views and commands. */
	readonly loadApp: () => Promise<{ readonly createApp: (parts: AppParts) => App }>;
	/** Loads the French of essay and simulations, which teaches itself. */
	readonly loadFrench: () => Promise<unknown>;
}

/**
 * Registers views, commands and editor features, and loads nothing behind them: essay, simulations and panels come with
 * the first that is used.
 */
export function activateIn({ platform, loadApp, loadFrench }: Host, context: vscode.ExtensionContext): ExtensionApi {
	const began = performance.now();
	const log = createLog();
	let loading: Promise<App> | undefined;
	const load = async () => {
		if (languageOf(vscode.env.language) === "fr") await loadFrench();
		const { createApp } = await loadApp();
		return createApp({ context, platform, log, trees, tests });
	};
	const app = () => (loading ??= load());

	const treeOf = (view: keyof typeof views) =>
		new Tree(
			views[view],
			vscode.Uri.joinPath(context.extensionUri, "media"),
			async () => (await app()).sidebar.roots(view),
			view === "runs",
		);
	const trees: Trees = {
		subnets: treeOf("subnets"),
		essay: treeOf("essay"),
		simulations: treeOf("simulations"),
		runs: treeOf("runs"),
	};
	const tests = vscode.tests.createTestController("subnets.essay", "Essay and arguments");
	tests.resolveHandler = async (item) => {
		if (!item) await (await app()).testing.fill();
	};
	const follow = async (uri: vscode.Uri) => {
		try {
			await (await app()).openUri(uri);
		} catch (error) {
			showError(error, "link", log);
		}
	};
	context.subscriptions.push(
		log,
		tests,
		...Object.values(trees),
		registerCommands(lazyHandlers(app, log), log),
		...lastingPanels.map((panel) =>
			vscode.window.registerWebviewPanelSerializer(panelTypes[panel], {
				deserializeWebviewPanel: async (view, saved: unknown) => (await app()).panels.restore(panel, view, saved),
			}),
		),
		vscode.window.registerCustomEditorProvider(
			scenarioForm.viewType,
			{
				resolveCustomTextEditor: async (document: vscode.TextDocument, panel: vscode.WebviewPanel) =>
					(await app()).scenarioForms.resolveCustomTextEditor(document, panel),
			},
			{ webviewOptions: { enableFindWidget: true }, supportsMultipleEditorsPerDocument: false },
		),
		vscode.window.registerUriHandler({ handleUri: follow }),
		registerAgents(
			agentHost,
			async (name, input, signal) => await (await app()).callAgentTool(name, input, signal),
			platform.program && {
				...platform.program,
				script: vscode.Uri.joinPath(context.extensionUri, "dist", "mcp.js").fsPath,
				version: (context.extension.packageJSON as { readonly version: string }).version,
			},
		),
		registerEssayFeatures(app, () => loading !== undefined),
	);
	return {
		activation: performance.now() - began,
		loaded: () => loading !== undefined,
		app,
		trees,
		log,
		onDidTell,
		follow,
	};
}

/** Each loads what it needs when it is first called. */
function lazyHandlers(app: () => Promise<App>, log: Log): CommandHandlers {
	const names = (Object.keys(commands) as CommandName[]).filter((name) => name !== "showLog");
	const handlers = names.map((name) => [
		name,
		async (target: Parameters<CommandHandlers[typeof name]>[0]) => await (await app()).handlers[name](target),
	]);
	return { ...(Object.fromEntries(handlers) as Omit<CommandHandlers, "showLog">), showLog: () => log.show() };
}

/** Whether a text has claims of its own: in a file beside it, which is looked for once, or in comments. */
async function hasClaims(document: vscode.TextDocument): Promise<boolean> {
	if (/^(?:<!--|\s*%+)\s*claim\s/m.test(document.getText())) return true;
	let beside = sidecars.get(document);
	if (!beside) sidecars.set(document, (beside = findSidecar(document.uri).then((uri) => uri !== undefined)));
	return await beside;
}

const sidecars = new WeakMap<vscode.TextDocument, Promise<boolean>>();

/** Lenses, hints and hovers in the reader's own copy of the essay. Other files cost a glance at their text. */
function registerEssayFeatures(app: () => Promise<App>, loaded: () => boolean): vscode.Disposable {
	const editorFor = async (document: vscode.TextDocument) =>
		loaded() || mightBeEssay(document.getText()) || (await hasClaims(document)) ? (await app()).editor : undefined;
	const changed = new vscode.EventEmitter<void>();
	const registerOutline = () =>
		vscode.languages.registerDocumentSymbolProvider(
			essayFiles,
			{ provideDocumentSymbols: async (document) => (await editorFor(document))?.symbols(document) ?? [] },
			{ label: "Essay" },
		);
	let outline = registerOutline();
	let listening = false;
	const listen = (editor: App["editor"] | undefined) => {
		if (!editor || listening) return;
		listening = true;
		editor.onDidChange(() => {
			changed.fire();
			// VS Code keeps an outline until the text changes, or its provider.
			outline.dispose();
			outline = registerOutline();
		});
	};
	const look = async (editor: vscode.TextEditor | undefined) => {
		if (editor && ownFile.test(editor.document.uri.path)) await app(); // which marks what is wrong in it
		if (editor && vscode.languages.match(essayFiles, editor.document)) listen(await editorFor(editor.document));
	};
	void look(vscode.window.activeTextEditor);
	return vscode.Disposable.from(
		changed,
		vscode.window.onDidChangeActiveTextEditor((editor) => void look(editor)),
		vscode.languages.registerCodeLensProvider(scenarioFiles, scenarioLenses),
		vscode.languages.registerCompletionItemProvider(
			scenarioFiles,
			{
				provideCompletionItems: async (document, position, token, context) =>
					await (await app()).formulaCompletions.provideCompletionItems(document, position, token, context),
			},
			...formulaTriggers,
		),
		vscode.languages.registerCodeLensProvider(essayFiles, {
			onDidChangeCodeLenses: changed.event,
			provideCodeLenses: async (document) => (await editorFor(document))?.lenses(document) ?? [],
		}),
		vscode.languages.registerInlayHintsProvider(essayFiles, {
			onDidChangeInlayHints: changed.event,
			provideInlayHints: async (document, range) => (await editorFor(document))?.hints(document, range) ?? [],
		}),
		vscode.languages.registerHoverProvider(essayFiles, {
			provideHover: async (document, position) => (await editorFor(document))?.hover(document, position),
		}),
		{ dispose: () => outline.dispose() },
		vscode.languages.registerCodeActionsProvider(
			essayFiles,
			// Only what is loaded can have marked a number.
			{ provideCodeActions: async (document, range) => (loaded() ? (await app()).editor.fixes(document, range) : []) },
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
		),
		vscode.languages.registerFoldingRangeProvider(essayFiles, {
			provideFoldingRanges: async (document) => (await editorFor(document))?.folds(document) ?? [],
		}),
		vscode.languages.registerDocumentLinkProvider(essayFiles, {
			provideDocumentLinks: async (document) => (await editorFor(document))?.links(document) ?? [],
		}),
	);
}
