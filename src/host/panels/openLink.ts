import { panelWords as words } from "./panelWords.ts";
import * as v from "valibot";
import * as vscode from "vscode";
import { linkCommand } from "../kit/markdown.ts";
import { execute } from "../kit/execute.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { askFields, text } from "../../runs/ask/ask.ts";
import { describeIssue } from "../../runs/ask/describeIssue.ts";

/** What a panel may ask to open. */
const linkSchema = v.strictObject({
	scheme: text(20),
	id: text(4000),
	values: v.optional(askFields.values),
});

/**
 * Follows a link that a panel was clicked on. Of addresses only those of the web are followed, and VS Code asks about
 * unknown ones itself.
 * @throws {SubnetsError} `bad-value` for anything else
 */
export async function openLink(given: unknown): Promise<void> {
	const parsed = v.safeParse(linkSchema, given);
	if (!parsed.success) {
		const fault = describeIssue(parsed.issues[0]);
		throw new SubnetsError("bad-value", words.linkFault(fault), "link");
	}
	const link = parsed.output;
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
