import { nameInHistory, spokenSentence } from "../kit/spoken.ts";
import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { commandWords as words } from "./commandWords.ts";
import * as vscode from "vscode";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { leanLooks } from "../../essay/lean.ts";
import { sectionHeading, sectionMark } from "../../essay/sections.ts";
import { type SourceId } from "../../essay/sources.ts";
import { simulations } from "../kit/simulations.ts";
import { execute } from "../kit/execute.ts";
import { sayTime } from "../kit/sayTime.ts";
import { type Target } from "../manifest/commandContribution.ts";
import { type CommandName } from "../manifest/contributions.ts";
import { type CommandServices } from "./commandServices.ts";
import { pageItems } from "./pageHandlers.ts";
import { type Item, pick } from "./pick.ts";
import { type CommandHandler } from "./registerCommands.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Where something that was found leads. */
export type Found = readonly [command: CommandName, target: Target];

/** One search over everything: pages, sections, claims, simulations, terms, runs and sources. */
export const search =
	(services: CommandServices): CommandHandler =>
	async () => {
		const [command, target] = await pick(words.searchTitle, words.searchHelp, await everything(services));
		await execute(command, target);
		return command;
	};

/** Everything that can be found, by kind. */
export async function everything({ session }: Pick<CommandServices, "session">): Promise<readonly Item<Found>[]> {
	const runs = await session.runs();
	const kind = (label: string): Item<never> => ({ label, kind: vscode.QuickPickItemKind.Separator });
	return [
		kind(words.groupPages),
		...pageItems().map(({ value, ...item }): Item<Found> => ({ ...item, value: ["openPage", { page: value! }] })),
		kind(words.groupSimulations),
		...simulations.map(({ id, title, question }): Item<Found> => ({
			label: `$(play) ${question}`,
			description: title,
			value: ["runSimulation", { simulation: id }],
		})),
		kind(words.groupSections),
		...essayHere.sections.map((section): Item<Found> => ({
			label: `$(book) ${sectionHeading(section)}`,
			description: words.section,
			value: ["openSection", { section: section.id }],
		})),
		...essayHere.claims.map((claim): Item<Found> => {
			const { lean, word } = session.verdictOf(claim.id);
			return {
				label: `${leanLooks[lean].symbol} ${claim.statement}`,
				description: words.claimIn(sectionMark(claim.section), sayVerdict(language, word)),
				value: ["openSection", { claim: claim.id }],
			};
		}),
		kind(words.groupTerms),
		...essayHere.terms.map(({ id, term, aliases = [], explanation }): Item<Found> => ({
			label: `$(symbol-keyword) ${term}`,
			description: aliases.join(", "),
			detail: toPlainText(explanation),
			value: ["explainTerm", { term: id }],
		})),
		...(runs.length === 0 ? [] : [kind(words.groupRuns)]),
		...runs.map((entry): Item<Found> => ({
			label: `$(graph) ${nameInHistory(entry)}`,
			description: words.runAt(sayTime(entry.savedAt)),
			detail: toPlainText(spokenSentence(entry.manifest.simulation, entry.headline)),
			value: ["openRun", { run: entry.id }],
		})),
		kind(words.groupSources),
		...(Object.keys(essayHere.sources) as SourceId[]).map((id): Item<Found> => {
			const { title, by, year } = essayHere.sources[id];
			return {
				label: `$(link-external) ${title}`,
				description: words.sourceBy(by, year),
				value: ["openSource", { source: id }],
			};
		}),
	];
}
