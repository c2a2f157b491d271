import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { writeDigits } from "../../numeric/say.ts";
import { language } from "../kit/language.ts";
import { rangeIn } from "./essayTexts.ts";
import { stateLooks } from "./ownMarks.ts";
import { type OwnText } from "./ownTexts.ts";
import { essayHere } from "../kit/essayHere.ts";

interface Row {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly detail: string;
	readonly kind: vscode.SymbolKind;
}

/** The outline of a text: its headings, and below each the claims, known numbers, subnets and terms that it has, each once. */
export function ownSymbols(document: vscode.TextDocument, text: OwnText, own: OwnClaims): vscode.DocumentSymbol[] {
	const rows = rowsOf(text, own);
	const length = document.getText().length;

	const parts = [
		{ start: 0, headingEnd: 0, name: words.beforeHeading },
		...text.headings.map(({ start, end, number, title }) => ({
			start,
			headingEnd: end,
			name: number === undefined ? title : `${number} ${title}`,
		})),
	];
	return parts.flatMap(({ start, headingEnd, name }, i) => {
		const end = parts[i + 1]?.start ?? length;
		const seen = new Set<string>();
		const inside = rows.filter((row) => {
			const key = `${row.kind} ${row.name}`;
			if (row.start < start || row.start >= end || seen.has(key)) return false;
			seen.add(key);
			return true;
		});
		if (i === 0 && inside.length === 0) return [];
		const symbol = new vscode.DocumentSymbol(
			name,
			"",
			vscode.SymbolKind.Namespace,
			rangeIn(document, { start, end }),
			rangeIn(document, { start, end: headingEnd }),
		);
		symbol.children = inside.map((row) => {
			const place = rangeIn(document, row);
			return new vscode.DocumentSymbol(row.name, row.detail, row.kind, place, place);
		});
		return [symbol];
	});
}

function rowsOf({ file, claims, mentions, numbers }: OwnText, own: OwnClaims): readonly Row[] {
	const { Boolean: claimKind, Number: numberKind, Key: termKind, Object: subnetKind } = vscode.SymbolKind;
	const made = claims.flatMap(({ claim, anchored }): readonly Row[] => {
		if (anchored.state === "lost") return [];
		const result = file && own.resultOf(file.uri, claim.id);
		const symbol = result ? stateLooks[result.state].symbol : "○";
		return [{ ...anchored.range, name: `${symbol} ${claim.statement}`, detail: result?.found ?? "", kind: claimKind }];
	});
	const known = numbers.map(({ range, quantity, written }): Row => ({
		...range,
		name: quantity.label,
		detail: writeDigits(String(written), language),
		kind: numberKind,
	}));
	const named = mentions.flatMap((mention): readonly Row[] => {
		if (mention.kind === "term")
			return [
				{
					...mention.range,
					name: essayHere.findTerm(mention.term)?.term ?? mention.term,
					detail: "term",
					kind: termKind,
				},
			];
		const name = essayHere.findNamedSubnet(mention.netuid)?.name ?? essayHere.findSubnet(mention.netuid)?.name;
		return [{ ...mention.range, name: name ?? "Subnet", detail: words.subnet(mention.netuid), kind: subnetKind }];
	});
	return [...made, ...known, ...named].sort((a, b) => a.start - b.start);
}

/** Named subnets lead to their simulation. */
export function mentionLinks(
	document: vscode.TextDocument,
	mentions: OwnText["mentions"],
): readonly vscode.DocumentLink[] {
	return mentions.flatMap((mention) => {
		const subnet = mention.kind === "subnet" ? essayHere.findNamedSubnet(mention.netuid) : undefined;
		if (!subnet) return [];
		const target = encodeURIComponent(JSON.stringify([{ simulation: subnet.simulation }]));
		const link = new vscode.DocumentLink(
			rangeIn(document, mention.range),
			vscode.Uri.parse(`command:${commands.runSimulation.id}?${target}`),
		);
		link.tooltip = words.runTitle(subnet.name);
		return [link];
	});
}
