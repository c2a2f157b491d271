import { sayingsIn } from "../../language/sayings.ts";
import { type Language } from "../../language/language.ts";
import { wordsIn } from "../../language/wordsIn.ts";
import { scorecardSentences } from "./scorecardCatalogue.ts";
import { verdictCatalogue } from "../verdictCatalogue.ts";
import { type EveryClaimResult } from "./scorecard.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { listed, wholePercent } from "../shareWords.ts";

/** How to make the same page again. */
export function madeBy(result: EveryClaimResult | undefined, language: Language = "en"): string {
	const say = wordsIn(language, scorecardSentences);
	if (!result) return say.nothingTested;
	const { options, engine, reports, stoppedAt, shipped } = result;
	const worlds = reports.map((report) => report.worlds);
	const [least, most] = [Math.min(...worlds), Math.max(...worlds)];
	const spread =
		worlds.length === 0
			? say.noWorlds
			: least === most
				? wordsIn(language, verdictCatalogue).worlds(least)
				: say.worldsBetween(least, most);
	const rules = [...new Set(reports.map((report) => sayingsIn(language)(ruleSet(report.rules).label)))];
	const stopped = stoppedAt === undefined ? "" : say.stopped(wholePercent(stoppedAt, language));
	const origin = {
		none: "",
		all: say.originAll,
		rest: say.originRest,
	}[shipped ?? "none"];
	return say.made({ seed: options.seed, spread, rules: listed(rules, language), engine, stopped, origin });
}

/** What the reader must know before trusting the page, one sentence each. */
export function problemsOf(
	result: EveryClaimResult | undefined,
	simulations: ReadonlyMap<string, { readonly title: string; readonly version: number }>,
	language: Language = "en",
): readonly string[] {
	const say = wordsIn(language, scorecardSentences);
	if (!result) return [];
	const title = (id: string) => simulations.get(id)?.title ?? id;
	const outdated = [
		...new Set(
			result.reports
				.filter(({ simulation, version }) => simulations.get(simulation)?.version !== version)
				.map(({ simulation }) => title(simulation)),
		),
	];
	return [
		...result.failures.map(({ simulation, reason }) => say.failed(title(simulation), reason)),
		...(outdated.length > 0 ? [say.outdated(listed(outdated, language))] : []),
	];
}
