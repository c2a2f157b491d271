import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { tell } from "../kit/message.ts";
import { type RememberedTexts } from "./rememberedTexts.ts";

/** A line as long as this leaves the screen. */
const longLine = 200;

/** Offers once to wrap the lines of a text whose paragraphs are lines, so that its marks are on the screen. */
export async function offerWrap({ document }: vscode.TextEditor, remembered: RememberedTexts): Promise<void> {
	if (remembered.wrapOffered || !hasLongLine(document)) return;
	const editor = vscode.workspace.getConfiguration("editor", document);
	if (editor.get("wordWrap") !== "off") return;
	await remembered.keepWrapOffered();
	const question = words.leaves;
	const run = () => vscode.commands.executeCommand("editor.action.toggleWordWrap");
	tell("information", question, { label: words.wrap, run });
}

function hasLongLine(document: vscode.TextDocument): boolean {
	for (let line = 0; line < Math.min(50, document.lineCount); line++) {
		if (document.lineAt(line).text.length > longLine) return true;
	}
	return false;
}
