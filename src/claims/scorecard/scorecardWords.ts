import { escapeInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type ClaimTestReport, type ShareEstimate, type TurningPoint } from "../worlds/claimTestReport.ts";
import { type EveryClaimResult } from "./scorecard.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { threeDigits } from "../../simulations/kit/build.ts";
import { leanOf } from "../worlds/verdictOverWorlds.ts";

/** "71 %": a share of worlds has no more digits than that. */
export const wholePercent = (share: number): string => `${Math.round(share * 100)} %`;

/** "67–75 %". */
export const percentRange = ({ low, high }: ShareEstimate): string =>
	`${Math.round(low * 100)}–${Math.round(high * 100)} %`;

/** "1 claim", "12 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
}

/** "Holds in 71 % of 500 worlds (67–75 %), in full in 12 %". A claim that never holds in full must not read like one that does. */
export function basisOf({ counts, holds, worlds, asked, unmoved }: ClaimTestReport): string {
	const deciding = counts.supported + counts.qualified + counts.contradicted;
	const stopped = worlds < asked ? `; stopped after ${worlds} of ${asked}` : "";
	if (deciding === 0) return `Undecided in all ${counted(worlds, "world")}${stopped}`;
	if (unmoved) return `The same in every world: it follows from figures that worlds do not vary${stopped}`;
	const silent = counts.untestable === 0 ? "" : `; ${counts.untestable} more could not decide`;
	const full =
		counts.qualified === 0
			? ""
			: counts.supported === 0
				? ", never in full"
				: `, in full in ${wholePercent(counts.supported / deciding)}`;
	return `Holds in ${wholePercent(holds.value)} of ${counted(deciding, "world")} (${percentRange(holds)})${full}${silent}${stopped}`;
}

/** "qualified: fails in most worlds"; undefined where the verdict's own word says enough. */
export const leanWord = ({ verdict, counts, unmoved }: ClaimTestReport): string | undefined =>
	verdict === "qualified" && !unmoved ? `qualified: ${leanOf(counts)}` : undefined;

/**
 * The premise that matters most, and where it turns the claim, to stand behind "Hinges on":
 * "**Share of copiers**: turns at **31 %**, holds below; most moved by “Delay” (41 % of all influence)."
 */
export function hingeOf({ influences, turning }: ClaimTestReport): { readonly hinge?: string } {
	const [strongest] = influences;
	const moved =
		strongest && strongest.parameter !== turning?.parameter
			? [`most moved by ${quoted(strongest.label)} (${wholePercent(strongest.share)} of all influence)`]
			: [];
	const parts = [...(turning ? [turnsAt(turning)] : []), ...moved];
	return parts.length === 0 ? {} : { hinge: `${parts.join("; ")}.` };
}

function turnsAt({ label, unit, at, holdsAbove, inFull, implausible, searched }: TurningPoint): string {
	if (at === undefined) {
		return `nothing by itself: no value of ${quoted(label)} turns it (plausible: ${escapeInlineMarkup(searched)})`;
	}
	const name = `**${escapeInlineMarkup(label)}**`;
	const how = inFull ? "holds in full" : "holds";
	const beyond = implausible ? `, outside what is plausible (${escapeInlineMarkup(searched)})` : "";
	if (typeof at === "number") {
		const side = holdsAbove === undefined ? "" : `, ${how} ${holdsAbove ? "above" : "below"}`;
		return `${name}: turns ${implausible ? "only " : ""}at **${threeDigits(at)}${unit && ` ${unit}`}**${beyond}${side}`;
	}
	const option = typeof at === "boolean" ? (at ? "on" : "off") : escapeInlineMarkup(at);
	const does = holdsAbove === false ? (inFull ? "holds only in part" : "fails") : how;
	return `${name}: ${does} with **${option}**`;
}

const quoted = (label: string) => `“${escapeInlineMarkup(label)}”`;

/** How to make the same page again. */
export function madeBy(result: EveryClaimResult | undefined): string {
	if (!result) return "Nothing has been tested over many worlds yet.";
	const { options, engine, reports, stoppedAt, shipped } = result;
	const worlds = reports.map(({ asked }) => asked);
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
