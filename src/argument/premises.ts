import { type ClaimId } from "../essay/claimId.ts";
import { type FoundClaim, type TextRange } from "../essay/find/found.ts";
import { normalText } from "../essay/find/normalText.ts";
import { findSimulation } from "../simulations/registry.ts";

/** A number of a claim's sentence that a simulation has as a parameter. */
export interface Premise {
	readonly claim: ClaimId;
	readonly simulation: string;
	/** Name of a number parameter whose default is the number in the essay. */
	readonly parameter: string;
	/** What stands behind the number in a text, or before it: beginnings of words. */
	readonly unit: readonly string[];
}

/** A premise at its number in a text. */
export interface FoundPremise {
	readonly premise: Premise;
	readonly range: TextRange;
	/** The number as the text has it. */
	readonly written: number;
}

const dollars = ["$", "dollar", "usd", "us$"];
const energy = ["twh", "terawatt"];

/** The numbers of the essay's sentences that can be changed where they stand. */
export const premises: readonly Premise[] = [
	{ claim: "3-2-ridges-62000-per-day", simulation: "ridges", parameter: "claimed", unit: dollars },
	{ claim: "3-3-bitcoin-energy", simulation: "energy", parameter: "bitcoinSaid", unit: energy },
	{ claim: "3-3-bitcoin-energy", simulation: "energy", parameter: "bitcoinHighSaid", unit: energy },
	{ claim: "3-3-google-energy-24", simulation: "energy", parameter: "googleSaid", unit: energy },
];

const number = /\d[\d,\u00a0\u2009\u202f]*(?:\{,\}\d{3})*(?:\.\d+)?(?:k\b)?/g;

/** The number that a premise has in the essay. */
export function essaysNumber({ simulation, parameter }: Premise): number {
	const found = findSimulation(simulation).parameters[parameter];
	return found?.kind === "number" ? found.default : NaN;
}

/**
 * Premises in the sentences of a text: a number that is the essay's; where the text has another one instead, that one, if
 * it is the only number with this unit that no other premise has.
 */
export function findPremises(text: string, claims: readonly FoundClaim[]): readonly FoundPremise[] {
	return claims.flatMap(({ id, range, trust }) => {
		const own = premises.filter(({ claim }) => claim === id);
		if (own.length === 0 || trust === "unsure") return [];
		const numbers = numbersIn(text, range);
		const all = claims.filter((other) => other.range.start < range.end && range.start < other.range.end);
		const essays = premises.filter(({ claim }) => all.some((other) => other.id === claim)).map(essaysNumber);
		const found: FoundPremise[] = [];
		const missing: Premise[] = [];
		for (const premise of own) {
			const there = numbers.find(({ written }) => written === essaysNumber(premise));
			if (there) found.push({ premise, range: there.range, written: there.written });
			else missing.push(premise);
		}
		const free = numbers.filter(
			({ written, around }) => !essays.includes(written) && own[0]!.unit.some((unit) => around.includes(` ${unit}`)),
		);
		if (missing.length === 1 && free.length === 1) {
			found.push({ premise: missing[0]!, range: free[0]!.range, written: free[0]!.written });
		}
		return found;
	});
}

function numbersIn(text: string, { start, end }: TextRange) {
	return Array.from(text.slice(start, end).matchAll(number), ({ 0: digits, index }) => {
		const at = start + index;
		const raw = digits.replace(/[,\u00a0\u2009\u202f{}]/g, "");
		const written = raw.endsWith("k") ? 1000 * Number(raw.slice(0, -1)) : Number(raw);
		const before = text.slice(Math.max(start, at - 4), at);
		const behind = normalText(text.slice(at + digits.length, Math.min(end, at + digits.length + 14)));
		const around = `${before.includes("$") ? " $" : ""}${behind}`;
		return { written, range: { start: at, end: at + digits.replace(/[,.]$/, "").length }, around };
	});
}
