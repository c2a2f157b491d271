import { claimOf } from "../../essay/claims.ts";
import { type FoundClaim } from "../../essay/find/found.ts";
import { leanLooks } from "../../essay/lean.ts";
import { citeSource } from "../../essay/sources.ts";
import { type ClaimVerdict, type Said } from "../../claims/claimVerdict.ts";
import { simulationsTesting } from "../../claims/simulationsTesting.ts";
import { commandLink, escapeMarkdown, inlineToMarkdown } from "../kit/markdown.ts";

/** Most sources that a hover names; the reader has all. */
const mostSources = 3;

/**
 * What is known of a claim, for the hover at its sentence: verdict, what counts, and the ways on.
 * @param stale what changed since the reader's own run
 */
export function claimMarkdown(found: FoundClaim, verdict: ClaimVerdict, stale: string | undefined): string {
	const { id, trust, differs, key } = found;
	const claim = claimOf(id);
	const { sources, tests, runs, untested } = verdict;
	const ask = (yes: boolean) =>
		commandLink(yes ? "Yes, this is it" : "No", "answerSentence", { claim: id, sentence: key, yes });
	const doubt =
		trust === "unsure"
			? [`*Is this the sentence that makes this claim?* ${ask(true)} · ${ask(false)}`]
			: differs
				? [
						`*The sentence reads differently: ${whatDiffers[differs]}. No verdict is shown for it.* ${ask(true)} · ${ask(false)}`,
					]
				: [];
	const cited = [
		...new Set(
			claim.sources.evidence.map(({ source, sourceId }) =>
				commandLink(citeSource(source), "openSource", { source: sourceId }),
			),
		),
	];
	const ways = [
		...simulationsTesting(claim).map(({ id: simulation, title }) =>
			commandLink(`Run ${title}`, "runSimulation", { simulation }),
		),
		commandLink("Read", "openSection", { claim: id }),
		...(simulationsTesting(claim).length > 0
			? [commandLink("Many worlds", "testClaim", { claim: id, how: "worlds" })]
			: []),
	];
	return [
		`**${escapeMarkdown(claim.statement)}**`,
		...doubt,
		...runs.map(
			(run) =>
				`${line("Your run", run)} · ${escapeMarkdown(`${run.title}, ${run.how}.`)} ${inlineToMarkdown(run.reason, false)}`,
		),
		...(stale === undefined
			? []
			: [`*Your run is older than ${stale}.* ${commandLink("Run again", "runStale", { claim: id })}`]),
		...tests.map((test) => {
			const name = test.basis === "arithmetic" ? "= Arithmetic" : "Many worlds";
			return `${line(name, test)} · ${escapeMarkdown(`${test.title}. ${test.number} ${test.counts}`)}`;
		}),
		`${line("Sources", sources)}${cited.length === 0 ? "" : ` · ${cited.slice(0, mostSources).join(", ")}`}`,
		...(untested === undefined ? [] : [escapeMarkdown(untested)]),
		ways.join(" · "),
	].join("\n\n");
}

const whatDiffers = { negation: "a negation came or went", figure: "another figure stands in it" } as const;

const line = (name: string, { lean, word }: Said): string =>
	`**${name}** ${leanLooks[lean].symbol} ${escapeMarkdown(word)}`;
