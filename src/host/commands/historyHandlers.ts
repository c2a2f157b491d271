import * as vscode from "vscode";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { canonicalHash } from "../../runs/ask/canonicalHash.ts";
import { reportAsMarkdown } from "../../runs/archive/reportAsMarkdown.ts";
import { reportAsJson } from "../../runs/archive/reportFile.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { verifyRun as verify } from "../../runs/archive/verifyRun.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { type CommandServices } from "./commandServices.ts";
import { comparisonMarkdown } from "./comparisonMarkdown.ts";
import { pick, pickRun } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { confirm, tell } from "../kit/message.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";

/**
 * What a kept run was asked, as a panel's state.
 * @throws {SubnetsError} `not-found` when its imported network is not on the shelf, or its simulation no longer exists
 */
export async function stateOfRun({ manifest }: HistoryEntry, session: Session): Promise<SimulationPanelState> {
	const { seed, seeds, rules, imported } = manifest;
	const state = { ...session.defaultState(manifest.simulation, manifest.values), seed, seeds, rules };
	if (!imported) return state;
	const networks = await session.networks.list();
	const network = networks.find((candidate) => canonicalHash(candidate.network) === imported.hash);
	if (!network) {
		const message = `This run started from "${imported.name}", which is no longer imported. Import its file again.`;
		throw new SubnetsError("not-found", message, "imported");
	}
	return { ...state, imported: network.id };
}

/** Shows a kept run as it was, without running it. */
export const openRun =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, "Open Run", session);
		const { report } = await session.history.read(entry.id);
		const state = await stateOfRun(entry, session);
		const request = await session.requestOf(state);
		await stage.openSimulation(state.simulation).show(state, report);
		session.showed({ request, report, network: state.imported });
		return report;
	};

/** The same inputs once more, now. */
export const runAgain =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const shown = run === undefined ? stage.active : undefined;
		const state = shown?.state ?? (await stateOfRun(await pickRun(run, "Run Again", session), session));
		const report = await stage.openSimulation(state.simulation, state).run();
		await session.keepShown(report);
		return report;
	};

/** Runs a kept run once more in the background and says whether the very same came out. */
export const verifyRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, "Verify Run", session);
		const { report } = await session.history.read(entry.id);
		const { imported } = await session.requestOf(await stateOfRun(entry, session));
		const { same, sentence } = await vscode.window.withProgress(
			{ location: { viewId: "subnets.runs" }, title: `Verifying ${entry.name}` },
			() => verify(report, session.runner, imported),
		);
		tell(same ? "information" : "warning", `${entry.name}: ${sentence}`);
		return same;
	};

/** Two runs of one simulation side by side; the pinned one is the first where it fits. */
export const compareRuns =
	({ session, documents }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const second = await pickRun(run, "Compare Runs", session, "Which run is to be compared?");
		const { simulation: id } = second.manifest;
		const others = (entry: HistoryEntry) => entry.id !== second.id && entry.manifest.simulation === id;
		const pinned = (await session.runs()).find((entry) => entry.id === session.baseline);
		const first =
			run !== undefined && pinned && others(pinned)
				? pinned
				: await pickRun(undefined, "Compare Runs", session, `With which run of the same simulation?`, others);
		const simulation = findSimulation(id);
		const [a, b] = [await session.history.read(first.id), await session.history.read(second.id)];
		const markdown = comparisonMarkdown(
			{ name: first.name, report: a.report },
			{ name: second.name, report: b.report },
			simulation,
		);
		await documents.show(`Compare ${simulation.title}`, markdown);
		return markdown;
	};

/** Saves a run as a report to read, as data that can be verified, or as one of its tables. */
export const exportRun =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const shown = run === undefined ? stage.active?.report : undefined;
		const report = shown ?? (await session.history.read((await pickRun(run, "Export Run", session)).id)).report;
		const simulation = findSimulation(report.manifest.simulation);
		const stem = `${simulation.title} seed ${report.manifest.seed}`;
		const content = await pick("Export Run", "As what?", [
			{
				label: "Report",
				description: "Markdown",
				detail: "Answer, figures, findings with their sections, and how to run it again",
				value: { name: fileNameOf(stem, "md"), text: () => reportAsMarkdown(report, simulation) },
			},
			{
				label: "Whole run",
				description: "JSON",
				detail: "Every table and the manifest; others can verify it",
				value: { name: fileNameOf(stem, "json"), text: () => reportAsJson(report) },
			},
			...report.outcome.tables.map((table) => ({
				label: table.label,
				description: "CSV",
				value: { name: fileNameOf(`${stem} ${table.id}`, "csv"), text: () => tableAsCsv(table) },
			})),
		]);
		const file = await saveFile(content.name, content.text());
		return file?.toString();
	};

/** Runs are compared with the pinned one unless another is chosen. */
export const pinRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, "Pin as Baseline", session);
		await session.history.pin(entry.id);
		return entry.id;
	};

export const unpinRun =
	({ session }: CommandServices): CommandHandler =>
	() =>
		session.history.pin(undefined);

export const renameRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, "Rename Run", session);
		const name = await vscode.window.showInputBox({
			title: "Rename Run",
			prompt: "A name that you will recognise later",
			value: entry.name,
			validateInput: (text) => (text.trim() === "" ? "Give it a name of at least one character." : undefined),
		});
		if (name === undefined) throw new vscode.CancellationError();
		await session.history.rename(entry.id, name);
		return name;
	};

/** Asks first: what is deleted cannot be brought back. */
export const deleteRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, "Delete Run", session);
		const detail = "Its tables and findings are removed from the history. This cannot be undone.";
		await confirm(`Delete the run "${entry.name}"?`, detail, "Delete");
		await session.history.delete(entry.id);
		return entry.id;
	};
