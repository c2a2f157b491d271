import { pageLanguage } from "./language.ts";
import { chartWords as words } from "./words/chartWords.ts";
import { type Language } from "../language/language.ts";
import { NO_NUMBER, say, threeDigits, writeDigits } from "../numeric/say.ts";
import { unitIn } from "../numeric/unitIn.ts";
import { type Figure } from "../simulations/kit/outcome.ts";

const isYear = (unit: string) => unit === "year";

/**
 * A cell of a table, or a value that somebody set: whole numbers below 100,000 to the last digit, all else as {@link say} says it.
 * Accepts `null`, which is what `NaN` becomes on the way through JSON.
 */
export function formatNumber(value: number | null | undefined, unit = "", language: Language = pageLanguage): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_NUMBER;
	if (isYear(unit) && Number.isInteger(value)) return String(value);
	if (!Number.isInteger(value) || Math.abs(value) >= 1e5) return threeDigits(value, language);
	return writeDigits(String(value), language);
}

/**
 * Numbers of a column, each as wide behind its point as the longest of them, so that right-aligned digits of one worth stand
 * below each other. What is no number stays as it is.
 */
export function aligned(texts: readonly string[], language: Language = pageLanguage): readonly string[] {
	const point = language === "fr" ? "," : ".";
	const isPlain = (text: string) => /\d$/.test(text) && !text.includes("e");
	const behind = (text: string) => (isPlain(text) ? text.length - (text.lastIndexOf(point) + 1 || text.length) : 0);
	const longest = Math.max(0, ...texts.map(behind));
	const [DIGIT, POINT] = ["\u2007", "\u2008"]; // spaces as wide as those
	return texts.map((text) => {
		if (longest === 0 || !isPlain(text)) return text;
		const digits = behind(text);
		return `${text}${digits === 0 ? POINT : ""}${DIGIT.repeat(longest - digits)}`;
	});
}

/** A unit in the page's language. */
export const unitHere = (unit: string): string => unitIn(pageLanguage, unit);

/** A number with its unit, kept on one line: "12.4 %". */
export function withUnit(value: number | null | undefined, unit: string, language: Language = pageLanguage): string {
	const shown = formatNumber(value, unit, language);
	return unit === "" || isYear(unit) || shown === NO_NUMBER ? shown : `${shown}\u00a0${unitIn(language, unit)}`;
}

/** A figure's value, said as in prose, on one line. */
export const figureValue = ({ value, unit }: Pick<Figure, "value" | "unit">): string =>
	say(value, unit, pageLanguage).replace(" ", "\u00a0");

/** A figure's interval, "70.1–74.9", or nothing when chance plays no part. */
export function interval({ low, high, unit }: Figure): string {
	if (low === undefined || high === undefined || low === high) return "";
	return words.fromTo(say(low, "", pageLanguage), figureValue({ value: high, unit }));
}

const sizes = [
	[1e12, { en: "tn", fr: "bn" }],
	[1e9, { en: "bn", fr: "Md" }],
	[1e6, { en: "M", fr: "M" }],
] as const;

/** A tick of an axis: exact, short, and no more digits than the step needs. */
export function formatTick(value: number, unit = "", language: Language = pageLanguage): string {
	if (isYear(unit)) return String(value);
	const size = sizes.find(([least]) => Math.abs(value) >= least);
	const scaled = size ? value / size[0] : value;
	const shown = writeDigits(String(Number(scaled.toPrecision(6))), language);
	return `${shown}${size ? ` ${size[1][language]}` : ""}`;
}

/** "Pay (alpha per day)"; only the label where there is no unit, or where it says it already: "Day", "Miners". */
export function labelWithUnit(label: string, unit: string): string {
	const said = [label, `${label}s`].some((word) => word.toLowerCase() === unit.toLowerCase());
	return unit === "" || isYear(unit) || said ? label : `${label} (${unitHere(unit)})`;
}
