import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { SubnetsError } from "../../numeric/errors.ts";
import { newScenario as textOfNew, scenarioFile, settingsAsText } from "../../runs/ask/scenario.ts";
import { readScenario } from "../session/scenarioFiles.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { scenarioSuffix } from "../manifest/contributions.ts";
import { whatDiffers } from "../../runs/ask/runName.ts";
import { findSimulation } from "../kit/simulations.ts";
import { language } from "../kit/language.ts";
import { say } from "../kit/saying.ts";
import { tell } from "../kit/message.ts";
import { pick, pickSimulation } from "./pick.ts";
import { readNetworkText } from "./readNetworkText.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { type CommandHandler } from "./registerCommands.ts";

/** Writes a new scenario file of a simulation's defaults and opens it; without a folder, as a text to be saved. */
export const newScenario =
	({ stage }: CommandServices): CommandHandler =>
	async ({ simulation: id }: Target) => {
		const simulation = await pickSimulation(id ?? stage.active?.state.simulation, words.newScenario);
		return await writeAndShow(textOfNew(simulation, language), simulation.id);
	};

/** Writes what a panel shows as a scenario file: what differs from the defaults, under a name that is asked for. */
export const saveScenario =
	({ stage }: CommandServices): CommandHandler =>
	async ({ simulation: id }: Target) => {
		const shown = id === undefined ? stage.active : stage.simulation(id);
		if (!shown) throw new NothingYet(words.noSettings, "runSimulation");
		const { state } = shown;
		const simulation = findSimulation(state.simulation);
		const differences = whatDiffers({ ...state, version: simulation.version, imported: undefined }, simulation);
		const title = await vscode.window.showInputBox({
			title: words.saveScenario,
			prompt: words.scenarioName,
			value: differences.length > 0 ? differences.join(", ").slice(0, LONGEST_TITLE) : simulation.title,
			validateInput: (text) =>
				text.trim() === "" || text.length > LONGEST_TITLE ? words.nameLength(LONGEST_TITLE) : undefined,
		});
		if (title === undefined) throw new vscode.CancellationError();
		if (state.imported !== undefined) {
			tell("information", words.networkNotInFile());
		}
		return await writeAndShow(settingsAsText(state, title.trim(), simulation), simulation.id);
	};

const LONGEST_TITLE = 200;

/** As a new file of the first folder; without a folder, as a text to be saved. @returns its address */
async function writeAndShow(text: string, stem: string): Promise<string> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const file = folder && (await freeName(folder, stem));
	if (!file) {
		const document = await vscode.workspace.openTextDocument({ language: "json", content: text });
		await vscode.window.showTextDocument(document);
		return document.uri.toString();
	}
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	await vscode.window.showTextDocument(file);
	return file.toString();
}

async function freeName(folder: vscode.Uri, stem: string): Promise<vscode.Uri> {
	const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
	for (let copy = 1; ; copy++) {
		const name = `${stem}${copy === 1 ? "" : `-${copy}`}${scenarioSuffix}`;
		if (!taken.has(name)) return vscode.Uri.joinPath(folder, name);
	}
}

/** Runs a scenario file as it is in the editor, saved or not. */
export const runScenario =
	(services: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const { session, stage } = services;
		const file = await readScenario(uri === undefined ? await pickScenario(services) : vscode.Uri.parse(uri, true));
		if ("problem" in file) throw new SubnetsError("bad-format", file.problem);
		const { simulation, values, seed, seeds, rules, network, as, events, until } = file.scenario;
		const imported = network === undefined ? undefined : await importBeside(file.uri, network, as, services);
		const state = {
			...session.defaultState(simulation, values),
			...{ seed, seeds, rules },
			...(events && { events }),
			...(until && { until }),
			...(imported && { imported }),
		};
		const report = await stage.openSimulation(simulation, state).run();
		await session.keepShown(report, file.scenario.title);
		return report;
	};

/** The network that a scenario names, a file relative to it. */
async function importBeside(
	scenario: vscode.Uri,
	network: string,
	as: readonly string[] | undefined,
	{ session }: CommandServices,
): Promise<string> {
	const file = vscode.Uri.joinPath(scenario, "..", network);
	try {
		return (await session.networks.add([await readNetworkText(file)], as)).id;
	} catch (error) {
		if (!SubnetsError.is(error, "not-found")) throw error;
		const message = words.scenarioNetwork(network);
		throw new SubnetsError("not-found", message, "network");
	}
}

export const openScenario =
	(services: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const file = uri === undefined ? await pickScenario(services) : vscode.Uri.parse(uri, true);
		await vscode.window.showTextDocument(file);
		return file.toString();
	};

/** The same file as a form, or as text: another view of it, beside the one that is open. */
export const editScenarioWith =
	(services: CommandServices, editor: string): CommandHandler =>
	async ({ uri }: Target) => {
		const file = uri === undefined ? await pickScenario(services) : vscode.Uri.parse(uri, true);
		await vscode.commands.executeCommand("vscode.openWith", file, editor);
		return file.toString();
	};

/** What the active tab shows, as text or as a form. */
function activeFile(): vscode.Uri | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.uri : vscode.window.activeTextEditor?.document.uri;
}

/** The scenario in the active editor, else one of the workspace's. */
async function pickScenario({ scenarios }: CommandServices): Promise<vscode.Uri> {
	const active = activeFile();
	if (active && scenarioFile.test(active.path)) return active;
	const files = await scenarios.list();
	if (files.length === 0) {
		throw new NothingYet(words.noScenario, "newScenario");
	}
	return await pick(
		words.scenario,
		words.whichScenario,
		files.map((file) => ({
			label: "scenario" in file ? file.scenario.title : file.name,
			description: file.name,
			detail: "problem" in file ? say(file.problem) : undefined,
			value: file.uri,
		})),
	);
}
