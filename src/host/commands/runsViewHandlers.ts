import * as vscode from "vscode";
import { wordIn } from "../../language/wordsIn.ts";
import { language } from "../kit/language.ts";
import { settings, type RunsOrder, settingsSection } from "../manifest/settings.ts";
import { views } from "../manifest/contributions.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { confirm } from "../kit/message.ts";
import { type CommandServices } from "./commandServices.ts";
import { pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Opens the find box of the view: it looks at names, titles, seeds and times. */
export const findRun = (): CommandHandler => async () => {
	await vscode.commands.executeCommand(`${views.runs.id}.focus`);
	await vscode.commands.executeCommand("list.find");
};

/** Asks by what the view is sorted. */
export const sortRuns = (): CommandHandler => async () => {
	const { enum: orders, enumDescriptions } = settings.runsOrder;
	const labels: Readonly<Record<RunsOrder, string>> = { newest: "Newest", simulation: "Simulation", name: "Name" };
	const order = await pick(
		"Sort Runs",
		"By what?",
		orders.map((value, i) => ({ label: labels[value], description: wordIn(language, enumDescriptions[i]!), value })),
	);
	const configuration = vscode.workspace.getConfiguration(settingsSection);
	await configuration.update("runsOrder", order, vscode.ConfigurationTarget.Global);
	return order;
};

/** Deletes many runs at once, after saying how many. Named and pinned ones stay unless every run is to go. */
export const clearRuns =
	({ session }: CommandServices): CommandHandler =>
	async () => {
		const runs = await session.runs();
		const free = runs.filter(({ id, named }) => !named && id !== session.baseline);
		const old = free.filter(({ savedAt }) => Date.now() - savedAt > WEEK);
		const choices: readonly { readonly label: string; readonly runs: readonly HistoryEntry[] }[] = [
			{ label: "The older half of the runs without a name", runs: free.slice(Math.ceil(free.length / 2)) },
			{ label: "Runs without a name that are older than a week", runs: old },
			{ label: "Every run without a name", runs: free },
			{ label: "Every run", runs },
		];
		const chosen = await pick(
			"Clear Runs",
			"Which runs are to be deleted?",
			choices
				.filter((choice) => choice.runs.length > 0)
				.map(({ label, runs }) => ({ label, description: String(runs.length), value: runs })),
		);
		const count = `${chosen.length} ${chosen.length === 1 ? "run" : "runs"}`;
		await confirm(`Delete ${count}?`, "Their tables and findings are removed. This cannot be undone.", "Delete");
		for (const { id } of chosen) await session.history.delete(id);
		return chosen.length;
	};
