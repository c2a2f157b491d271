import { fileName } from "./fileName.ts";
import * as vscode from "vscode";

/** Where the claims file of a text may be: beside it, under its name. The first is where a new one is written. */
export function sidecarsOf(text: vscode.Uri): readonly vscode.Uri[] {
	const stem = fileName(text).replace(/\.\w+$/, "");
	return ["yaml", "yml", "json"].map((ending) => vscode.Uri.joinPath(text, "..", `${stem}.claims.${ending}`));
}

/** The claims file of a text, where there is one. */
export async function findSidecar(text: vscode.Uri): Promise<vscode.Uri | undefined> {
	if (text.scheme === "untitled") return undefined;
	for (const uri of sidecarsOf(text)) {
		try {
			await vscode.workspace.fs.stat(uri);
			return uri;
		} catch {
			continue; // not there, or under a scheme that nobody serves
		}
	}
	return undefined;
}
