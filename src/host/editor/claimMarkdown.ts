import { sayVerdict } from "../../essay/verdictWords.ts";
import { language } from "../kit/language.ts";
import { editorWords as words } from "./editorWords.ts";
import { type FoundClaim } from "../../essay/find/found.ts";
import { leanLooks } from "../../essay/lean.ts";
import { citeSource } from "../../essay/sources.ts";
import { type ClaimVerdict, type Said } from "../../claims/claimVerdict.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { commandLink, escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";
import { essayHere } from "../kit/essayHere.ts";

/** Most sources that a hover names; the reader has all. */
const mostSources = 3;

/**
 * What is known of a claim, for the hover at its sentence: verdict, what counts, and the ways on.
 * @param stale what changed since the reader's own run
 */
export function claimMarkdown(found: FoundClaim, verdict: ClaimVerdict, stale: string | undefined): string {
	const { id, trust, differs, key } = found;
	const claim = essayHere.claimOf(id);
	const { sources, tests, runs, untested } = verdict;
	const ask = (yes: boolean) =>
		commandLink(yes ? words.thisIsIt : words.no, "answerSentence", { claim: id, sentence: key, yes });
	const doubt =
		trust === "unsure"
			? [`${words.askSentence()} ${ask(true)} · ${ask(false)}`]
			: differs
				? [`${words.differently(whatDiffers[differs])} ${ask(true)} · ${ask(false)}`]
				: [];
	const cited = [
		...new Set(
			claim.sources.evidence.map(({ source, sourceId }) =>
				commandLink(citeSource(source), "openSource", { source: sourceId }),
			),
		),
	];
	const ways = [
		...simulationsTesting(claim, language).map(({ id: simulation, title }) =>
			commandLink(words.runTitle(title), "runSimulation", { simulation }),
		),
		commandLink(words.read, "openSection", { claim: id }),
		...(simulationsTesting(claim, language).length > 0
			? [commandLink(words.manyWorlds, "testClaim", { claim: id, how: "worlds" })]
			: []),
	];
	return [
		`**${escapeMarkdown(claim.statement)}**`,
		...doubt,
		...runs.map(
			(run) =>
				`${line(words.yourRun, run)} · ${escapeMarkdown(`${run.title}, ${run.how}.`)} ${inlineToMarkdown(run.reason, false)}`,
		),
		...(stale === undefined
			? []
			: [`*${words.runOlder(stale)}* ${commandLink(words.runAgain, "runStale", { claim: id })}`]),
		...tests.map((test) => {
			const name = test.basis === "arithmetic" ? words.arithmetic : words.manyWorlds;
			return `${line(name, test)} · ${escapeMarkdown(`${test.title}. ${test.number} ${test.counts}`)}`;
		}),
		`${line(words.sources, sources)}${cited.length === 0 ? "" : ` · ${cited.slice(0, mostSources).join(", ")}`}`,
		...(untested === undefined ? [] : [escapeMarkdown(untested)]),
		ways.join(" · "),
	].join("\n\n");
}

const whatDiffers = { negation: words.negation, figure: words.otherFigure } as const;

const line = (name: string, { lean, word }: Said): string =>
	`**${name}** ${leanLooks[lean].symbol} ${escapeMarkdown(sayVerdict(language, word))}`;
