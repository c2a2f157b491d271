import { type Language } from "../language/language.ts";
import { NARROW } from "../language/typeset.ts";
import { unitIn } from "./unitIn.ts";

/** Shown where there is no number. */
export const NO_NUMBER = "–";

const marks: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
	en: { thousands: ",", decimal: "." },
	fr: { thousands: NARROW, decimal: "," },
};

/** A number's digits, such as "-12345.6", as a language writes them: "−12,345.6", "−12 345,6". */
export function writeDigits(digits: string, language: Language): string {
	const { thousands, decimal } = marks[language];
	const [whole, fraction] = digits.replace("-", "−").split(".");
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
	return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/**
 * A number as people read it, everywhere the same: three significant digits, thousands separated, a real minus: 0.831,
 * 12.4, 2,950, −61,000.
 */
export function threeDigits(value: number, language: Language = "en"): string {
	if (value === 0 || !Number.isFinite(value)) return String(value);
	const rounded = Number(value.toPrecision(3));
	const size = Math.abs(rounded);
	if (size >= 1e15 || size < 1e-6)
		return rounded.toExponential().replace("-", "−").replace(".", marks[language].decimal);
	return writeDigits(String(rounded), language);
}

/** A number with its unit, for prose, tile, tree, command line and exports: "12.4 %", "0.831"; a dash for a gap. */
export function say(value: number | null | undefined, unit = "", language: Language = "en"): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_NUMBER;
	if (unit === "year") return String(value);
	const gap = language === "fr" && unit.startsWith("%") ? NARROW : " ";
	return `${threeDigits(value, language)}${unit && `${gap}${unitIn(language, unit)}`}`;
}
