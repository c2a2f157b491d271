import * as v from "valibot";

/*
 * What may stand in one cell of an imported file. Every schema takes a JSON value or the text of a CSV cell, and says
 * what is wrong as "<what stands there> is not <what belongs there>. <How to mend it.>"
 */

const shown = (input: unknown): string => {
	if (input === undefined || input === null || input === "") return "an empty cell";
	return typeof input === "string" ? `"${input.slice(0, 40)}"` : (JSON.stringify(input)?.slice(0, 40) ?? String(input));
};

/** A decimal number as text: no thousands separators, no unit. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const asNumber = (input: unknown): unknown =>
	typeof input === "string" && DECIMAL.test(input.trim()) ? Number(input) : input;

const numeric = (problem: (shownInput: string) => string, accepts: (value: number) => boolean) =>
	v.pipe(
		v.unknown(),
		v.rawTransform<unknown, number>(({ dataset, addIssue, NEVER }) => {
			const value = asNumber(dataset.value);
			if (typeof value === "number" && Number.isFinite(value) && accepts(value)) return value;
			addIssue({ message: problem(shown(dataset.value)) });
			return NEVER;
		}),
	);

/** An amount of 0 or more. @param noun with its article, such as "a stake" */
export const amountCell = (noun: string) =>
	numeric(
		(input) => `${input} is not ${noun}. Use 0 or more, such as 1234.5.`,
		(value) => value >= 0,
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
		v.trim(),
		v.maxLength(longest, () => `The text is longer than ${noun} can be. Use at most ${longest} characters.`),
	);

/** A cell's value, or the sentence that says why it has none. */
export type Cell<T> = { readonly value: T; readonly problem?: never } | { readonly problem: string };

/** Reads one cell. An empty one (absent, null or "") gives `fallback` where one is allowed. */
export function readCell<T>(schema: v.GenericSchema<unknown, T>, input: unknown, fallback?: { empty: T }): Cell<T> {
	if (fallback !== undefined && (input === undefined || input === null || input === ""))
		return { value: fallback.empty };
	const result = v.safeParse(schema, input);
	return result.success ? { value: result.output } : { problem: result.issues[0].message };
}
