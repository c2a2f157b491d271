import { type Language } from "../language/language.ts";

/** Units of parameters and outcomes whose word is another in French. */
const french: Readonly<Record<string, string>> = {
	"$ per day": "$ par jour",
	"$ per hour": "$ par heure",
	"$ per year": "$ par an",
	"% of the formula": "% de la formule",
	"% per month": "% par mois",
	"% per year": "% par an",
	"TAO a day": "TAO par jour",
	"a day": "par jour",
	"alpha per day": "alpha par jour",
	"a month": "par mois",
	billion: "milliards",
	"billion $": "milliards de $",
	blocks: "blocs",
	days: "jours",
	epochs: "époques",
	keys: "clés",
	"million $": "millions de $",
	"million tokens": "millions de jetons",
	months: "mois",
	"nat/token": "nat/jeton",
	people: "personnes",
	"per hour": "par heure",
	"per month": "par mois",
	"per week": "par semaine",
	"per year": "par an",
	"percentage points": "points de pourcentage",
	rounds: "tours",
	slots: "places",
	steps: "étapes",
	thousand: "milliers",
	times: "fois",
	"trillion $": "billions de $",
	"trillion tokens": "billions de jetons",
	wallets: "portefeuilles",
	weeks: "semaines",
	years: "ans",
	"× baseline": "× la référence",
	"× cost": "× le coût",
	"× per year": "× par an",
};

/** Units whose word is the same in every language. */
const everywhere: ReadonlySet<string> = new Set(["%", "TAO", "alpha", "h", "kWh", "ms", "s", "°C"]);

/** Whether it is a unit of which the word in every language is known. */
export const knownUnit = (unit: string): boolean => everywhere.has(unit) || Object.hasOwn(french, unit);

/** A unit in a reader's language; one that is the same in every language, such as TAO or %, stays as it is. */
export const unitIn = (language: Language, unit: string): string => (language === "fr" ? (french[unit] ?? unit) : unit);
