import { AnchoredText } from "../../src/argument/anchor.ts";
import { findNumbers } from "../../src/argument/numberCheck.ts";
import { searchMentions } from "../../src/essay/find/findMentions.ts";
import { headingLines } from "../../src/essay/find/headingLine.ts";
import { inOne } from "../../src/essay/find/steps.ts";
import { searchText } from "../../src/essay/findInText.ts";
import { slice } from "../../src/host/editor/inSlices.ts";
import { writeEssay } from "../fixtures/essay/writeEssay.ts";

/** Length of the text, in characters. */
const length = 900_000;
const runs = 9;

/**
 * The longest that a key pressed in a text of 900 kB holds the editor's host, by what is looked for: work is done in
 * slices, and between two of them the host is free.
 * @returns name → ms, at the least disturbed of several keys: what else the machine does is not ours
 */
export function longestBlocks(): Readonly<Record<string, number>> {
	const whole = writeEssay("txt");
	const text = whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
	const { paragraphs } = inOne(searchText(text));
	// Through bytes, so that it is one piece of memory, as an editor hands it over.
	const typed = (key: number) =>
		Buffer.from(`${text.slice(0, length / 2)}${"x".repeat(key + 1)}${text.slice(length / 2)}`).toString();
	const works: Readonly<Record<string, (text: string) => Generator<void, unknown>>> = {
		"claims of the essay": (now) => searchText(now, { known: paragraphs }),
		"claims of one's own": (now) => AnchoredText.read(now),
		"subnets and terms": (now) => searchMentions(now),
		"known numbers": (now) => findNumbers(now),
		headings: (now) => headingLines(now),
	};
	return Object.fromEntries(
		Object.entries(works).map(([name, work]) => [
			`typing in 900 kB: ${name}`,
			Math.min(...Array.from({ length: runs }, (_, key) => longestOf(work(typed(key))))),
		]),
	);
}

/** The longest of the slices in which the host does some work, in ms. */
function longestOf(work: Generator<void, unknown>): number {
	let longest = 0;
	for (let ended = false; !ended;) {
		const begun = performance.now();
		while (!ended && performance.now() - begun < slice) ended = work.next().done === true;
		longest = Math.max(longest, performance.now() - begun);
	}
	return longest;
}
