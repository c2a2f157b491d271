import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type FoundClaim } from "../../essay/find/found.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type Session } from "../session/session.ts";
import { type Mark, marksOf } from "./markOf.ts";

/** All marks behind one sentence. */
export interface MarkedPlace {
	readonly position: vscode.Position;
	readonly marks: readonly (Mark & { readonly command: vscode.Command })[];
}

/** VS Code cuts inlay hints at 43 characters a line, with the padding; longer lines are decorated instead. */
const mostHintsALine = 40;
const between = "\u2002";

/**
 * The marks of a copy of the essay by sentence, in order.
 * @param staleness what changed since the reader's run of a claim
 */
export function placesOf(
	document: vscode.TextDocument,
	essay: EssayInText,
	session: Session,
	staleness: (claim: FoundClaim) => string | undefined,
): readonly MarkedPlace[] {
	const places = new Map<number, MarkedPlace>();
	for (const found of essay.claims) {
		const { id: claim, range, trust } = found;
		const marks = marksOf(session.verdictOf(claim), trust, staleness(found)).map((mark) => ({
			...mark,
			command: mark.stale
				? { command: commands.runStale.id, title: words.runAgain, arguments: [{ uri: document.uri.toString() }] }
				: { command: commands.openSection.id, title: words.readClaim, arguments: [{ claim }] },
		}));
		if (marks.length === 0) continue;
		const before = places.get(range.end)?.marks ?? [];
		places.set(range.end, { position: document.positionAt(range.end), marks: [...before, ...marks] });
	}
	return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
}

/** Places of two kinds as one list, in order; marks behind the same sentence stand together. */
export function mergePlaces(some: readonly MarkedPlace[], others: readonly MarkedPlace[]): readonly MarkedPlace[] {
	const same = ({ position }: MarkedPlace) => others.find((other) => other.position.isEqual(position));
	const merged = some.map((place) => ({ ...place, marks: [...place.marks, ...(same(place)?.marks ?? [])] }));
	const alone = others.filter((other) => !some.some(({ position }) => position.isEqual(other.position)));
	return [...merged, ...alone].sort((a, b) => a.position.compareTo(b.position));
}

/** The places whose line has room for inlay hints, and those that are decorated. */
export function byRoom(places: readonly MarkedPlace[]) {
	const used = new Map<number, number>();
	for (const { position, marks } of places) {
		used.set(position.line, (used.get(position.line) ?? 0) + textOf(marks).length + 1);
	}
	const fits = ({ position }: MarkedPlace) => used.get(position.line)! <= mostHintsALine;
	return { hinted: places.filter(fits), decorated: places.filter((place) => !fits(place)) };
}

/** The marks of one sentence as one text. */
export const textOf = (marks: readonly Mark[]): string => marks.map(({ text }) => text).join(between);

/** An inlay hint behind every sentence whose line has room for it; each mark leads to its claim. */
export function hintsOf(places: readonly MarkedPlace[], range: vscode.Range): vscode.InlayHint[] {
	return byRoom(places)
		.hinted.filter(({ position }) => range.contains(position))
		.map(({ position, marks }) => {
			const parts = marks.flatMap(({ text, spoken, command }, i) => {
				const part = new vscode.InlayHintLabelPart(text);
				part.command = command;
				part.tooltip = spoken;
				return i === 0 ? [part] : [new vscode.InlayHintLabelPart(between), part];
			});
			const hint = new vscode.InlayHint(position, parts);
			hint.paddingLeft = true;
			return hint;
		});
}
