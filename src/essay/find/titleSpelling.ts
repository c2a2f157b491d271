import { chapters, sections } from "../sections.ts";
import { normalWords } from "./normalText.ts";

/** Shorter words are too often one slip from another word. */
const shortest = 6;
const mostSlips = 2;
const mostKnown = 20_000;

const titleWords = [
	...new Set(
		[...chapters.map(({ title }) => title), ...sections.flatMap(({ title, aliases }) => [title, ...aliases])]
			.flatMap(normalWords)
			.map(american),
	),
].filter(({ length }) => length >= shortest);
const isTitleWord = new Set(titleWords);
const known = new Map<string, string>();

/** A word of a heading as the essay's headings have it: one spelling for British and American, and slips of the pen mended. */
export function titleSpelling(word: string): string {
	const spelt = american(word);
	if (spelt.length < shortest || isTitleWord.has(spelt)) return spelt;
	const before = known.get(spelt);
	if (before !== undefined) return before;
	const meant = titleWords.find((title) => nearly(spelt, title)) ?? spelt;
	if (known.size >= mostKnown) known.clear();
	known.set(spelt, meant);
	return meant;
}

function american(word: string): string {
	return word.replace(/(central|polar|organ|capital)is/, "$1iz").replace(/^(cent)er/, "$1re");
}

/** Whether two words differ by two letters at most (Levenshtein distance), and not in both first and last letter. */
function nearly(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > mostSlips || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return false;
	let before = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const other = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, other));
		}
		before = row;
	}
	return before[b.length]! <= mostSlips;
}
