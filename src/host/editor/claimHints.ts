import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { claimOf } from "../../essay/claims.ts";
import { leanLooks } from "../../essay/lean.ts";
import { type Session } from "../session/session.ts";
import { type EssayTexts } from "./essayTexts.ts";

/** After every sentence that seems to make a claim of which simulations showed something: what they showed. */
export async function claimHints(
	document: vscode.TextDocument,
	range: vscode.Range,
	texts: EssayTexts,
	session: Session,
): Promise<vscode.InlayHint[]> {
	const essay = await texts.search(document);
	return (essay?.claims ?? []).flatMap(({ id, range: place, confidence }) => {
		const position = document.positionAt(place.end);
		const verdict = session.verdictOf(id);
		if (verdict.basis === "none" || !range.contains(position)) return [];
		const claim = claimOf(id);
		const part = new vscode.InlayHintLabelPart(`${leanLooks[verdict.lean].symbol} ${verdict.word}`);
		part.command = { command: commands.openSection.id, title: "Read the claim", arguments: [{ claim: id }] };
		const found = [
			...verdict.tests.map(
				({ title, word, number, counts, atDefaults }) =>
					`**${escapeMarkdown(title)}**: ${word}. ${escapeMarkdown(`${number} ${counts}`)} ${inlineToMarkdown(atDefaults.reason, false)}`,
			),
			...verdict.runs.map(
				({ title, word, how, reason }) =>
					`**${escapeMarkdown(title)}** (${escapeMarkdown(how)}): ${word}. ${inlineToMarkdown(reason, false)}`,
			),
		];
		const unsure =
			confidence < 0.8 ? ["*This sentence was found by its words, and may not be the one that is meant.*"] : [];
		part.tooltip = new vscode.MarkdownString(
			[`**${escapeMarkdown(claim.statement)}**`, ...found, `Sources say: ${verdict.sources.word}.`, ...unsure].join(
				"\n\n",
			),
		);
		const hint = new vscode.InlayHint(position, [part]);
		hint.paddingLeft = true;
		return [hint];
	});
}
