import { upperFirst } from "../numeric/oneLine.ts";
import { say, threeDigits } from "../numeric/say.ts";
import { escapeInlineMarkup } from "../essay/inlineMarkup.ts";
import {
	type ClaimTestReport,
	type FigureHere,
	type Hinge,
	type ShareEstimate,
	type Shares,
	type Threshold,
} from "./worlds/claimTestReport.ts";

/** "71 %": a share of worlds has no more digits than that; "under 1 %" and "over 99 %" where that would say none or all. */
export function wholePercent(share: number): string {
	if (share > 0 && share < 0.01) return "under 1 %";
	if (share < 1 && share > 0.99) return "over 99 %";
	return `${Math.round(share * 100)} %`;
}

/** "67–75 %". */
const percentRange = ({ low, high }: ShareEstimate): string => `${Math.round(low * 100)}–${Math.round(high * 100)} %`;

/** "1 claim", "12 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
}

const names = { full: "in full", part: "in part", fails: "fails" } as const;

/**
 * The three shares, each with the word that it means; what never happens is left out, but for "in full", which everybody
 * asks for: "in full in 13 % of 512 worlds (10–16 %), in part in 59 %, fails in 28 %".
 */
export function sayShares(shares: Shares, worlds: number): string {
	const whole = (Object.keys(names) as (keyof Shares)[]).find((key) => shares[key].value === 1);
	if (whole) return `${names[whole]} in all of ${counted(worlds, "world")}`;
	const { full, part, fails } = shares;
	const inFull =
		full.value === 0
			? `never in full in ${counted(worlds, "world")}`
			: `in full in ${wholePercent(full.value)} of ${counted(worlds, "world")} (${percentRange(full)})`;
	return [
		inFull,
		...(part.value > 0 ? [`in part in ${wholePercent(part.value)}`] : []),
		...(fails.value > 0 ? [`fails in ${wholePercent(fails.value)}`] : []),
	].join(", ");
}

/** How it was found: shares, worlds, chance, and what else has to be known before they are believed. */
export function sayNumber(report: ClaimTestReport): string {
	const { shares, deciding, worlds, asked, chance = 0, unmoved } = report;
	const stopped = worlds < asked ? `; stopped after ${worlds} of ${asked} worlds` : "";
	if (deciding === 0) return `Undecided in all ${counted(worlds, "world")}${stopped}.`;
	if (unmoved) return `The same in every world${stopped}.`;
	const silent = deciding === worlds ? "" : `; ${worlds - deciding} more could not decide`;
	const luck = chance >= 0.01 ? `; in ${wholePercent(chance)} chance decides` : "";
	return `${upperFirst(sayShares(shares, deciding))}${silent}${luck}${stopped}.`;
}

/** The share that the lean goes by, in at most eight words: "in full in 13 % of worlds". */
export function shortShare({ full, part, fails }: Shares, word: string): string {
	switch (word) {
		case "yes":
		case "leans yes":
			return `in full in ${wholePercent(full.value)} of worlds`;
		case "no":
		case "leans no":
			return `fails in ${wholePercent(fails.value)} of worlds`;
		case "in part":
			return `in part in ${wholePercent(part.value)} of worlds`;
		default:
			return `in full in ${wholePercent(full.value)} of worlds only`;
	}
}

/** What counts as true, with the value here: "Counts as true above 0.5; here 0.71." */
export function sayCounts(
	counts: string | undefined,
	measure: string,
	here: FigureHere | undefined,
	where = "at the defaults",
): string {
	const rule = counts ?? `Counts by this measure: ${measure}`;
	const value = here === undefined || !Number.isFinite(here.value) ? "" : `; ${where} ${sayFigure(here)}`;
	return `${rule.replace(/\.$/, "")}${value}.`;
}

const sayFigure = ({ value, unit }: FigureHere) => say(value, unit);

/** "**Share of copiers**: in full in 35 · 12 · 3 · 0 % of worlds, from “0 to 12 %” to “37 to 50 %”." Inline markup. */
export function sayHinge({ label, bars }: Hinge): string {
	const name = `**${escapeInlineMarkup(label)}**`;
	const of = bars.every(({ full }) => full === bars[0]!.full) ? "part" : "full";
	const each = bars.map((bar) => `${Math.round(100 * bar[of])} % (${escapeInlineMarkup(bar.label)})`).join(" · ");
	return `${name}: in ${of} in ${each} of worlds`;
}

/** "**Share of copiers** between **28** and **34 %**, everything else at its default: holds in full below." */
export function sayThreshold({ label, unit, low, high, above, holds }: Threshold): string {
	const [from, to] = [threeDigits(low), threeDigits(high)];
	const at =
		from === to ? `at about **${to}${unit && ` ${unit}`}**` : `between **${from}** and **${to}${unit && ` ${unit}`}**`;
	return `**${escapeInlineMarkup(label)}** ${at}, everything else at its default: it holds ${holds} ${above ? "above" : "below"}`;
}
