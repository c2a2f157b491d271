import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type Session } from "../session/session.ts";
import { type Mark, marksOf } from "./markOf.ts";

/** All marks behind one sentence. */
interface MarkedPlace {
	readonly position: vscode.Position;
	readonly marks: readonly (Mark & { readonly claim: string })[];
}

/** VS Code cuts inlay hints at 43 characters a line, with the padding; longer lines are decorated instead. */
const mostHintsALine = 40;
const between = "\u2002";

/** The marks of a text by sentence, in order. */
export function placesOf(document: vscode.TextDocument, essay: EssayInText, session: Session): readonly MarkedPlace[] {
	const places = new Map<number, MarkedPlace>();
	for (const { id, range, trust } of essay.claims) {
		const marks = marksOf(session.verdictOf(id), trust).map((mark) => ({ ...mark, claim: id }));
		if (marks.length === 0) continue;
		const before = places.get(range.end)?.marks ?? [];
		places.set(range.end, { position: document.positionAt(range.end), marks: [...before, ...marks] });
	}
	return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
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
			const parts = marks.flatMap(({ text, spoken, claim }, i) => {
				const part = new vscode.InlayHintLabelPart(text);
				part.command = { command: commands.openSection.id, title: "Read the claim", arguments: [{ claim }] };
				part.tooltip = spoken;
				return i === 0 ? [part] : [new vscode.InlayHintLabelPart(between), part];
			});
			const hint = new vscode.InlayHint(position, parts);
			hint.paddingLeft = true;
			return hint;
		});
}
