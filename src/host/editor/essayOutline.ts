import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type FoundMention } from "../../essay/find/found.ts";
import { findReferences } from "../../essay/find/findReferences.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { leanLooks } from "../../essay/lean.ts";
import { type Session } from "../session/session.ts";
import { rangeIn } from "./essayTexts.ts";
import { mentionLinks } from "./ownOutline.ts";
import { essayHere } from "../kit/essayHere.ts";

/** The outline of the reader's copy: sections, and in them their claims with the verdict. */
export function essaySymbols(
	document: vscode.TextDocument,
	essay: EssayInText,
	session: Session,
): vscode.DocumentSymbol[] {
	return essay.sections.map(({ id, heading, body }) => {
		const name = essayHere.headingOf(id);
		const whole = rangeIn(document, { start: heading.start, end: Math.max(heading.end, body.end) });
		const symbol = new vscode.DocumentSymbol(name, "", vscode.SymbolKind.Namespace, whole, rangeIn(document, heading));
		symbol.children = essay.claims
			.filter(({ range, trust }) => trust !== "unsure" && range.start >= body.start && range.end <= body.end)
			.sort((a, b) => a.range.start - b.range.start)
			.map(({ id: claim, range }) => {
				const { lean, brief } = session.verdictOf(claim);
				const label = `${leanLooks[lean].symbol} ${essayHere.claimOf(claim).statement}`;
				const place = rangeIn(document, range);
				return new vscode.DocumentSymbol(label, brief, vscode.SymbolKind.Boolean, place, place);
			});
		return symbol;
	});
}

/** Sections fold from their heading to their last line. */
export function essayFolds(document: vscode.TextDocument, { sections }: EssayInText): vscode.FoldingRange[] {
	return sections.flatMap(({ heading, body }) => {
		const text = document.getText(rangeIn(document, body));
		const last = document.positionAt(body.start + text.trimEnd().length).line;
		const first = document.positionAt(heading.start).line;
		return last > first ? [new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region)] : [];
	});
}

/** References lead to their source, named subnets to their simulation. */
export function essayLinks(document: vscode.TextDocument, mentions: readonly FoundMention[]): vscode.DocumentLink[] {
	const cited = findReferences(document.getText()).map(({ range, reference }) => {
		const target = encodeURIComponent(JSON.stringify([{ source: reference.source }]));
		const address = vscode.Uri.parse(`command:${commands.openSource.id}?${target}`);
		const link = new vscode.DocumentLink(rangeIn(document, range), address);
		link.tooltip = words.openSource;
		return link;
	});
	return [...cited, ...mentionLinks(document, mentions)];
}
