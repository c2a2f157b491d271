import { kitWords as words } from "./kitWords.ts";
import { fileName } from "./fileName.ts";
import * as vscode from "vscode";
import { tell } from "./message.ts";

const filters: Readonly<Record<string, string>> = {
	csv: words.table,
	json: words.run,
	md: words.markdown,
	html: words.html,
	svg: words.svg,
	png: words.png,
};

/** Folder in which the last file was saved; the next dialog begins there. */
let lastFolder: vscode.Uri | undefined;

/**
 * Asks where to save, saves, and offers to open it.
 * @param name proposed, with its ending
 * @param content text or bytes
 * @returns the file, or undefined when cancelled
 */
export async function saveFile(name: string, content: string | Uint8Array): Promise<vscode.Uri | undefined> {
	const ending = name.slice(name.lastIndexOf(".") + 1);
	const folder = lastFolder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	const file = await vscode.window.showSaveDialog({
		defaultUri: folder && vscode.Uri.joinPath(folder, name),
		filters: { [filters[ending] ?? ending]: [ending] },
		saveLabel: words.exportIt,
	});
	if (!file) return undefined;
	await vscode.workspace.fs.writeFile(file, typeof content === "string" ? new TextEncoder().encode(content) : content);
	lastFolder = vscode.Uri.joinPath(file, "..");
	tell("information", words.exported(fileName(file)), {
		label: words.open,
		run: () => vscode.commands.executeCommand("vscode.open", file),
	});
	return file;
}

/** Proposes a name for a file: "zeus, seed 7" → `zeus-seed-7.csv`. */
export function fileNameOf(title: string, ending: string): string {
	const stem = title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	return `${stem || "run"}.${ending}`;
}
