import { fileName } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { claimsInComments } from "../../argument/claimComments.ts";
import { parseClaimsFile } from "../../argument/claimsFile.ts";
import { type Argument } from "../../argument/ownClaim.ts";
import { findSidecar } from "../kit/sidecar.ts";

/** An argument of the workspace: a claims file with the text that it is about. */
export interface ArgumentFile {
	readonly uri: vscode.Uri;
	readonly name: string;
	readonly argument: Argument;
	/** The text, where it was found. */
	readonly text?: { readonly uri: vscode.Uri; readonly content: string };
}

/** Endings of claims files. */
export const claimsFiles = "**/*.claims.{yaml,yml,json}";
/** Most claims files that are listed. */
const most = 100;
const textEndings = [".md", ".txt", ".tex"];

/** The arguments of the workspace, and of texts that are open from elsewhere. */
export async function listArguments(): Promise<readonly ArgumentFile[]> {
	const files = await vscode.workspace.findFiles(claimsFiles, "**/node_modules/**", most);
	const open = vscode.workspace.textDocuments.filter(({ uri }) => textEndings.some((end) => uri.path.endsWith(end)));
	const beside = await Promise.all(open.map(({ uri }) => findSidecar(uri)));
	const all = new Map([...files, ...beside.flatMap((uri) => uri ?? [])].map((uri) => [uri.toString(), uri]));
	const read = await Promise.all([...all.values()].map((uri) => readArgument(uri)));
	return read.flatMap((one) => one ?? []).sort((a, b) => a.name.localeCompare(b.name));
}

/** Reads a claims file and its text, as they are in the editor where they are open there; undefined where it cannot be read. */
export async function readArgument(uri: vscode.Uri): Promise<ArgumentFile | undefined> {
	const content = await read(uri);
	if (content === undefined) return undefined;
	const name = fileName(uri);
	const parsed = parseClaimsFile(content, name);
	const stem = name.replace(/\.claims\.\w+$/, "");
	const names = parsed.text === undefined ? textEndings.map((ending) => stem + ending) : [parsed.text];
	for (const each of names) {
		const textUri = vscode.Uri.joinPath(uri, "..", each);
		const text = await read(textUri);
		if (text === undefined) continue;
		const argument = { ...parsed, claims: [...parsed.claims, ...claimsInComments(text).claims] };
		return { uri, name, argument, text: { uri: textUri, content: text } };
	}
	return { uri, name, argument: parsed };
}

/** The argument of a text: of its claims file, or of claims in its own comments; undefined where it has none. */
export async function argumentOf(uri: vscode.Uri, content: string): Promise<ArgumentFile | undefined> {
	const sidecar = await findSidecar(uri);
	if (sidecar) return await readArgument(sidecar);
	const { claims, problems } = claimsInComments(content);
	if (claims.length === 0) return undefined;
	const name = fileName(uri);
	return { uri, name, argument: { title: name, claims, problems }, text: { uri, content } };
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) return open.getText();
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined; // not there, or not to be read: told as a text that was not found
	}
}

/** A place of a text that need not be open. */
export function rangeOf(
	content: string,
	{ start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
	const at = (offset: number) => {
		const before = content.slice(0, offset).split(/\r\n|\n|\r/);
		return new vscode.Position(before.length - 1, before.at(-1)!.length);
	};
	return new vscode.Range(at(start), at(end));
}
