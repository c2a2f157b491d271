import { type Language } from "../language/language.ts";

/**
 * A number as somebody typed it: "1,000.5", in French "1 000,5"; a point is read in French as well.
 * @returns `NaN` where it is none
 */
export function readTyped(text: string, language: Language): number {
	const bare = text.trim().replace("−", "-");
	if (bare === "") return Number.NaN;
	return Number(language === "fr" ? bare.replace(/\s/g, "").replace(",", ".") : bare.replaceAll(",", ""));
}

/** A number as a field shows it for typing: every digit, no thousands set apart; {@link readTyped} reads the same number back. */
export const writeTyped = (value: number, language: Language): string =>
	language === "fr" ? String(value).replace(".", ",") : String(value);
