import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { networkHash } from "../../runs/ask/networkHash.ts";
import { reportAsMarkdown } from "../../runs/archive/reportAsMarkdown.ts";
import { reportAsJson } from "../../runs/archive/reportFile.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { verifyRun as verify } from "../../runs/archive/verifyRun.ts";
import { type Session } from "../session/session.ts";
import { say } from "../kit/saying.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { nameInHistory, spokenReport, spokenSentence } from "../kit/spoken.ts";
import { language } from "../kit/language.ts";
import { findSimulation } from "../kit/simulations.ts";
import { inputsApart, namesApart } from "../../runs/ask/inputsApart.ts";
import { titleOfRun } from "../../runs/ask/runName.ts";
import { describedCsv, repetitionsTable } from "../../runs/archive/reportAsCsv.ts";
import { type CommandServices } from "./commandServices.ts";
import { deleteSensitivity, openSensitivity } from "./sensitivityHandlers.ts";
import { deleteSweep, openSweep } from "./sweepHandlers.ts";
import { pick, pickRun } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { confirm, tell } from "../kit/message.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";

/** So many lines can be told apart. */
const MOST_COMPARED = 8;

/**
 * What a kept run was asked, as a panel's state.
 * @throws {SubnetsError} `not-found` when its imported network is not on the shelf, or its simulation no longer exists
 */
export async function stateOfRun({ manifest }: HistoryEntry, session: Session): Promise<SimulationPanelState> {
	const { seed, seeds, rules, events, imported } = manifest;
	const state = {
		...session.defaultState(manifest.simulation, manifest.values),
		...{ seed, seeds, rules },
		...(events && { events }),
	};
	if (!imported) return state;
	const networks = await session.networks.list();
	const network = networks.find((candidate) => networkHash(candidate.network) === imported.hash);
	if (!network) {
		const message = words.runNetworkGone(imported.name);
		throw new SubnetsError("not-found", message, "imported");
	}
	return { ...state, imported: network.id };
}

/** Shows a kept run as it was, without running it. */
export const openRun =
	(services: CommandServices): CommandHandler =>
	async ({ run, sweep, sensitivity }) => {
		if (sweep !== undefined) return await openSweep(sweep, services);
		if (sensitivity !== undefined) return await openSensitivity(sensitivity, services);
		const { session, stage } = services;
		const entry = await pickRun(run, words.openRun, session);
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
		const state = shown?.state ?? (await stateOfRun(await pickRun(run, words.runAgain, session), session));
		const report = await stage.openSimulation(state.simulation, state).run();
		await session.keepShown(report);
		return report;
	};

/** Runs a kept run once more in the background and says whether the very same came out. */
export const verifyRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, words.verifyRun, session);
		const { report } = await session.history.read(entry.id);
		const { imported } = await session.requestOf(await stateOfRun(entry, session));
		const { same, sentence } = await vscode.window.withProgress(
			{ location: { viewId: "subnets.runs" }, title: words.verifying(nameInHistory(entry)) },
			() => verify(report, session.runner, imported),
		);
		tell(same ? "information" : "warning", words.verified(nameInHistory(entry), say(sentence)));
		return same;
	};

/**
 * Runs of one simulation over each other, in its panel: those that are selected; else one and the pinned one, or another
 * that is chosen.
 */
export const compareRuns =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ run, runs }) => {
		const entries = runs ? await selected(runs, session) : await pairOf(run, session);
		const [first] = entries;
		const saved = await Promise.all(entries.map(({ id }) => session.history.read(id)));
		const manifests = entries.map(({ manifest }) => manifest);
		const names = namesApart(manifests, language);
		const { simulation } = first!.manifest;
		const panel = stage.simulation(simulation) ?? stage.openSimulation(simulation);
		stage.openSimulation(simulation);
		if (!panel.report) await panel.show(await stateOfRun(first!, session), saved[0]!.report);
		const compared = {
			runs: saved.map(({ report }, i) => ({ name: entries[i]!.named ? entries[i]!.name : names[i]!, report })),
			inputs: inputsApart(manifests, language),
		};
		panel.compare(compared);
		return compared;
	};

