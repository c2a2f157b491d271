import * as vscode from "vscode";
import { importWords as words } from "./importWords.ts";
import { say } from "../kit/saying.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { manyNetworks } from "../../runs/many/manyNetworks.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { fileName } from "../kit/fileName.ts";
import { tell } from "../kit/message.ts";
import { fileNameOf, saveFile } from "../kit/saveFile.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandServices } from "./commandServices.ts";
import { readNetworkText } from "./readNetworkText.ts";
import { type CommandHandler } from "./registerCommands.ts";

const NETWORK_FILE = /\.(json|jsonl|csv|tsv|txt)$/i;

/**
 * Runs one epoch on each metagraph of a folder and shows one panel: a bar and a row per subnet and block, two dates side by side.
 * @returns how many metagraphs were read
 */
export const importFolder =
	({ stage }: CommandServices): CommandHandler =>
	async ({ uri }: Target) => {
		const folder = uri === undefined ? await chooseFolder() : vscode.Uri.parse(uri, true);
		const name = fileName(folder);
		const found = await vscode.workspace.fs.readDirectory(folder);
		const files = found
			.filter(([file, type]) => (type & vscode.FileType.File) !== 0 && NETWORK_FILE.test(file))
			.map(([file]) => vscode.Uri.joinPath(folder, file));
		const many = await vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title: words.reading(name), cancellable: true },
			(progress, token) => manyNetworks(readOneByOne(files, progress, token)),
		);
		const count = many.table.columns[0]!.values.length;
		if (count === 0) {
			const why = many.problems[0] === undefined ? "" : ` ${say(many.problems[0])}`;
			throw new SubnetsError("bad-format", words.noMetagraph(name, why));
		}
		stage.openFolder(name, many);
		const save = () => saveFile(fileNameOf(name, "csv"), tableAsCsv(many.table));
		tell("information", words.inOneTable(count, name), { label: words.saveCsv, run: save });
		return count;
	};

async function* readOneByOne(
	files: readonly vscode.Uri[],
	progress: vscode.Progress<{ message?: string; increment?: number }>,
	token: vscode.CancellationToken,
) {
	for (const file of files) {
		if (token.isCancellationRequested) throw new vscode.CancellationError();
		progress.report({ message: fileName(file), increment: 100 / files.length });
		const { name, text } = await readNetworkText(file);
		yield { name, bytes: new TextEncoder().encode(text) };
	}
}

async function chooseFolder(): Promise<vscode.Uri> {
	const chosen = await vscode.window.showOpenDialog({
		title: words.importFolder,
		openLabel: words.importIt,
		canSelectFiles: false,
		canSelectFolders: true,
	});
	if (!chosen?.[0]) throw new vscode.CancellationError();
	return chosen[0];
}
