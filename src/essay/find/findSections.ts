import { type SectionId, sectionIds } from "../sectionId.ts";
import { chapters, sections } from "../sections.ts";
import { type FoundSection, type TextRange } from "./found.ts";
import { type HeadingLine, headingLines } from "./headingLine.ts";
import { normalWords, oneSpelling } from "./normalText.ts";

/** What headings are looked for, in the order of the essay: sections, the chapters above them, and what ends it. */
interface Node {
	readonly id: string;
	readonly titles: readonly (readonly string[])[];
}

interface Candidate {
	readonly node: number;
	readonly range: TextRange;
	readonly confidence: number;
	/** What is summed up to choose between headings: confidence, less in a table of contents. */
	readonly score: number;
}

interface Chain {
	readonly score: number;
	readonly last: Candidate;
	readonly before?: Chain;
}

const theEnd = ["References", "Bibliography", "Works cited", "Sources", "Appendix"];
const nodes = buildNodes();

function buildNodes(): readonly Node[] {
	const found = new Map<string, string[]>(sections.map(({ id, title, aliases }) => [id, [title, ...aliases]]));
	for (const { id, title } of chapters) if (!found.has(id)) found.set(id, [title]);
	const ordered = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
	return [...ordered, ["end", theEnd] as const].map(([id, titles]) => ({ id, titles: titles.map(titleWords) }));
}

const stopWords = new Set(["the", "a", "an", "of", "and", "to", "in", "is", "as"]);

function titleWords(title: string): readonly string[] {
	return normalWords(title)
		.map(oneSpelling)
		.filter((word) => !stopWords.has(word));
}

/**
 * Finds the essay's sections in a reader's own copy by their numbers and titles, whatever the markup, spelling or line
 * breaks. Of several headings that fit, those are taken that together keep the essay's order.
 * @returns the sections found, in the text's order; those that are missing were not found
 */
export function findSections(text: string): readonly FoundSection[] {
	const chain = unroll(bestChain(candidates(headingLines(text))));
	return chain.flatMap(({ node, range, confidence }, i) => {
		const { id } = nodes[node]!;
		const end = chain[i + 1]?.range.start ?? text.length;
		return isSection(id) ? [{ id, heading: range, body: { start: range.end, end }, confidence }] : [];
	});
}

function isSection(id: string): id is SectionId {
	return (sectionIds as readonly string[]).includes(id);
}

function candidates(lines: readonly HeadingLine[]): readonly (readonly Candidate[])[] {
	const perLine = lines.map((line) => nodes.flatMap((_, node) => judge(line, node) ?? []));
	const listed = perLine.map((_, i) => Math.max(crowd(perLine, i, 1), crowd(perLine, i, -1)) >= 4);
	return perLine.map((found, i) =>
		found.map((candidate) => {
			// Of equals the first is meant (the others are running headers), in a list of headings the last.
			const nudge = (listed[i] ? 1 : -1) * 1e-9 * i;
			return { ...candidate, score: candidate.score - (listed[i] ? 0.4 : 0) + nudge };
		}),
	);
}

/** How many different headings of the essay stand within six headings of here: many mean a table of contents. */
function crowd(perLine: readonly (readonly Candidate[])[], from: number, step: 1 | -1): number {
	const start = perLine[from]![0]?.range;
	if (!start) return 0;
	const near = new Set<number>();
	for (let i = from, at = start; Math.abs(i - from) < 6; i += step) {
		const found = perLine[i];
		if (!found) break;
		const range = found[0]?.range;
		if (range && Math.max(range.start - at.end, at.start - range.end) > 120) break;
		if (range) at = range;
		for (const { node, confidence } of found) if (confidence >= 0.7) near.add(node);
	}
	return near.size;
}

function judge(line: HeadingLine, node: number): Candidate | undefined {
	const { id, titles } = nodes[node]!;
	const numbered = line.number === id;
	const short = likeness(line.title, titles);
	const long = line.longTitle && short < 1 ? likeness(line.longTitle, titles) : 0;
	const likest = Math.max(short, long);
	const range = { start: line.start, end: long > short ? line.longEnd! : line.end };
	const confidence = trust(line, numbered, likest);
	return confidence === 0 ? undefined : { node, range, confidence, score: confidence };
}

function trust({ marked, number }: HeadingLine, numbered: boolean, likest: number): number {
	if (numbered && likest >= 0.4) return 0.7 + 0.3 * likest;
	if (likest === 1) return number === undefined ? 0.9 : 0.7;
	if (likest >= 0.75 && (marked || number === undefined)) return 0.8 * likest;
	return numbered && marked ? 0.5 : 0;
}

/** Dice coefficient of words with the likest title, 1 when they are the same. */
function likeness(title: string, titles: Node["titles"]): number {
	const words = titleWords(title);
	if (words.length === 0 || words.length > 20) return 0;
	const own = new Set(words);
	let likest = 0;
	for (const other of titles) {
		const shared = other.reduce((sum, word) => sum + (own.has(word) ? 1 : 0), 0);
		likest = Math.max(likest, (2 * shared) / (words.length + other.length));
	}
	return Math.min(1, likest);
}

/** The headings that keep the essay's order and have the highest sum of scores. */
function bestChain(perLine: readonly (readonly Candidate[])[]): Chain | undefined {
	const bestAt: (Chain | undefined)[] = nodes.map(() => undefined);
	for (const found of perLine) {
		// Later nodes first, so that one line never stands for two headings.
		for (const candidate of [...found].sort((a, b) => b.node - a.node)) {
			const before = highest(bestAt.slice(0, candidate.node));
			const score = (before?.score ?? 0) + candidate.score;
			if (score > (bestAt[candidate.node]?.score ?? 0)) bestAt[candidate.node] = { score, last: candidate, before };
		}
	}
	return highest(bestAt);
}

function highest(chains: readonly (Chain | undefined)[]): Chain | undefined {
	return chains.reduce((best, chain) => (chain && chain.score > (best?.score ?? 0) ? chain : best), undefined);
}

function unroll(chain: Chain | undefined): readonly Candidate[] {
	const found: Candidate[] = [];
	for (let at = chain; at; at = at.before) found.unshift(at.last);
	return found;
}
