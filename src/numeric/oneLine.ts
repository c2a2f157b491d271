/** Longest text of others that a sentence quotes, and longest sentence, in characters. */
const LONGEST_QUOTE = 80;
const LONGEST_SENTENCE = 600;

/** C0 and C1 controls and line separators: they break a line, a log and a terminal. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of what follows, and the byte order mark. None of them is visible. */
const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text on one line, without characters that move a cursor or turn the writing round. Takes time in proportion to its length. */
export const oneLine = (text: string): string => text.replace(controls, " ").replace(unseen, "");

/** A text of others (a cell, a file's name, a link's value) as part of a sentence: on one line and short. */
export const briefly = (text: string, longest = LONGEST_QUOTE): string => {
	// Cut first, so that 16 million characters cost no more than these.
	const line = oneLine(text.slice(0, 4 * longest)).trim();
	return line.length > longest || text.length > 4 * longest ? `${line.slice(0, longest)}…` : line;
};

/** A sentence for a person, whoever wrote parts of it: on one line, what stands in quotes cut short, and of a length that is read. */
export function oneSentence(message: string): string {
	const line = oneLine(message).replace(/"[^"]*"/g, (quoted) =>
		quoted.length > LONGEST_QUOTE + 2 ? `"${briefly(quoted.slice(1, -1))}"` : quoted,
	);
	return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line;
}

/** With a capital first letter, as a sentence begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
