import { editorWords as words } from "./editorWords.ts";
import type * as vscode from "vscode";
import { sayKnown } from "../../argument/numberCheck.ts";
import { citeSource } from "../../essay/sources.ts";
import { commandLink, escapeMarkdown } from "../kit/markdown.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { type HoverPiece } from "./hoverPiece.ts";
import { ownClaimAt, stateLooks } from "./ownMarks.ts";
import { type OwnText } from "./ownTexts.ts";
import { say } from "../kit/saying.ts";
import { essayHere } from "../kit/essayHere.ts";

/** What is known of the author's claims and of the numbers at a place of a text. */
export function ownHover(
	document: vscode.TextDocument,
	position: vscode.Position,
	text: OwnText,
	own: OwnClaims,
): readonly HoverPiece[] {
	const offset = document.offsetAt(position);
	const claims = ownClaimAt(text, offset).map(({ claim, anchored, stamp }) => {
		const file = text.file!.uri;
		const target = { uri: file.toString(), claim: claim.id };
		const result = own.resultOf(file, claim.id);
		const stale = own.staleness(file, claim.id, stamp);
		const cited = claim.sources.map(({ title, url }) =>
			url === undefined
				? escapeMarkdown(title)
				: `[${escapeMarkdown(title)}](${url.replace(/[()\s]/g, encodeURIComponent)})`,
		);
		const markdown = [
			`**${escapeMarkdown(claim.statement)}**`,
			...(result
				? [
						`${stateLooks[result.state].symbol} ${stateLooks[result.state].word}: ${escapeMarkdown(say(result.sentence))}`,
					]
				: [words.notChecked]),
			...(stale === undefined ? [] : [`*${words.older(stale)}*`]),
			...(anchored.state === "reads-differently" ? [words.aLittle] : []),
			...(cited.length === 0 ? [] : [`**Sources** ${cited.join(", ")}`]),
			[
				commandLink(result ? words.checkAgain : words.check, "checkClaims", target),
				commandLink(words.showClaim, "showOwnClaim", target),
				commandLink(words.exportIt, "exportClaim", target),
			].join(" · "),
		].join("\n\n");
		const place = anchored.state === "lost" ? undefined : anchored.range;
		return { markdown, ...(place && { range: place }) };
	});
	const numbers = text.numbers
		.filter(({ range }) => range.start <= offset && offset <= range.end)
		.map((known) => {
			const { source, simulation } = known.quantity;
			const ways = [
				commandLink(citeSource(essayHere.sources[source]), "openSource", { source }),
				...(simulation === undefined ? [] : [commandLink(words.run, "runSimulation", { simulation })]),
			];
			return { markdown: `${escapeMarkdown(say(sayKnown(known)))} ${ways.join(" · ")}`, range: known.range };
		});
	return [...numbers, ...claims];
}
