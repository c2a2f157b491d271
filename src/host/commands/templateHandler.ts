import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { wordIn } from "../../language/wordsIn.ts";
import { findTemplate, type Template, templates } from "../../runs/ask/templates/templates.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { language } from "../kit/language.ts";
import { pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";

/**
 * Writes the files of a template, a scenario and the stakes and weights that it may start from, and opens the scenario: in
 * the first folder of the workspace, else in one that is asked for.
 * @returns the scenario's address
 */
export const newFromTemplate =
	(): CommandHandler =>
	async ({ template }: Target) => {
		const chosen = template === undefined ? await pickTemplate() : findTemplate(template);
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? (await askFolder());
		const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
		const files = (copy: number) => chosen.files(language, `${chosen.id}${copy === 1 ? "" : `-${copy}`}`);
		let copy = 1;
		const isTaken = ({ scenario, network }: ReturnType<typeof files>) =>
			taken.has(scenario.name) || (network !== undefined && taken.has(network.name));
		while (isTaken(files(copy))) copy++;
		const { scenario, network } = files(copy);
		// The network first: a scenario whose network is missing is marked as broken.
		for (const { name, text } of network ? [network, scenario] : [scenario])
			await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
		const file = vscode.Uri.joinPath(folder, scenario.name);
		await vscode.window.showTextDocument(file);
		return file.toString();
	};

const pickTemplate = async (): Promise<Template> =>
	await pick(
		words.newFromTemplate,
		words.whichTemplate,
		templates.map((value) => ({
			label: wordIn(language, value.title),
			description: value.published === undefined ? undefined : words.publishedCase(value.published),
			detail: wordIn(language, value.asks),
			value,
		})),
	);

async function askFolder(): Promise<vscode.Uri> {
	const [folder] =
		(await vscode.window.showOpenDialog({
			canSelectFiles: false,
			canSelectFolders: true,
			title: words.newFromTemplate,
			openLabel: words.writeHere,
		})) ?? [];
	if (!folder) throw new vscode.CancellationError();
	return folder;
}
