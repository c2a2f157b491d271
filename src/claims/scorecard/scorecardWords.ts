import { type EveryClaimResult } from "./scorecard.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { counted, listed, wholePercent } from "../shareWords.ts";

/** How to make the same page again. */
export function madeBy(result: EveryClaimResult | undefined): string {
	if (!result) return "Nothing has been tested over many worlds yet.";
	const { options, engine, reports, stoppedAt, shipped } = result;
	const worlds = reports.map((report) => report.worlds);
	const [least, most] = [Math.min(...worlds), Math.max(...worlds)];
	const spread =
		worlds.length === 0 ? "no worlds" : least === most ? counted(least, "world") : `${least} to ${most} worlds`;
	const rules = [...new Set(reports.map((report) => ruleSet(report.rules).label))];
	const stopped = stoppedAt === undefined ? "" : ` So far ${wholePercent(stoppedAt)} of the work is done.`;
	const origin = {
		none: "",
		all: " It came with the extension: test again to see it made on this computer.",
		rest: " The rest is as it came with the extension.",
	}[shipped ?? "none"];
	return `Seed ${options.seed}, ${spread} per simulation, rules: ${listed(rules) || "none"}, Subnet Explorer ${engine}.${stopped}${origin} The same seed gives the same page.`;
}

/** What the reader must know before trusting the page, one sentence each. */
export function problemsOf(
	result: EveryClaimResult | undefined,
	simulations: ReadonlyMap<string, { readonly title: string; readonly version: number }>,
): readonly string[] {
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
		...result.failures.map(({ simulation, reason }) => `${title(simulation)} could not be tested: ${reason}`),
		...(outdated.length > 0
			? [`Tested with another version of ${listed(outdated)}. Test every claim again to bring the page up to date.`]
			: []),
	];
}
