import { editorWords as words } from "./editorWords.ts";
import * as vscode from "vscode";
import { commands } from "../manifest/contributions.ts";
import { type FoundSection } from "../../essay/find/found.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { leanLooks } from "../../essay/lean.ts";
import { showTally, tallyOf } from "../../claims/tally.ts";
import { readSettings } from "../kit/readSettings.ts";
import { type Session } from "../session/session.ts";
import { simulations } from "../kit/simulations.ts";
import { rangeIn } from "./essayTexts.ts";
import { essayHere } from "../kit/essayHere.ts";

/** How many simulations stand above a section; the others are in the reader. */
const MOST = 3;

/**
 * Above the reader's copy what was not found in it; above every section its claims with their verdicts, and its simulations
 * to run; where the reader wishes, above every claim its verdict.
 */
export function essayLenses(
	document: vscode.TextDocument,
	essay: EssayInText,
	session: Session,
	stale: number,
): vscode.CodeLens[] {
	return [
		...lostLens(document, essay),
		...staleLens(document, stale),
		...essay.sections.flatMap((found) => lensesOf(found, rangeIn(document, found.heading), session)),
		...(readSettings("claimLenses") ? claimLenses(document, essay, session) : []),
	];
}

function lostLens({ uri }: vscode.TextDocument, { lostSections, lostClaims, claims }: EssayInText): vscode.CodeLens[] {
	const unsure = claims.filter(({ trust }) => trust === "unsure").length;
	const told = [
		...(lostSections.length + lostClaims.length > 0 ? [words.notFound(lostSections.length, lostClaims.length)] : []),
		...(unsure > 0 ? [words.toConfirm(unsure)] : []),
	];
	if (told.length === 0) return [];
	const lens = new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
		command: commands.showLost.id,
		title: `$(search)\u00a0${told.join(" · ")}`,
		tooltip: words.lensLost,
		arguments: [{ uri: uri.toString() }],
	});
	return [lens];
}

/** Runs again what is older than the text, in one click. @param stale how many results are */
export function staleLens({ uri }: vscode.TextDocument, stale: number): vscode.CodeLens[] {
	if (stale === 0) return [];
	return [
		new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
			command: commands.runStale.id,
			title: `$(refresh)\u00a0${words.outdated(stale)}`,
			tooltip: words.lensStale,
			arguments: [{ uri: uri.toString() }],
		}),
	];
}

function lensesOf({ id }: FoundSection, range: vscode.Range, session: Session): vscode.CodeLens[] {
	const found = essayHere.claimsOf(id).map((claim) => session.verdictOf(claim.id).lean);
	const read = new vscode.CodeLens(range, {
		command: commands.openSection.id,
		title: `$(book)\u00a0${words.claims(found.length)} ${showTally(tallyOf(found))}`,
		tooltip: words.lensSection,
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

function claimLenses(document: vscode.TextDocument, { claims }: EssayInText, session: Session): vscode.CodeLens[] {
	return claims
		.filter(({ trust }) => trust === "sure")
		.map(({ id, range }) => {
			const { lean, brief } = session.verdictOf(id);
			return new vscode.CodeLens(rangeIn(document, range), {
				command: commands.openSection.id,
				title: `${leanLooks[lean].symbol}\u00a0${brief}`,
				tooltip: essayHere.claimOf(id).statement,
				arguments: [{ claim: id }],
			});
		});
}
