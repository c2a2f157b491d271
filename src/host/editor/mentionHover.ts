import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { commandLink, escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { findMentions } from "../../essay/find/findMentions.ts";
import { findTerm } from "../../essay/glossary.ts";
import { findNamedSubnet, findSubnet } from "../../essay/subnets.ts";
import { simulations } from "../../simulations/registry.ts";
import { type EssayTexts } from "./essayTexts.ts";

/** What a subnet or a term is, where the reader's copy of the essay mentions it. */
export async function mentionHover(
	document: vscode.TextDocument,
	position: vscode.Position,
	texts: EssayTexts,
): Promise<vscode.Hover | undefined> {
	if (!(await texts.search(document))) return undefined;
	const line = document.lineAt(position.line);
	const mention = findMentions(line.text).find(
		({ range }) => range.start <= position.character && position.character <= range.end,
	);
	if (!mention) return undefined;
	const markdown = mention.kind === "term" ? termMarkdown(mention.term) : subnetMarkdown(mention.netuid);
	if (markdown === undefined) return undefined;
	const text = new vscode.MarkdownString(markdown);
	text.isTrusted = {
		enabledCommands: [
			commands.openSection.id,
			commands.runSimulation.id,
			commands.explainTerm.id,
			commands.openSource.id,
		],
	};
	const { start, end } = mention.range;
	return new vscode.Hover(text, new vscode.Range(position.line, start, position.line, end));
}

function termMarkdown(id: string): string | undefined {
	const term = findTerm(id);
	return term && `**${escapeMarkdown(term.term)}**\n\n${inlineToMarkdown(term.explanation)}`;
}

function subnetMarkdown(netuid: number): string | undefined {
	const named = findNamedSubnet(netuid);
	if (named) {
		const simulation = simulations.find(({ id }) => id === named.simulation);
		return [
			`**${escapeMarkdown(named.name)}** · subnet ${netuid} · ${escapeMarkdown(named.owner)}`,
			inlineToMarkdown(named.about),
			...(simulation ? [commandLink(`Run ${simulation.title}`, "runSimulation", { simulation: simulation.id })] : []),
		].join("\n\n");
	}
	const other = findSubnet(netuid);
	return other && `**${escapeMarkdown(other.name)}** · subnet ${netuid}\n\n${escapeMarkdown(other.purpose)}`;
}
