/** Longest text of others that a sentence quotes, and longest sentence, in characters. */
const LONGEST_QUOTE = 80;
const LONGEST_SENTENCE = 300;

/** C0 and C1 controls and line separators: they break a line, a log and a terminal. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of what follows, and the byte order mark. None of them is visible. */
const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Half of a character that takes two: what a cut leaves, and what no file can hold. */
const halves = /\p{Cs}/gu;

/** The longest name of a file that a sentence begins with, in characters. */
const LONGEST_NAME = 48;

/** A text on one line, without characters that move a cursor or turn the writing round. Takes time in proportion to its length. */
export const oneLine = (text: string): string =>
	text.replace(controls, " ").replace(unseen, "").replace(halves, "\ufffd");

/** A text of others (a cell, a file's name, a link's value) as part of a sentence: on one line and short. */
export const briefly = (text: string, longest = LONGEST_QUOTE): string => {
	// Cut first, so that 16 million characters cost no more than these.
	const line = oneLine(text.slice(0, 4 * longest)).trim();
	return line.length > longest || text.length > 4 * longest ? `${cut(line, longest)}…` : line;
};

/** Its beginning, without half a character at the end. */
const cut = (line: string, longest: number): string => line.slice(0, longest).replace(/[\ud800-\udbff]$/, "");

/** A file's name as part of a sentence: anybody may have given it. */
export const nameOfFile = (name: string): string => briefly(name, LONGEST_NAME);

/** A sentence for a person, whoever wrote parts of it: on one line, what stands in quotes cut short, and of a length that is read. */
export function oneSentence(message: string): string {
	const line = oneLine(message).replace(/"[^"]*"/g, (quoted) =>
		quoted.length > LONGEST_QUOTE + 2 ? `"${briefly(quoted.slice(1, -1))}"` : quoted,
	);
	return line.length > LONGEST_SENTENCE ? `${cut(line, LONGEST_SENTENCE - 1)}…` : line;
}

/** With a capital first letter, as a sentence begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
