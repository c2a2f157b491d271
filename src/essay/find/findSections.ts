import { isSectionId } from "../sectionId.ts";
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
	readonly line: HeadingLine;
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
const stopWords = new Set(["the", "a", "an", "of", "and", "to", "in", "is", "as"]);
/** Confidence in a chapter whose title is not known to us, by its number alone. */
const onlyChapterNumber = 0.3;
const nodes = buildNodes();

function buildNodes(): readonly Node[] {
	const found = new Map<string, string[]>(sections.map(({ id, title, aliases }) => [id, [title, ...aliases]]));
	for (const { id, title } of chapters) if (!found.has(id)) found.set(id, [title]);
	const ordered = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
	return [...ordered, ["end", theEnd] as const].map(([id, titles]) => ({ id, titles: titles.map(titleWords) }));
}

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
	const lines = headingLines(text);
	const perLine = candidates(lines);
	const chain = unroll(bestChain(perLine));
	return chain.flatMap((found, i) => {
		const { id } = nodes[found.node]!;
		if (!isSectionId(id) || found.confidence <= onlyChapterNumber) return [];
		const next = chain[i + 1]?.range.start ?? text.length;
		const end = lines.find((line, k) => endsSection(line, perLine[k]!, found) && line.start < next)?.start ?? next;
		const { range: heading, confidence } = found;
		return [{ id, heading, body: { start: heading.end, end }, confidence }];
	});
}

/** Whether a heading that is not of the essay's known ones ends a section, because its markup puts it as high. */
function endsSection(line: HeadingLine, own: readonly Candidate[], section: Candidate): boolean {
	if (line.start < section.range.end || line.level === undefined || section.line.level === undefined) return false;
	return line.level <= section.line.level && !own.some(({ node }) => node === section.node);
}

function candidates(lines: readonly HeadingLine[]): readonly (readonly Candidate[])[] {
	const perLine = lines.map(judge);
	const listed = lines.map((_, i) => Math.max(crowd(lines, perLine, i, 1), crowd(lines, perLine, i, -1)) >= 4);
	return perLine.map((found, i) =>
		found.map((candidate) => {
			// Of equals the first is meant (the others are running headers); in a list of headings, and where only
			// the number of a chapter fits (it may be an item of a list), the last.
			const last = listed[i] || candidate.confidence === onlyChapterNumber;
			const score = candidate.score - (listed[i] ? 0.4 : 0) + (last ? 1e-9 : -1e-9) * i;
			return { ...candidate, score };
		}),
	);
}

/** How many headings of the essay follow or precede without any text between: many mean a table of contents. */
function crowd(
	lines: readonly HeadingLine[],
	perLine: readonly (readonly Candidate[])[],
	from: number,
	step: 1 | -1,
): number {
	const near = new Set<number>();
	for (let i = from; Math.abs(i - from) < 8 && lines[i]; i += step) {
		if (i !== from && Math.abs(lines[i]!.line - lines[i - step]!.line) > 1) break;
		for (const { node, confidence } of perLine[i]!) if (confidence >= 0.7) near.add(node);
	}
	return near.size;
}

/** The headings of the essay that a line may be. */
function judge(line: HeadingLine): readonly Candidate[] {
	const short = titleWords(line.title);
	const long = line.longTitle === undefined ? [] : titleWords(line.longTitle);
	return nodes.flatMap(({ id, titles }, node) => {
		const [asItIs, joined] = [likeness(short, titles), likeness(long, titles)];
		const range = { start: line.start, end: joined > asItIs ? line.longEnd! : line.end };
		const confidence = trust(line, line.number === id, Math.max(asItIs, joined), id.length === 1);
		return confidence === 0 ? [] : [{ node, line, range, confidence, score: confidence }];
	});
}

function trust({ marked, number }: HeadingLine, numbered: boolean, likest: number, chapter: boolean): number {
	if (numbered && likest >= 0.4) return 0.7 + 0.3 * likest;
	if (likest === 1) return number === undefined ? 0.9 : 0.7;
	if (likest >= 0.75 && (marked || number === undefined)) return 0.8 * likest;
	if (numbered && marked) return 0.5;
	return numbered && chapter ? onlyChapterNumber : 0;
}

/** Dice coefficient of words with the likest title, 1 when they are the same. */
function likeness(words: readonly string[], titles: Node["titles"]): number {
	if (words.length === 0 || words.length > 20) return 0;
	let likest = 0;
	for (const title of titles) {
		const shared = title.reduce((sum, word) => sum + (words.includes(word) ? 1 : 0), 0);
		likest = Math.max(likest, (2 * shared) / (words.length + title.length));
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
