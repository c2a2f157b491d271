import { kitWords as words } from "./kitWords.ts";
import * as vscode from "vscode";

/** Puts a text on the clipboard and says so for a moment in the status bar. */
export async function copyText(text: string): Promise<void> {
	await vscode.env.clipboard.writeText(text);
	vscode.window.setStatusBarMessage(words.copied, 2000);
}
