import { nameInHistory, spokenSentence } from "../kit/spoken.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { type Claim } from "../../essay/claim.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type Section, sectionHeading } from "../../essay/sections.ts";
import { leanLooks } from "../../essay/lean.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { type Session } from "../session/session.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { findSimulation, simulations } from "../kit/simulations.ts";
import { NothingYet } from "../kit/nothingYet.ts";
import { saySeeds, titleOfRun } from "../../runs/ask/runName.ts";
import { sayTime } from "../kit/sayTime.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Something to choose; a separator has no value. */
export interface Item<T> extends vscode.QuickPickItem {
	readonly value?: T;
}

/**
 * Asks for one of several things.
 * @throws {vscode.CancellationError} when nothing was chosen, which ends the command without a word
 */
export async function pick<T>(title: string, placeHolder: string, items: readonly Item<T>[]): Promise<T> {
	const chosen = await vscode.window.showQuickPick(items, {
		title,
		placeHolder,
		matchOnDescription: true,
		matchOnDetail: true,
	});
	if (chosen?.value === undefined) throw new vscode.CancellationError();
	return chosen.value;
}

const separator = (label: string): Item<never> => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** The simulation of an id, or the one that is chosen. @param accepts leaves out what the command cannot take */
export async function pickSimulation(
	id: string | undefined,
	title: string,
	accepts: (simulation: Simulation) => boolean = () => true,
): Promise<Simulation> {
	if (id !== undefined) return findSimulation(id);
	const items = essayHere.chapters.flatMap((chapter): readonly Item<Simulation>[] => {
		const members = simulations.filter(
			(simulation) =>
				essayHere.findSection(simulation.sections[0] ?? "")?.chapter === chapter.id && accepts(simulation),
		);
		if (members.length === 0) return [];
		return [
			separator(chapter.title),
			...members.map((value) => ({ label: value.title, detail: value.question, value })),
		];
	});
	return pick(title, words.whichQuestion, items);
}

/** The section of an id, or the one that is chosen. */
export async function pickSection(id: string | undefined, title: string): Promise<Section> {
	if (id !== undefined) return known(essayHere.findSection(id), words.noSection(id), "section");
	return pick(
		title,
		words.whichSection,
		essayHere.sections.map((value) => ({ label: sectionHeading(value), value })),
	);
}

/**
 * The claim of an id, or the one that is chosen among those that a simulation tests.
 * @param section only its claims, where it has such
 */
export async function pickClaim(
	id: string | undefined,
	title: string,
	session: Session,
	section?: string,
): Promise<Claim> {
	if (id !== undefined) return known(essayHere.findClaim(id), words.noClaim(id), "claim");
	await session.runs();
	const every = essayHere.claims.filter((claim) => simulationsTesting(claim).length > 0);
	const here = every.filter((claim) => claim.section === section);
	const testable = here.length > 0 ? here : every;
	return pick(
		title,
		words.whichEssayClaim,
		testable.map((claim) => claimItem(claim, session)),
	);
}

function claimItem(claim: Claim, session: Session): Item<Claim> {
	const { lean, word, brief, sources } = session.verdictOf(claim.id);
	const tests = simulationsTesting(claim, language).map((simulation) => simulation.title);
	return {
		label: `${leanLooks[lean].symbol} ${claim.statement}`,
		detail: `${claim.section} · ${words.means(sayVerdict(language, word), brief)} · ${words.sourcesSay(sayVerdict(language, sources.word))} · ${tests.join(", ")}`,
		value: claim,
	};
}

/** The run of an id, or the one that is chosen from the history. */
export async function pickRun(
	id: string | undefined,
	title: string,
	session: Session,
	placeHolder = words.whichRun,
	accepts: (entry: HistoryEntry) => boolean = () => true,
): Promise<HistoryEntry> {
	const runs = await session.runs();
	if (id !== undefined) {
		const found = runs.find((entry) => entry.id === id);
		return known(found, words.runGone, "run");
	}
	const fitting = runs.filter(accepts);
	if (fitting.length === 0) {
		throw new NothingYet(words.noRun, "runSimulation");
	}
	const items = fitting.map((value): Item<HistoryEntry> => ({
		label: nameInHistory(value),
		description: [
			titleOfRun(value.manifest, language),
			saySeeds(value.manifest, language),
			sayTime(value.savedAt),
			...(value.id === session.baseline ? ["baseline"] : []),
		].join(" · "),
		detail: toPlainText(spokenSentence(value.manifest.simulation, value.headline)),
		value,
	}));
	return pick(title, placeHolder, items);
}

function known<T>(found: T | undefined, message: string, field: string): T {
	if (found === undefined) throw new SubnetsError("not-found", message, field);
	return found;
}
