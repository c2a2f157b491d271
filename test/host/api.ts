import * as vscode from "vscode";
import type { ExtensionApi } from "../../src/activate.ts";

/** The extension as others see it, active. */
export async function activate(): Promise<ExtensionApi> {
	const extension = vscode.extensions.getExtension<ExtensionApi>("subnet-explorer.subnet-explorer");
	if (!extension) throw new Error("The extension is not installed.");
	return await extension.activate();
}

/** Waits until something is so, and gives it back. @throws when it does not come about in time */
export async function until<T>(
	what: string,
	look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
	for (const end = Date.now() + 45_000; Date.now() < end;) {
		const found = await look();
		if (found !== undefined && found !== false) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`In 45 s this did not come about: ${what}.`);
}

/** A file of the folder that tests open. */
export function inWorkspace(name: string): vscode.Uri {
	return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Writes a file for as long as some work takes. */
export async function withFile<T>(name: string, text: string, work: (file: vscode.Uri) => Promise<T>): Promise<T> {
	const file = inWorkspace(name);
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	try {
		return await work(file);
	} finally {
		await vscode.workspace.fs.delete(file);
	}
}

/** Tabs of our panels, by the type that VS Code gives them. */
export const panelTabs = (type: string): readonly vscode.Tab[] =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(type));

export const closeEverything = () => vscode.commands.executeCommand("workbench.action.closeAllEditors");

/** Does work that asks, and takes the first of what it offers each time. */
export async function accepting<T>(work: () => Thenable<T>): Promise<T> {
	const accept = () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
	const again = setInterval(accept, 400);
	try {
		return await work();
	} finally {
		clearInterval(again);
	}
}
