import { type TextRange } from "../essay/find/found.ts";
import { normalText } from "../essay/find/normalText.ts";
import { type Quantity, quantities } from "./quantities.ts";

/** A number of a text that disagrees with a source. */
export interface Disagreement {
	readonly quantity: Quantity;
	/** Where the number stands. */
	readonly range: TextRange;
	readonly written: number;
}

/** Longest sentence that is looked at, in characters. */
const longest = 1500;
const sentence = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*|\n(?!\s*\n)[^.!?\n]*)*/g;
const number = /\d[\d,\u202f]*(?:\.\d+)?/g;

/**
 * Numbers of a text that disagree with what sources say of the same quantity: the sentence names the quantity, the number
 * stands before its unit, and it is outside of what the source allows.
 */
export function checkNumbers(text: string): readonly Disagreement[] {
	return Array.from(text.matchAll(sentence)).flatMap(({ 0: part, index: start }) => {
		if (part.length > longest || !/\d/.test(part)) return [];
		const normal = normalText(part);
		return quantities
			.filter(({ words, not = [] }) => words.every((cue) => has(normal, cue)) && !not.some((cue) => has(normal, cue)))
			.flatMap((quantity) => disagreements(part, start, quantity));
	});
}

function disagreements(part: string, start: number, quantity: Quantity): readonly Disagreement[] {
	return Array.from(part.matchAll(number)).flatMap(({ 0: digits, index }) => {
		const behind = normalText(part.slice(index + digits.length, index + digits.length + 20));
		const written = Number(digits.replace(/[,\u202f]/g, ""));
		if (!begins(behind, quantity.unit) || (written >= quantity.low && written <= quantity.high)) return [];
		return [{ quantity, written, range: { start: start + index, end: start + index + digits.length } }];
	});
}

const parts = (cue: string) =>
	cue.split("|").map((part) => (part.endsWith("*") ? ` ${part.slice(0, -1)}` : ` ${part} `));
const has = (normal: string, cue: string): boolean => parts(cue).some((part) => normal.includes(part));
const begins = (normal: string, cue: string): boolean => parts(cue).some((part) => normal.startsWith(part));

/** What a disagreement says, in one sentence. */
export function sayDisagreement({ quantity, written }: Disagreement): string {
	const { label, figure, asOf } = quantity;
	return `${label}: ${written.toLocaleString("en-US")} here; the source has ${figure} (${asOf}).`;
}
