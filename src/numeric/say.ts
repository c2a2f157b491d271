import { type Language } from "../language/language.ts";
import { NARROW } from "../language/typeset.ts";
import { knownUnit, unitIn } from "./unitIn.ts";

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

/** A number beside limits: to more digits where three would say one that it only comes near, as 0.7996 beside 0.8. */
export function saidBeside(value: number, limits: readonly number[], language: Language = "en"): string {
	const short = threeDigits(value, language);
	const near = limits.find((limit) => limit !== value && threeDigits(limit, language) === short);
	if (near === undefined) return short;
	for (let digits = 4; digits <= 8; digits++) {
		const finer = Number(value.toPrecision(digits));
		if (finer !== near) return writeDigits(String(finer), language);
	}
	return short;
}

/** A parameter's value as a sentence says it: a whole number to its last digit, another one to three: "1,234", "0.997". */
export const setting = (value: number): string =>
	Number.isInteger(value) ? writeDigits(String(value), "en") : threeDigits(value);

/** A number with its unit, for prose, tile, tree, command line and exports: "12.4 %", "0.831"; a dash for a gap. */
export function say(value: number | null | undefined, unit = "", language: Language = "en"): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_NUMBER;
	if (unit === "year") return String(value);
	const money = moneyUnit.exec(unit);
	if (money) return sayMoney(value * (scales[money[1] ?? ""] ?? 1), money[2]!, language);
	const gap = language === "fr" && unit.startsWith("%") ? NARROW : " ";
	return `${threeDigits(value, language)}${unit && `${gap}${unitOf(value, unit, language)}`}`;
}

/** "1 epoch", "2 epochs"; in French the plural begins at two. */
function unitOf(value: number, unit: string, language: Language): string {
	const word = unitIn(language, unit);
	const single = language === "fr" ? Math.abs(value) < 2 : value === 1;
	return single && counted.has(unit) && word !== "mois" ? word.slice(0, -1) : word;
}

const counted: ReadonlySet<string> = new Set([
	"blocks",
	"days",
	"epochs",
	"hours",
	"keys",
	"minutes",
	"months",
	"points",
	"rounds",
	"slots",
	"steps",
	"subnets",
	"times",
	"tokens",
	"wallets",
	"weeks",
	"years",
]);

const scales: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };
const moneyUnit = /^(?:(million|billion|trillion) )?\$(.*)$/;

/** Dollars: "$62,000", "$3.3 billion", "$61,000 per day"; "62 000 $", "3,3 milliards de $". */
function sayMoney(dollars: number, per: string, language: Language): string {
	const rounded = Math.abs(Number(dollars.toPrecision(3))); // 999.9 million is a billion
	const [word, size] = Object.entries(scales).find(([, each]) => rounded >= each) ?? [undefined, 1];
	if (language === "fr") {
		const digits = threeDigits(dollars / size, "fr");
		const many = unitIn("fr", word ? `${word} $` : "$");
		const unit = rounded / size < 2 ? many.replace(/s(?= de)/, "") : many;
		return `${digits} ${unit}${unitIn("fr", `$${per}`).slice(1)}`;
	}
	const digits = threeDigits(Math.abs(dollars) / size);
	return `${dollars < 0 ? "−" : ""}$${digits}${word ? ` ${word}` : ""}${per}`;
}

/** What {@link say} wrote in English: a number, and its unit behind a space. */
const saidNumber = /^(−?\d[\d,]*(?:\.\d+)?(?:e[+−-]?\d+)?)(?: (.+))?$/;
const saidMoney = /^(−?)\$(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?((?: per |\/).+)?$/;

/**
 * What {@link say} said in English, in another language: "12.4 %" is "12,4 %", "1 epoch" is "1 époque", "$3.3 billion" is
 * "3,3 milliards de $". A whole number without separators stays as it is, because it may be a year.
 * @returns nothing where the text is no number with a unit that is known
 */
export function sayAgain(said: string, language: Language): string | undefined {
	const money = saidMoney.exec(said);
	if (money)
		return sayMoney(
			Number(`${money[1] && "-"}${bare(money[2]!)}`) * (scales[money[3] ?? ""] ?? 1),
			money[4] ?? "",
			language,
		);
	const [, digits, unit = ""] = saidNumber.exec(said) ?? [];
	if (digits === undefined) return undefined;
	const { thousands, decimal } = marks[language];
	const number = digits.replace(/[,.]/g, (mark) => (mark === "," ? thousands : decimal));
	if (unit === "") return number;
	const plural = counted.has(`${unit}s`) ? `${unit}s` : unit;
	if (!counted.has(plural) && !knownUnit(plural)) return undefined;
	const gap = language === "fr" && unit.startsWith("%") ? NARROW : " ";
	return `${number}${gap}${unitOf(Number(bare(digits)), plural, language)}`;
}

const bare = (digits: string) => digits.replaceAll(",", "").replace("−", "-");
