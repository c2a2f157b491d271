import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { claimsOf } from "../../essay/claims.ts";
import { type FoundSection } from "../../essay/find/found.ts";
import { showTally, tallyOf } from "../../claims/tally.ts";
import { type Session } from "../session/session.ts";
import { simulations } from "../../simulations/registry.ts";
import { type EssayTexts, rangeIn } from "./essayTexts.ts";

/** How many simulations stand above a section; the others are in the reader. */
const MOST = 3;

/** Above every section of the reader's copy: its claims with their verdicts, and its simulations to run. */
export async function essayLenses(
	document: vscode.TextDocument,
	texts: EssayTexts,
	session: Session,
): Promise<vscode.CodeLens[]> {
	const essay = await texts.search(document);
	return (essay?.sections ?? []).flatMap((found) => lensesOf(found, rangeIn(document, found.heading), session));
}

function lensesOf({ id }: FoundSection, range: vscode.Range, session: Session): vscode.CodeLens[] {
	const found = claimsOf(id).map((claim) => session.verdictOf(claim.id).lean);
	const claims = found.length === 1 ? "1 claim" : `${found.length} claims`;
	const read = new vscode.CodeLens(range, {
		command: commands.openSection.id,
		title: `$(book)\u00a0${claims}: ${showTally(tallyOf(found))}`,
		tooltip: "Read this section with its claims, and what sources and simulations say",
		arguments: [{ section: id }],
	});
	const main = simulations.filter(({ sections }) => sections[0] === id);
	const others = simulations.filter(({ sections }) => sections[0] !== id && sections.includes(id));
	const runs = [...main, ...others].slice(0, MOST).map(
		({ id: simulation, title, question }) =>
			new vscode.CodeLens(range, {
				command: commands.runSimulation.id,
				title: `$(play)\u00a0${title}`,
				tooltip: question,
				arguments: [{ simulation }],
			}),
	);
	return [read, ...runs];
}
