import { type TextRange } from "../essay/find/found.ts";
import { inOne } from "../essay/find/steps.ts";
import { normalText } from "../essay/find/normalText.ts";
import { quantities } from "./quantities.ts";
import { type Quantity } from "./quantity.ts";

/** A number of a text that a source knows of. */
export interface KnownNumber {
	readonly quantity: Quantity;
	/** Where the number stands. */
	readonly range: TextRange;
	readonly written: number;
	/** Whether the source has the same, or nearly. */
	readonly agrees: boolean;
}

/** Longest sentence that is looked at, in characters. */
const longest = 1500;
const sentence = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*|\n(?!\s*\n)[^.!?\n]*)*/g;
const number = /\d[\d,\u202f]*(?:\.\d+)?/g;

/** Sentences that are read between two steps. */
const sentencesAStep = 20;

/**
 * Numbers of a text that disagree with what sources say of the same quantity: the sentence names the quantity, the number
 * stands before its unit, and it is outside of what the source allows.
 */
export function checkNumbers(text: string): readonly KnownNumber[] {
	return inOne(findNumbers(text)).filter(({ agrees }) => !agrees);
}

/** Numbers of quantities that sources know, those that agree too, in steps of about a millisecond. */
export function* findNumbers(text: string): Generator<void, readonly KnownNumber[]> {
	const found: KnownNumber[] = [];
	let read = 0;
	for (const { 0: part, index: start } of text.matchAll(sentence)) {
		if (++read % sentencesAStep === 0) yield;
		if (part.length > longest || !/\d/.test(part)) continue;
		const normal = normalText(part);
		for (const quantity of quantities) {
			const { words, not = [] } = quantity;
			if (!words.every((cue) => has(normal, cue)) || not.some((cue) => has(normal, cue))) continue;
			found.push(...numbersOf(part, start, quantity));
		}
	}
	return found;
}

function numbersOf(part: string, start: number, quantity: Quantity): readonly KnownNumber[] {
	return Array.from(part.matchAll(number)).flatMap(({ 0: digits, index }) => {
		const thousands = /^k\b/i.exec(part.slice(index + digits.length));
		const behind = part.slice(index + digits.length + (thousands ? 1 : 0)).slice(0, 24);
		const before = part.slice(Math.max(0, index - 4), index);
		const hasSign = quantity.sign !== undefined && before.trimEnd().endsWith(quantity.sign);
		if (!hasSign && !begins(behind, quantity.unit)) return [];
		const written = Number(digits.replace(/[,\u202f]/g, "")) * (thousands ? 1000 : 1);
		const { low, high, also = [] } = quantity;
		const agrees = (written >= low && written <= high) || also.includes(written);
		const end = start + index + digits.length + (thousands ? 1 : 0);
		return [{ quantity, written, agrees, range: { start: start + index, end } }];
	});
}

const parts = (cue: string) =>
	cue.split("|").map((part) => (part.endsWith("*") ? ` ${part.slice(0, -1)}` : ` ${part} `));
const has = (normal: string, cue: string): boolean => parts(cue).some((part) => normal.includes(part));
/** Whether a text begins with a unit; the percent sign, which comparing leaves out, may be escaped as in LaTeX. */
function begins(behind: string, unit: string): boolean {
	const normal = normalText(behind);
	return parts(unit).some((part) => (part === " % " ? /^\s?\\?%/.test(behind) : normal.startsWith(part)));
}

/** What is known of a number, in one sentence. */
export function sayKnown({ quantity, written, agrees }: KnownNumber): string {
	const { label, figure, asOf } = quantity;
	if (agrees) return `${label}: the source has ${figure} (${asOf}).`;
	return `${label}: ${written.toLocaleString("en-US")} here; the source has ${figure} (${asOf}).`;
}
