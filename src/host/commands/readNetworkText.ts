import { commandWords as words } from "./commandWords.ts";
import { fileName } from "../kit/fileName.ts";
import * as vscode from "vscode";
import { decodeText } from "../../chain/imports/text/decodeText.ts";
import { type NetworkText } from "../../chain/imports/parseNetworkFile.ts";
import { SubnetsError } from "../../numeric/errors.ts";

/** Largest file that is read, in bytes; a whole metagraph of 256 UIDs takes about 60 thousand. */
const LARGEST = 16_000_000;

/**
 * Text of a file that may hold a network. Its size is asked for first.
 * @throws {SubnetsError} `not-found` when it cannot be opened, `bad-format` when it is too large or no text
 */
export async function readNetworkText(file: vscode.Uri): Promise<NetworkText> {
	const name = fileName(file);
	let bytes: Uint8Array;
	try {
		const { size } = await vscode.workspace.fs.stat(file);
		if (size > LARGEST) {
			const message = words.tooLarge(name, size / 1e6);
			throw new SubnetsError("bad-format", message);
		}
		bytes = await vscode.workspace.fs.readFile(file);
	} catch (error) {
		if (SubnetsError.is(error)) throw error;
		throw new SubnetsError("not-found", words.cannotOpen(name));
	}
	return { name, text: decodeText(bytes, name) };
}
