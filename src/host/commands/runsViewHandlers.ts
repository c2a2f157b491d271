import { commandWords as words } from "./commandWords.ts";
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
	const labels: Readonly<Record<RunsOrder, string>> = {
		newest: words.newest,
		simulation: words.bySimulation,
		name: words.byName,
	};
	const order = await pick(
		words.sortRuns,
		words.byWhat,
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
			{ label: words.olderHalf, runs: free.slice(Math.ceil(free.length / 2)) },
			{ label: words.olderWeek, runs: old },
			{ label: words.unnamed, runs: free },
			{ label: words.everyRun, runs },
		];
		const chosen = await pick(
			words.clearRuns,
			words.whichDeleted,
			choices
				.filter((choice) => choice.runs.length > 0)
				.map(({ label, runs }) => ({ label, description: String(runs.length), value: runs })),
		);
		await confirm(words.deleteRuns(chosen.length), words.deleteRunsHelp, words.deleteIt);
		for (const { id } of chosen) await session.history.delete(id);
		return chosen.length;
	};
