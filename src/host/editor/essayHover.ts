import { editorWords as words } from "./editorWords.ts";
import type * as vscode from "vscode";
import { findPremises } from "../../argument/premises.ts";
import { commandLink, escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { findMentions } from "../../essay/find/findMentions.ts";
import { simulations } from "../kit/simulations.ts";
import { findReferences } from "../../essay/find/findReferences.ts";
import { type FoundClaim, type TextRange } from "../../essay/find/found.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type Reference } from "../../essay/references.ts";
import { citeSource } from "../../essay/sources.ts";
import { type Session } from "../session/session.ts";
import { claimMarkdown } from "./claimMarkdown.ts";
import { type HoverPiece } from "./hoverPiece.ts";
import { premiseMarkdown } from "./premiseMarkdown.ts";
import { essayHere } from "../kit/essayHere.ts";

/** What stands under the cursor in a copy of the essay: a subnet, a term or a reference, a number that can be changed, and the claim that the sentence makes. */
export function essayHover(
	document: vscode.TextDocument,
	position: vscode.Position,
	essay: EssayInText,
	session: Session,
	staleness: (claim: FoundClaim) => string | undefined,
): readonly HoverPiece[] {
	const offset = document.offsetAt(position);
	const under = ({ range }: { readonly range: TextRange }) => range.start <= offset && offset <= range.end;
	const claims = essay.claims.filter(under);
	return [
		...findPremises(document.getText(), claims)
			.filter(under)
			.map((found) => ({ markdown: premiseMarkdown(found, session), range: found.range })),
		...mentionHover(document, position, true),
		...claims.map((found) => ({
			markdown: claimMarkdown(found, session.verdictOf(found.id), staleness(found)),
			range: found.range,
		})),
	];
}

/** What is known of a subnet or a term under the cursor in any text. @param cites whether its references are the essay's */
export function mentionHover(
	document: vscode.TextDocument,
	position: vscode.Position,
	cites: boolean,
): readonly HoverPiece[] {
	const line = document.lineAt(position.line);
	const start = document.offsetAt(line.range.start);
	const under = ({ start: first, end }: TextRange) => first <= position.character && position.character <= end;
	const inText = (range: TextRange) => ({ start: start + range.start, end: start + range.end });
	const reference = cites ? findReferences(line.text).find(({ range }) => under(range)) : undefined;
	if (reference) return [{ markdown: referenceMarkdown(reference.reference), range: inText(reference.range) }];
	const mention = findMentions(line.text).find(({ range }) => under(range));
	const markdown = mention && (mention.kind === "term" ? termMarkdown(mention.term) : subnetMarkdown(mention.netuid));
	return markdown === undefined ? [] : [{ markdown, range: inText(mention!.range) }];
}

function referenceMarkdown({ id, source, what, supports, doesNotSupport, remark }: Reference): string {
	return [
		`**[${id}]** ${commandLink(citeSource(essayHere.sources[source]), "openSource", { source })}`,
		inlineToMarkdown(what),
		`**${words.supports()}** ${inlineToMarkdown(supports)}`,
		`**${words.doesNot()}** ${inlineToMarkdown(doesNotSupport)}`,
		...(remark === undefined ? [] : [inlineToMarkdown(remark)]),
	].join("\n\n");
}

function termMarkdown(id: string): string | undefined {
	const term = essayHere.findTerm(id);
	return term && `**${escapeMarkdown(term.term)}**\n\n${inlineToMarkdown(term.explanation)}`;
}

function subnetMarkdown(netuid: number): string | undefined {
	const named = essayHere.findNamedSubnet(netuid);
	if (named) {
		const simulation = simulations.find(({ id }) => id === named.simulation);
		return [
			`**${escapeMarkdown(named.name)}** · ${words.subnet(netuid)} · ${escapeMarkdown(named.owner)}`,
			inlineToMarkdown(named.about),
			...(simulation
				? [commandLink(words.runTitle(simulation.title), "runSimulation", { simulation: simulation.id })]
				: []),
		].join("\n\n");
	}
	const other = essayHere.findSubnet(netuid);
	return other && `**${escapeMarkdown(other.name)}** · ${words.subnet(netuid)}\n\n${escapeMarkdown(other.purpose)}`;
}
