import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { claimOf } from "../../essay/claims.ts";
import { verdictLooks } from "../../essay/verdict.ts";
import { simulatedVerdict } from "../../claims/evidence.ts";
import { type Session } from "../session/session.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type EssayTexts } from "./essayTexts.ts";

/** After every sentence that seems to make a claim of which simulations showed something: what they showed. */
export function claimHints(
	document: vscode.TextDocument,
	range: vscode.Range,
	texts: EssayTexts,
	session: Session,
): vscode.InlayHint[] {
	const essay = texts.get(document);
	return (essay?.claims ?? []).flatMap(({ id, range: place, confidence }) => {
		const position = document.positionAt(place.end);
		const evidence = session.evidenceOf(id);
		if (evidence.length === 0 || !range.contains(position)) return [];
		const claim = claimOf(id);
		const { symbol, label } = verdictLooks[simulatedVerdict(claim, evidence)];
		const part = new vscode.InlayHintLabelPart(`${symbol} ${label.toLowerCase()}`);
		part.command = { command: commands.openSection.id, title: "Read the claim", arguments: [{ claim: id }] };
		const found = evidence.map(
			({ simulation, finding, basis }) =>
				`**${escapeMarkdown(findSimulation(simulation).title)}** (${escapeMarkdown(basis)}): ${inlineToMarkdown(finding.reason, false)}`,
		);
		const unsure =
			confidence < 0.8 ? ["*This sentence was found by its words, and may not be the one that is meant.*"] : [];
		part.tooltip = new vscode.MarkdownString(
			[`**${escapeMarkdown(claim.statement)}**`, ...found, `Sources say: ${claim.sources.verdict}.`, ...unsure].join(
				"\n\n",
			),
		);
		const hint = new vscode.InlayHint(position, [part]);
		hint.paddingLeft = true;
		return [hint];
	});
}
