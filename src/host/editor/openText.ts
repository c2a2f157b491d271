import { editorWords as words } from "./editorWords.ts";
import { fileName } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { NothingYet } from "../kit/nothingYet.ts";
import { SubnetsError } from "../../numeric/errors.ts";

/**
 * A text by its address, or the one that is shown.
 * @throws {NothingYet} when none is named and none is open
 */
export async function documentAt(address: string | undefined): Promise<vscode.TextDocument> {
	if (address !== undefined) return await vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
	const document = vscode.window.activeTextEditor?.document;
	if (!document) throw new NothingYet(words.noText, "openExample");
	return document;
}

/**
 * Asks for the reader's copy of the essay.
 * @param isCopy whether a text has enough of the essay's headings
 * @throws {SubnetsError} `bad-format` for another text
 * @throws {vscode.CancellationError} when none is chosen
 */
export async function chooseCopy(
	isCopy: (document: vscode.TextDocument) => Promise<boolean>,
): Promise<vscode.TextDocument> {
	const [file] =
		(await vscode.window.showOpenDialog({
			title: words.openCopy,
			openLabel: words.open,
			filters: { [words.texts()]: ["txt", "md", "tex"] },
		})) ?? [];
	if (!file) throw new vscode.CancellationError();
	const document = await vscode.workspace.openTextDocument(file);
	if (await isCopy(document)) return document;
	const name = fileName(file);
	const message = words.noCopy(name);
	throw new SubnetsError("bad-format", message);
}
