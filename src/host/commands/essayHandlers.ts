import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { citeSource } from "../../essay/sources.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { encodeLink } from "../../runs/ask/runLink.ts";
import { findSimulation } from "../kit/simulations.ts";
import { type CommandServices } from "./commandServices.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { copyText } from "../kit/copyText.ts";
import { tell } from "../kit/message.ts";
import { stateOfRun } from "./historyHandlers.ts";
import { pick, pickRun, pickSection } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { rulesMarkdown } from "./rulesMarkdown.ts";
import { encodeSectionLink } from "../kit/sectionLink.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Reads a section, at one of its claims where one is named. */
export const openSection =
	({ stage, ownText }: CommandServices): CommandHandler =>
	async ({ section, claim, simulation }: Target) => {
		const named = claim === undefined ? undefined : essayHere.findClaim(claim);
		if (claim !== undefined && !named) throw new SubnetsError("not-found", words.noClaim(claim), "claim");
		const shown = simulation ?? stage.active?.state.simulation;
		const implied = shown === undefined ? ownText.sectionAtCursor() : findSimulation(shown).sections[0];
		const { id } = await pickSection(named?.section ?? section ?? implied, words.openSection);
		stage.openSection(id, named?.id);
		return id;
	};

/** Opens the glossary at a term. */
export const explainTerm =
	({ stage }: CommandServices): CommandHandler =>
	async ({ term: id }: Target) => {
		const term = id === undefined ? await pickTerm() : essayHere.findTerm(id);
		if (!term) throw new SubnetsError("not-found", words.noTerm(String(id)), "term");
		stage.openPage("glossary", `term-${term.id}`);
		return term.id;
	};

const pickTerm = () =>
	pick(
		words.explainTerm,
		words.whichTerm,
		essayHere.terms.map((value) => ({
			label: value.term,
			description: (value.aliases ?? []).join(", "),
			detail: toPlainText(value.explanation),
			value,
		})),
	);

/** Opens a source in the browser; one without an address is named. */
export const openSource =
	(): CommandHandler =>
	async ({ source: id }: Target) => {
		const source = id === undefined ? await pickSource() : essayHere.findSource(id);
		if (!source) throw new SubnetsError("not-found", words.noSource(String(id)), "source");
		if (source.url === undefined) {
			tell("information", words.noAddress(citeSource(source)));
			return undefined;
		}
		await openAddress(source.url);
		return source.url;
	};

const openAddress = (url: string) => vscode.env.openExternal(vscode.Uri.parse(url, true));

const pickSource = () =>
	pick(
		words.openSource,
		words.whichSource,
		Object.values(essayHere.sources).map((value) => ({
			label: value.title,
			description: `${value.by}, ${value.year}`,
			detail: value.url,
			value,
		})),
	);

/** The dated changes of the chain's rules, each with its source. */
export const showRules =
	({ documents }: CommandServices): CommandHandler =>
	() =>
		documents.show(words.rulesTimeline, rulesMarkdown());

/** Copies an address that opens a section, or a simulation with its values, in VS Code. */
export const copyLink =
	({ session, stage, uriScheme }: CommandServices): CommandHandler =>
	async ({ section, claim, simulation, run, values }: Target) => {
		const read = section ?? (simulation === undefined && run === undefined ? stage.section : undefined);
		if (read !== undefined && run === undefined && simulation === undefined) {
			const { id } = await pickSection(read, words.copyLink);
			return await copy(encodeSectionLink(id as SectionId, claim, uriScheme));
		}
		const shown = simulation === undefined && run === undefined ? stage.active?.state : undefined;
		const state =
			shown ??
			(simulation !== undefined && run === undefined
				? session.defaultState(simulation, values)
				: await stateOfRun(await pickRun(run, words.copyLink, session), session));
		const link = encodeLink(await session.requestOf(state), findSimulation(state.simulation), uriScheme);
		if (state.imported !== undefined) {
			tell("information", words.copiedWithout);
		}
		return await copy(link);
	};

async function copy(link: string): Promise<string> {
	await copyText(link);
	return link;
}

/** Selects a section in the essay's tree. */
export const showInExplorer =
	({ ownText, sidebar, stage }: CommandServices): CommandHandler =>
	async ({ section }: Target) => {
		const { id } = await pickSection(section ?? ownText.sectionAtCursor() ?? stage.section, words.showInEssay);
		await sidebar.revealSection(id);
		return id;
	};