async function selected(ids: readonly string[], session: Session): Promise<readonly HistoryEntry[]> {
	const entries = (await session.runs()).filter(({ id }) => ids.includes(id)).reverse();
	if (new Set(entries.map(({ manifest }) => manifest.simulation)).size > 1) {
		throw new SubnetsError("bad-value", words.oneSimulation);
	}
	if (entries.length > MOST_COMPARED) {
		throw new SubnetsError("bad-value", words.mostCompared(MOST_COMPARED));
	}
	return entries;
}

/** Only a run that has a partner can be compared; the older one is the first. */
async function pairOf(run: string | undefined, session: Session): Promise<readonly HistoryEntry[]> {
	const all = await session.runs();
	const others = (entry: HistoryEntry) =>
		all.filter(({ id, manifest }) => id !== entry.id && manifest.simulation === entry.manifest.simulation);
	const given = all.find(({ id }) => id === run);
	if (given ? others(given).length === 0 : !all.some((entry) => others(entry).length > 0)) {
		const title = given ? titleOfRun(given.manifest, language) : words.aSimulation;
		throw new NothingYet(words.oneRunOnly(title), "runSimulation");
	}
	const second = await pickRun(
		run,
		words.compareRuns,
		session,
		words.whichCompared,
		(entry) => others(entry).length > 0,
	);
	const partners = others(second);
	const pinned = partners.find(({ id }) => id === session.baseline);
	const first =
		(run === undefined ? undefined : pinned) ??
		(partners.length === 1 ? partners[0]! : undefined) ??
		(await pickRun(undefined, words.compareRuns, session, words.withWhich, (entry) => partners.includes(entry)));
	return [first, second];
}

/** Saves a run as a report to read, as data that can be verified, or as one of its tables. */
export const exportRun =
	({ session, stage }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const shown = run === undefined ? stage.active?.report : undefined;
		const report = shown ?? (await session.history.read((await pickRun(run, words.exportRun, session)).id)).report;
		const simulation = findSimulation(report.manifest.simulation);
		const stem = `${simulation.title} seed ${report.manifest.seed}`;
		const bySeed = repetitionsTable(report);
		const repetitions = bySeed ? [bySeed] : [];
		const content = await pick(words.exportRun, words.asWhat, [
			{
				label: words.report,
				description: "Markdown",
				detail: words.reportHelp,
				value: {
					name: fileNameOf(stem, "md"),
					text: () => reportAsMarkdown(spokenReport(report), simulation, undefined, language),
				},
			},
			{
				label: words.wholeRun,
				description: "JSON",
				detail: words.wholeRunHelp,
				value: { name: fileNameOf(stem, "json"), text: () => reportAsJson(report) },
			},
			...[...report.outcome.tables, ...repetitions].map((table) => ({
				label: spokenSentence(report.manifest.simulation, table.label),
				description: "CSV",
				value: {
					name: fileNameOf(`${stem} ${table.id}`, "csv"),
					text: () => describedCsv(table, report.manifest, simulation, language),
				},
			})),
		]);
		const file = await saveFile(content.name, content.text());
		return file?.toString();
	};

/** Runs are compared with the pinned one unless another is chosen. */
export const pinRun =
	({ session }: CommandServices): CommandHandler =>
	async ({ run }) => {
		const entry = await pickRun(run, words.pin, session);
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
		const entry = await pickRun(run, words.renameRun, session);
		const name = await vscode.window.showInputBox({
			title: words.renameRun,
			prompt: words.nameHelp,
			value: nameInHistory(entry),
			validateInput: (text) => (text.trim() === "" ? words.nameShort : undefined),
		});
		if (name === undefined) throw new vscode.CancellationError();
		await session.history.rename(entry.id, name);
		return name;
	};

/** Asks first: what is deleted cannot be brought back. */
export const deleteRun =
	(services: CommandServices): CommandHandler =>
	async ({ run, runs, sweep, sensitivity }) => {
		const { session } = services;
		if (sweep !== undefined) return await deleteSweep(sweep, services);
		if (sensitivity !== undefined) return await deleteSensitivity(sensitivity, services);
		if (runs) {
			await confirm(words.deleteRuns(runs.length), words.deleteRunsHelp, words.deleteIt);
			for (const id of runs) await session.history.delete(id);
			return runs;
		}
		const entry = await pickRun(run, words.deleteRun, session);
		const detail = words.deleteRunHelp;
		await confirm(words.deleteNamed(nameInHistory(entry)), detail, words.deleteIt);
		await session.history.delete(entry.id);
		return entry.id;
	};
