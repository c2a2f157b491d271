import { type Language } from "../language/language.ts";
import { wordsIn, type WordsOf } from "../language/wordsIn.ts";
import { verdictCatalogue } from "./verdictCatalogue.ts";
import { upperFirst } from "../numeric/oneLine.ts";
import { unitIn } from "../numeric/unitIn.ts";
import { readTyped } from "../numeric/typedNumber.ts";
import { say, saidBeside, threeDigits } from "../numeric/say.ts";
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
export function wholePercent(share: number, language: Language = "en"): string {
	if (share > 0 && share < 0.01) return wordsIn(language, verdictCatalogue).under1;
	if (share < 1 && share > 0.99) return wordsIn(language, verdictCatalogue).over99;
	return `${Math.round(share * 100)} %`;
}

/** "67–75 %". */
const percentRange = ({ low, high }: ShareEstimate): string => `${Math.round(low * 100)}–${Math.round(high * 100)} %`;

/** "1 claim", "12 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], language: Language = "en"): string {
	const and = language === "fr" ? "et" : "and";
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)!}`;
}

type VerdictWords = WordsOf<typeof verdictCatalogue>;

/**
 * The three shares, each with the word that it means; what never happens is left out, but for "in full", which everybody
 * asks for: "in full in 13 % of 512 worlds (10–16 %), in part in 59 %, fails in 28 %".
 */
export function sayShares(shares: Shares, worlds: number, language: Language = "en"): string {
	const said: VerdictWords = wordsIn(language, verdictCatalogue);
	const whole = (["full", "part", "fails"] as const).find((key) => shares[key].value === 1);
	if (whole) return said.inAll(said[whole], said.worlds(worlds));
	const { full, part, fails } = shares;
	const inFull =
		full.value === 0
			? said.never(said.worlds(worlds))
			: said.fullIn(wholePercent(full.value, language), said.worlds(worlds), percentRange(full));
	return [
		inFull,
		...(part.value > 0 ? [said.partIn(wholePercent(part.value, language))] : []),
		...(fails.value > 0 ? [said.failsIn(wholePercent(fails.value, language))] : []),
	].join(", ");
}

/** How it was found: shares, worlds, chance, and what else has to be known before they are believed. */
export function sayNumber(report: ClaimTestReport, language: Language = "en"): string {
	const said = wordsIn(language, verdictCatalogue);
	const { shares, deciding, worlds, asked, chance = 0, repeated = worlds, unmoved } = report;
	const stopped = worlds < asked ? said.stopped(worlds, asked) : "";
	if (deciding === 0) return said.undecided(said.worlds(worlds), stopped);
	if (unmoved) return said.sameEverywhere(stopped);
	const silent = deciding === worlds ? "" : said.silent(worlds - deciding);
	const rate = wholePercent(chance, language);
	const luck = chance < 0.01 ? "" : repeated === worlds ? said.luck(rate) : said.luckOf(rate, repeated);
	return `${upperFirst(sayShares(shares, deciding, language))}${silent}${luck}${stopped}.`;
}

/** The share that the lean goes by, in at most eight words: "in full in 13 % of worlds". */
export function shortShare({ full, part, fails }: Shares, word: string, language: Language = "en"): string {
	const said = wordsIn(language, verdictCatalogue);
	switch (word) {
		case "yes":
		case "leans yes":
			return said.shortFull(wholePercent(full.value, language));
		case "no":
		case "leans no":
			return said.shortFails(wholePercent(fails.value, language));
		case "in part":
			return said.shortPart(wholePercent(part.value, language));
		default:
			return said.shortOnly(wholePercent(full.value, language));
	}
}

/** A value as people read it, to more digits where three would say a limit that it only comes near: 0.7996 beside "from 0.8". */
function sayBeside(rule: string, { value, unit }: FigureHere, language: Language): string {
	const said = say(value, unit, language);
	const short = threeDigits(value, language);
	if (!said.startsWith(short)) return said;
	const limits = rule.split(/[^−\d.,]+/).map((number) => readTyped(number.replace(/[.,]$/, ""), language));
	return said.replace(short, saidBeside(value, limits, language));
}

/** What counts as true, with the value here: "Counts as true above 0.5; here 0.71." */
export function sayCounts(
	counts: string | undefined,
	measure: string,
	here: FigureHere | undefined,
	where?: string,
	language: Language = "en",
): string {
	const said = wordsIn(language, verdictCatalogue);
	const rule = counts ?? said.byMeasure(measure);
	const value =
		here === undefined || !Number.isFinite(here.value)
			? ""
			: said.here(where ?? said.atDefaults, sayBeside(rule, here, language));
	return `${rule.replace(/\.$/, "")}${value}.`;
}

/** "**Share of copiers**: in full in 35 · 12 · 3 · 0 % of worlds, from “0 to 12 %” to “37 to 50 %”." Inline markup. */
export function sayHinge({ label, bars }: Hinge, language: Language = "en"): string {
	const name = `**${escapeInlineMarkup(label)}**`;
	const of = bars.every(({ full }) => full === bars[0]!.full) ? "part" : "full";
	const each = bars.map((bar) => `${Math.round(100 * bar[of])} % (${escapeInlineMarkup(bar.label)})`).join(" · ");
	return wordsIn(language, verdictCatalogue).hinge(name, of, each);
}

/** "**Share of copiers** between **28** and **34 %**, everything else at its default: holds in full below." */
export function sayThreshold({ label, unit, low, high, above, holds }: Threshold, language: Language = "en"): string {
	const said = wordsIn(language, verdictCatalogue);
	const [from, to] = [threeDigits(low, language), threeDigits(high, language)];
	const measure = unit && ` ${unitIn(language, unit)}`;
	const at = from === to ? said.atAbout(`${to}${measure}`) : said.between(from, `${to}${measure}`);
	return said.threshold(`**${escapeInlineMarkup(label)}**`, at, holds, above);
}
