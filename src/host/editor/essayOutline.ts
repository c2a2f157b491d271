import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { claimOf } from "../../essay/claims.ts";
import { findMentions } from "../../essay/find/findMentions.ts";
import { findReferences } from "../../essay/find/findReferences.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { leanLooks } from "../../essay/lean.ts";
import { sectionHeading, sectionOf } from "../../essay/sections.ts";
import { findNamedSubnet } from "../../essay/subnets.ts";
import { type Session } from "../session/session.ts";
import { rangeIn } from "./essayTexts.ts";

/** The outline of the reader's copy: sections, and in them their claims with the verdict. */
export function essaySymbols(
	document: vscode.TextDocument,
	essay: EssayInText,
	session: Session,
): vscode.DocumentSymbol[] {
	return essay.sections.map(({ id, heading, body }) => {
		const name = sectionHeading(sectionOf(id));
		const whole = rangeIn(document, { start: heading.start, end: Math.max(heading.end, body.end) });
		const symbol = new vscode.DocumentSymbol(name, "", vscode.SymbolKind.Namespace, whole, rangeIn(document, heading));
		symbol.children = essay.claims
			.filter(({ range, trust }) => trust !== "unsure" && range.start >= body.start && range.end <= body.end)
			.sort((a, b) => a.range.start - b.range.start)
			.map(({ id: claim, range }) => {
				const { lean, brief } = session.verdictOf(claim);
				const label = `${leanLooks[lean].symbol} ${claimOf(claim).statement}`;
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
export function essayLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
	const text = document.getText();
	const link = (
		range: { readonly start: number; readonly end: number },
		command: string,
		target: object,
		tooltip: string,
	) => {
		const address = vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([target]))}`);
		const made = new vscode.DocumentLink(rangeIn(document, range), address);
		made.tooltip = tooltip;
		return made;
	};
	const cited = findReferences(text).map(({ range, reference }) =>
		link(range, commands.openSource.id, { source: reference.source }, "Open the source"),
	);
	const named = findMentions(text).flatMap((mention) => {
		const subnet = mention.kind === "subnet" ? findNamedSubnet(mention.netuid) : undefined;
		return subnet
			? [link(mention.range, commands.runSimulation.id, { simulation: subnet.simulation }, `Run ${subnet.name}`)]
			: [];
	});
	return [...cited, ...named];
}
