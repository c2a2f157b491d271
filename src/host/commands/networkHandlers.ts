import { commandWords as words } from "./commandWords.ts";
import { importWords } from "./importWords.ts";
import { language } from "../kit/language.ts";
import { say } from "../kit/saying.ts";
import * as vscode from "vscode";
import { type NetworkText } from "../../chain/imports/parseNetworkFile.ts";
import { UnclearFile } from "../../chain/imports/result/unclearFile.ts";
import { subnetTableReport } from "../../runs/many/subnetTableReport.ts";
import { tableAsMarkdown } from "../../runs/many/tableAsMarkdown.ts";
import { readingOf } from "../../simulations/kit/importedNetwork.ts";
import { type ShelvedNetwork } from "../session/networkShelf.ts";
import { type Session } from "../session/session.ts";
import { simulationsFrom } from "../session/simulationsFrom.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { frenchImportingPage, IMPORTING_PAGE } from "./importingPage.ts";
import { pick } from "./pick.ts";
import { readNetworkText } from "./readNetworkText.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { execute } from "../kit/execute.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { showLog } from "../kit/log.ts";
import { confirm, tell } from "../kit/message.ts";

/**
 * Reads the stakes and weights of a real subnet, a table of subnets, or miners' scores, from files of the reader's, puts it
 * under *Your subnets* and opens it.
 * @param as what is known of the files before they are read: "scores"
 */
export const importMetagraph =
	(services: CommandServices, as: readonly string[] = []): CommandHandler =>
	async ({ uri }: Target) => {
		const { session, sidebar, log } = services;
		const chosen = uri === undefined ? await chooseFiles(as) : [vscode.Uri.parse(uri, true)];
		const files = await Promise.all(chosen.map(readNetworkText));
		const [first, ...more] = files;
		const network = await addAsking([first!, ...more], as, session);
		const names = files.map(({ name }) => name).join(importWords.and);
		tellReading(network, names, services);
		log.info(`Imported ${names} as "${network.name}".`);
		await sidebar.revealNetwork(network.id);
		await openFirst(network, services);
		return network.id;
	};

/** What an import opens: the epoch of a metagraph, the plain report of a table; never an illustrative simulation. */
async function openFirst({ id, name, network }: ShelvedNetwork, { documents }: CommandServices): Promise<void> {
	if (network.kind === "subnets") {
		const { form, notes } = network.subnets;
		await documents.show(name, tableAsMarkdown(subnetTableReport(network.subnets, name), [form, ...notes], language));
		return;
	}
	const [main] = simulationsFrom(network.kind);
	if (main) await execute("runSimulation", { simulation: main.id, network: id });
}

/** The page on where files come from and what is read. */
export const showFileHelp =
	({ documents }: CommandServices): CommandHandler =>
	() =>
		documents.show(importWords.fileHelp, (language === "fr" ? frenchImportingPage.words : undefined) ?? IMPORTING_PAGE);

/** Asks the reader, once for each question, where a file can be read in several ways. */
async function addAsking(
	files: readonly [NetworkText, ...NetworkText[]],
	known: readonly string[],
	session: Session,
): Promise<ShelvedNetwork> {
	const as = [...known];
	for (;;) {
		try {
			return await session.networks.add(files, as);
		} catch (error) {
			if (!(error instanceof UnclearFile)) throw error;
			const items = error.readings.map(({ id, label }) => ({ label: say(label), description: id, value: id }));
			as.push(await pick(importWords.importMetagraph, say(error.question), items));
		}
	}
}

async function chooseFiles(as: readonly string[]): Promise<readonly vscode.Uri[]> {
	const chosen = await vscode.window.showOpenDialog({
		title: as.includes("scores") ? importWords.importScores : importWords.importTitle,
		openLabel: importWords.importIt,
		canSelectMany: true,
		filters: { [importWords.files]: ["json", "jsonl", "csv", "tsv", "txt"], [importWords.allFiles]: ["*"] },
	});
	if (!chosen?.[0]) throw new vscode.CancellationError();
	return chosen;
}

/** What the file was taken for, and what was left out: the first in a sentence, the others in the log. */
function tellReading({ network }: ShelvedNetwork, name: string, { log }: CommandServices): void {
	const { form, notes, refused, refusedCount } = readingOf(network);
	for (const line of [form, ...notes]) log.info(`${name}: ${line}`);
	const [first] = refused;
	if (!first) return;
	for (const { message } of refused) log.info(`${name}: ${message}`);
	const others = refusedCount === 1 ? importWords.restKept : importWords.moreLeftOut(refusedCount - 1);
	tell("warning", importWords.leftOut(name, say(first.message), others), showLog(log));
}

/** Opens a simulation that starts from an imported network; asks which where there are several. */
export const openNetwork =
	({ session }: CommandServices): CommandHandler =>
	async ({ network: id }: Target) => {
		const shelved = await pickNetwork(id, importWords.runNetwork, session);
		const fitting = simulationsFrom(shelved.network.kind);
		if (fitting.length === 0) {
			throw new NothingYet(importWords.noneStarts(shelved.name));
		}
		const items = fitting.map((value) => ({ label: value.title, detail: value.question, value: value.id }));
		const simulation = fitting.length === 1 ? fitting[0]!.id : await pick(shelved.name, words.whichQuestion, items);
		return await execute("runSimulation", { simulation, network: shelved.id });
	};

/** Asks first: the file itself stays where it is, only our copy goes. */
export const removeNetwork =
	({ session }: CommandServices): CommandHandler =>
	async ({ network }: Target) => {
		const { id, name } = await pickNetwork(network, importWords.removeNetwork, session);
		const detail = importWords.fileStays;
		await confirm(importWords.removeNamed(name), detail, importWords.remove);
		await session.networks.remove(id);
		return id;
	};

async function pickNetwork(id: string | undefined, title: string, session: Session): Promise<ShelvedNetwork> {
	if (id !== undefined) return await session.networks.get(id);
	const networks = await session.networks.list();
	if (networks.length === 0) {
		throw new NothingYet(importWords.noNetwork, "importMetagraph");
	}
	return await pick(
		title,
		importWords.whichNetwork,
		networks.map((value) => ({ label: value.name, value })),
	);
}
