import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { rangeIn } from "./essayTexts.ts";
import { type HoverPiece } from "./hoverPiece.ts";

const trusted = {
	enabledCommands: [
		commands.openSection.id,
		commands.runSimulation.id,
		commands.explainTerm.id,
		commands.openSource.id,
		commands.answerSentence.id,
		commands.testClaim.id,
		commands.changePremise.id,
		commands.runStale.id,
		commands.checkClaims.id,
		commands.showOwnClaim.id,
		commands.exportClaim.id,
	],
};

/** Pieces as one hover, which stands at the stretch of the first; undefined where there are none. */
export function showHover(document: vscode.TextDocument, pieces: readonly HoverPiece[]): vscode.Hover | undefined {
	if (pieces.length === 0) return undefined;
	const contents = pieces.map(({ markdown }) => {
		const text = new vscode.MarkdownString(markdown);
		text.isTrusted = trusted;
		return text;
	});
	const range = pieces.find((piece) => piece.range)?.range;
	return new vscode.Hover(contents, range && rangeIn(document, range));
}
