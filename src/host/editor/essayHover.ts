import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { commandLink, escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { findMentions } from "../../essay/find/findMentions.ts";
import { findTerm } from "../../essay/glossary.ts";
import { findNamedSubnet, findSubnet } from "../../essay/subnets.ts";
import { simulations } from "../../simulations/registry.ts";
import { findReferences } from "../../essay/find/findReferences.ts";
import { type TextRange } from "../../essay/find/found.ts";
import { type Reference } from "../../essay/references.ts";
import { citeSource, sources } from "../../essay/sources.ts";
import { type Session } from "../session/session.ts";
import { claimMarkdown } from "./claimMarkdown.ts";
import { type EssayTexts, rangeIn } from "./essayTexts.ts";

const trusted = {
	enabledCommands: [
		commands.openSection.id,
		commands.runSimulation.id,
		commands.explainTerm.id,
		commands.openSource.id,
		commands.answerSentence.id,
		commands.testClaim.id,
	],
};

/** What stands under the cursor in the reader's copy of the essay: a subnet, a term or a reference, and the claim that its sentence makes. */
export async function essayHover(
	document: vscode.TextDocument,
	position: vscode.Position,
	texts: EssayTexts,
	session: Session,
): Promise<vscode.Hover | undefined> {
	const essay = await texts.search(document);
	if (!essay) return undefined;
	const offset = document.offsetAt(position);
	const claims = essay.claims.filter(({ range }) => range.start <= offset && offset <= range.end);
	const mention = mentionAt(document, position);
	const pieces = [
		...(mention ? [mention.markdown] : []),
		...claims.map((found) => claimMarkdown(found, session.verdictOf(found.id))),
	];
	if (pieces.length === 0) return undefined;
	const contents = pieces.map((piece) => {
		const text = new vscode.MarkdownString(piece);
		text.isTrusted = trusted;
		return text;
	});
	return new vscode.Hover(contents, mention?.range ?? rangeIn(document, claims[0]!.range));
}

function mentionAt(document: vscode.TextDocument, position: vscode.Position) {
	const line = document.lineAt(position.line);
	const under = ({ start, end }: TextRange) => start <= position.character && position.character <= end;
	const rangeOf = ({ start, end }: TextRange) => new vscode.Range(position.line, start, position.line, end);
	const reference = findReferences(line.text).find(({ range }) => under(range));
	if (reference) return { markdown: referenceMarkdown(reference.reference), range: rangeOf(reference.range) };
	const mention = findMentions(line.text).find(({ range }) => under(range));
	const markdown = mention && (mention.kind === "term" ? termMarkdown(mention.term) : subnetMarkdown(mention.netuid));
	return markdown === undefined ? undefined : { markdown, range: rangeOf(mention!.range) };
}

function referenceMarkdown({ id, source, what, supports, doesNotSupport, remark }: Reference): string {
	return [
		`**[${id}]** ${commandLink(citeSource(sources[source]), "openSource", { source })}`,
		inlineToMarkdown(what),
		`**Supports** ${inlineToMarkdown(supports)}`,
		`**Does not support** ${inlineToMarkdown(doesNotSupport)}`,
		...(remark === undefined ? [] : [inlineToMarkdown(remark)]),
	].join("\n\n");
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
