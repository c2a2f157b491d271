import { editorWords as words } from "./editorWords.ts";
import type * as vscode from "vscode";
import { say } from "../kit/saying.ts";
import { commands } from "../manifest/contributions.ts";
import { type OwnResult } from "../../argument/ownResult.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { type MarkedPlace } from "./claimMarks.ts";
import { type Mark, shortFigure } from "./markOf.ts";
import { type OwnText, type PlacedClaim } from "./ownTexts.ts";

/** How the state of a claim looks, in the text and in trees. */
export const stateLooks: Readonly<
	Record<OwnResult["state"], { readonly symbol: string; readonly drawn: string; readonly word: string }>
> = {
	kept: { symbol: "✓", drawn: "leans/yes", word: words.asExpected },
	bound: { symbol: "·", drawn: "leans/undecided", word: words.bound },
	broken: { symbol: "✗", drawn: "leans/no", word: words.notExpected },
	lost: { symbol: "?", drawn: "leans/undecided", word: "lost" },
	failed: { symbol: "!", drawn: "leans/undecided", word: words.couldNotRun },
};

/** The marks of the author's own claims behind their sentences, in order: what a run found, and whether that is out of date. */
export function ownPlaces(
	document: vscode.TextDocument,
	{ file, claims }: OwnText,
	own: OwnClaims,
): readonly MarkedPlace[] {
	if (!file) return [];
	const places = new Map<number, MarkedPlace>();
	for (const placed of claims) {
		const { anchored, claim, stamp } = placed;
		if (anchored.state === "lost") continue;
		const { end } = anchored.range;
		const stale = own.staleness(file.uri, claim.id, stamp);
		const mark = markOf(own.resultOf(file.uri, claim.id), stale);
		if (!mark) continue;
		const command =
			stale === undefined
				? commandOf("showOwnClaim", words.showClaim, { uri: file.uri.toString(), claim: claim.id })
				: commandOf("runStale", words.runAgain, { uri: document.uri.toString() });
		const before = places.get(end)?.marks ?? [];
		places.set(end, { position: document.positionAt(end), marks: [...before, { ...mark, command }] });
	}
	return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
}

const commandOf = (name: "showOwnClaim" | "runStale", title: string, target: object): vscode.Command => ({
	command: commands[name].id,
	title,
	arguments: [target],
});

function markOf(result: OwnResult | undefined, stale: string | undefined): Mark | undefined {
	if (!result) return { text: "○", spoken: words.unchecked };
	const { symbol, word } = stateLooks[result.state];
	if (result.state === "bound") return undefined;
	const figure = result.figure ? shortFigure(result.figure.value, result.figure.unit) : "";
	const text = `${stale === undefined ? "" : "↻"}${symbol}${figure && ` ${figure}`}`;
	const old = stale === undefined ? "" : words.olderThan(stale);
	return { text, spoken: `${word}: ${say(result.sentence)}${old}` };
}

/** The claim whose sentence stands at an offset. */
export const ownClaimAt = ({ claims }: OwnText, offset: number): readonly PlacedClaim[] =>
	claims.filter(
		({ anchored }) => anchored.state !== "lost" && anchored.range.start <= offset && offset <= anchored.range.end,
	);
