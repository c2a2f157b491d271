import * as v from "valibot";
import { briefly, oneLine } from "../../../numeric/oneLine.ts";
import { isEmpty } from "./foldName.ts";
import { type Comma, numberFrom } from "./numberText.ts";

/*
 * What may stand in one cell of an imported file. Every schema takes a JSON value or the text of a CSV cell, and says
 * what is wrong as "<what stands there> is not <what belongs there>. <How to mend it.>"
 */

const LONGEST_QUOTE = 40;

/** What stands in a cell, short enough for a sentence. */
export function shown(input: unknown): string {
	if (input === undefined || input === null || input === "") return "an empty cell";
	if (typeof input === "string") return `"${briefly(input, LONGEST_QUOTE)}"`;
	if (typeof input === "object") return Array.isArray(input) ? "a list" : "an object";
	return typeof input === "number" && !Number.isFinite(input) ? "this number" : String(input);
}

const numeric = (problem: (shownInput: string) => string, accepts: (value: number) => boolean) =>
	v.pipe(
		v.unknown(),
		v.rawTransform<unknown, number>(({ dataset, addIssue, NEVER }) => {
			const { value } = dataset;
			if (typeof value === "number" && Number.isFinite(value) && accepts(value)) return value;
			addIssue({ message: problem(shown(value)) });
			return NEVER;
		}),
	);

/** What an amount may be besides 0: below, sums lose it; above, they overflow. */
const [SMALLEST, LARGEST] = [1e-18, 1e18];

/** An amount of 0 or more. @param noun with its article, such as "a stake" */
export const amountCell = (noun: string) =>
	numeric(
		(input) => `${input} is not ${noun}. Use 0 or more, such as 1234.5.`,
		(value) => value === 0 || (value >= SMALLEST && value <= LARGEST),
	);

/** A whole number in a range. @param noun with its article, such as "a UID" */
export const wholeCell = (noun: string, lowest: number, highest: number) =>
	numeric(
		(input) => `${input} is not ${noun}. Use a whole number from ${lowest} to ${highest}.`,
		(value) => Number.isInteger(value) && value >= lowest && value <= highest,
	);

/** Text of up to `longest` characters; numbers are taken as text, since JSON tables do not agree on either. */
export const textCell = (noun: string, longest = 200) =>
	v.pipe(
		v.union([v.string(), v.pipe(v.number(), v.transform(String))], (issue) => `${shown(issue.input)} is not ${noun}.`),
		v.transform(oneLine),
		v.trim(),
		v.maxLength(longest, () => `The text is longer than ${noun} can be. Use at most ${longest} characters.`),
	);

/** A cell's value, or the sentence that says why it has none. */
export type Cell<T> = { readonly value: T; readonly problem?: never } | { readonly problem: string };

/** Reads one cell. An empty one (absent, null, NaN, "" or a word for it) gives `fallback` where one is allowed. */
export function readCell<T>(schema: v.GenericSchema<unknown, T>, input: unknown, fallback?: { empty: T }): Cell<T> {
	if (fallback !== undefined && isEmpty(input)) return { value: fallback.empty };
	const result = v.safeParse(schema, input);
	return result.success ? { value: result.output } : { problem: result.issues[0].message };
}

/** Reads a cell that holds a number in whatever spelling. What is refused is quoted as it was written. */
export function readNumber<T>(
	schema: v.GenericSchema<unknown, T>,
	written: unknown,
	comma: Comma,
	fallback?: { empty: T },
): Cell<T> {
	const cell = readCell(schema, numberFrom(written, comma), fallback);
	return cell.problem !== undefined && typeof written === "string" ? readCell(schema, written) : cell;
}
