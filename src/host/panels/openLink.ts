import { panelWords as words } from "./panelWords.ts";
import * as vscode from "vscode";
import { linkCommand } from "../kit/markdown.ts";
import { execute } from "../kit/execute.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type PanelLink } from "./panelMessages.ts";

/**
 * Follows a link that a panel was clicked on. Of addresses only those of the web are followed, and VS Code asks about
 * unknown ones itself.
 * @throws {SubnetsError} `bad-value` for anything else
 */
export async function openLink(link: PanelLink): Promise<void> {
	const [name, target] = linkCommand(link.scheme, link.id) ?? [];
	if (name) {
		await execute(name, link.values ? { ...target, values: link.values } : target);
		return;
	}
	if (link.scheme === "url" && /^https?:\/\//.test(link.id)) {
		await vscode.env.openExternal(vscode.Uri.parse(link.id, true));
		return;
	}
	throw new SubnetsError("bad-value", words.linkKind(link.scheme), "scheme");
}
