import { isSectionId } from "../sectionId.ts";
import { chapters, sections } from "../sections.ts";
import { type FoundSection, type TextRange } from "./found.ts";
import { type HeadingLine, headingLines } from "./headingLine.ts";
import { normalWords } from "./normalText.ts";
import { titleSpelling } from "./titleSpelling.ts";

/** What headings are looked for, in the order of the essay: sections, the chapters above them, and what ends it. */
interface Node {
	readonly id: string;
	readonly titles: readonly string[];
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
/** From here on a heading is the essay's wherever it stands. */
const exact = 0.9;
/** So many headings without text between are a table of contents. */
const leastContents = 4;
/** What it costs to stand in one. */
const inContents = 0.4;
/** Lines that are judged in one step. */
const linesAStep = 100;
const mostTitleWords = 20;

/** A title of a node. */
interface Title {
	readonly node: number;
	/** In words. */
	readonly length: number;
}

const nodes = buildNodes();
const titlesWith = titlesByWord();

function buildNodes(): readonly Node[] {
	const found = new Map<string, string[]>(sections.map(({ id, title, aliases }) => [id, [title, ...aliases]]));
	for (const { id, title } of chapters) if (!found.has(id)) found.set(id, [title]);
	const ordered = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
	return [...ordered, ["end", theEnd] as const].map(([id, titles]) => ({ id, titles }));
}

function titlesByWord(): ReadonlyMap<string, readonly Title[]> {
	const found = new Map<string, Title[]>();
	nodes.forEach(({ titles }, node) => {
		for (const words of titles.map(titleWords)) {
			const title = { node, length: words.length };
			for (const word of new Set(words)) found.set(word, [...(found.get(word) ?? []), title]);
		}
	});
	return found;
}

function titleWords(title: string): readonly string[] {
	return normalWords(title)
		.map(titleSpelling)
		.filter((word) => !stopWords.has(word));
}

/**
 * Finds the essay's sections in a reader's own copy by their numbers and titles, whatever the markup, spelling or line
 * breaks. Of several headings that fit, those are taken that together keep the essay's order; a heading that is exact and
 * has no place in that order (chapters that were swapped) is taken where it stands.
 * @returns the sections found, in the text's order; those that are missing were not found
 */
export function* findSections(text: string): Generator<void, readonly FoundSection[]> {
	const lines = yield* headingLines(text);
	const judged: (readonly Candidate[])[] = [];
	for (const [i, line] of lines.entries()) {
		judged.push(judge(line));
		if (i % linesAStep === 0) yield;
	}
	const perLine = yield* candidates(lines, judged);
	const ordered = unroll(yield* bestChain(perLine));
	const all = [...ordered, ...outOfOrder(perLine, ordered)].sort((a, b) => a.range.start - b.range.start);
	yield;
	return all.flatMap((found, i) => {
		const { id } = nodes[found.node]!;
		if (!isSectionId(id) || found.confidence <= onlyChapterNumber) return [];
		const next = all[i + 1]?.range.start ?? text.length;
		const end = lines.find((line, k) => endsSection(line, perLine[k]!, found) && line.start < next)?.start ?? next;
		const { range: heading, confidence } = found;
		return [{ id, heading, body: { start: heading.end, end: withoutQuotation(text, heading.end, end) }, confidence }];
	});
}

/** Exact headings of what the essay's order left out: the first of each, where no other heading stands. */
function outOfOrder(perLine: readonly (readonly Candidate[])[], ordered: readonly Candidate[]): readonly Candidate[] {
	const nodesSeen = new Set(ordered.map(({ node }) => node));
	const starts = new Set(ordered.map(({ range }) => range.start));
	const found: Candidate[] = [];
	for (const candidate of perLine.flat()) {
		const { node, confidence, score, range } = candidate;
		// A lower score is that of a list of headings.
		if (confidence < exact || score < exact - 0.01 || nodesSeen.has(node) || starts.has(range.start)) continue;
		nodesSeen.add(node);
		starts.add(range.start);
		found.push(candidate);
	}
	return found;
}

/** Whether a heading that is not of the essay's known ones ends a section, because its markup puts it as high. */
function endsSection(line: HeadingLine, own: readonly Candidate[], section: Candidate): boolean {
	if (line.start < section.range.end || line.level === undefined || section.line.level === undefined) return false;
	return line.level <= section.line.level && !own.some(({ node }) => node === section.node);
}

function* candidates(
	lines: readonly HeadingLine[],
	perLine: readonly (readonly Candidate[])[],
): Generator<void, readonly (readonly Candidate[])[]> {
	const weighed: (readonly Candidate[])[] = [];
	for (const [i, found] of perLine.entries()) {
		if (i % linesAStep === 0) yield;
		const listed =
			found.length > 0 && Math.max(crowd(lines, perLine, i, 1), crowd(lines, perLine, i, -1)) >= leastContents;
		weighed.push(
			found.map((candidate) => {
				// Of equals the first is meant (the others are running headers); in a list of headings, and where only
				// the number of a chapter fits (it may be an item of a list), the last.
				const last = listed || candidate.confidence === onlyChapterNumber;
				const score = candidate.score - (listed ? inContents : 0) + (last ? 1e-9 : -1e-9) * i;
				return { ...candidate, score };
			}),
		);
	}
	return weighed;
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
	const short = likeness(line.title);
	const long = line.longTitle === undefined ? undefined : likeness(line.longTitle);
	const numbered = line.number === undefined ? undefined : nodes.findIndex(({ id }) => id === line.number);
	const possible = new Set([...short.keys(), ...(long?.keys() ?? []), ...(numbered === undefined ? [] : [numbered])]);
	return [...possible]
		.sort((a, b) => a - b)
		.flatMap((node) => {
			if (node < 0) return [];
			const [asItIs, joined] = [short.get(node) ?? 0, long?.get(node) ?? 0];
			const range = { start: line.start, end: joined > asItIs ? line.longEnd! : line.end };
			const confidence = trust(line, node === numbered, Math.max(asItIs, joined), nodes[node]!.id.length === 1);
			return confidence === 0 ? [] : [{ node, line, range, confidence, score: confidence }];
		});
}

function trust({ marked, number }: HeadingLine, numbered: boolean, likest: number, chapter: boolean): number {
	if (numbered && likest >= 0.4) return 0.7 + 0.3 * likest;
	if (likest === 1) return number === undefined ? 0.9 : 0.7;
	if (likest >= 0.5 && marked) return Math.max(0.5, 0.8 * likest);
	if (likest >= 0.75 && number === undefined) return 0.8 * likest;
	if (numbered && marked) return 0.5;
	return numbered && chapter ? onlyChapterNumber : 0;
}

/** Dice coefficient of a title's words with the likest title of every node that has one of them; 1: the same words. */
function likeness(title: string): ReadonlyMap<number, number> {
	const words = titleWords(title);
	const likest = new Map<number, number>();
	if (words.length > mostTitleWords) return likest;
	const shared = new Map<Title, number>();
	for (const word of new Set(words)) {
		for (const known of titlesWith.get(word) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
	}
	for (const [{ node, length }, count] of shared) {
		const dice = Math.min(1, (2 * count) / (words.length + length));
		likest.set(node, Math.max(likest.get(node) ?? 0, dice));
	}
	return likest;
}

/** The headings that keep the essay's order and have the highest sum of scores. */
function* bestChain(perLine: readonly (readonly Candidate[])[]): Generator<void, Chain | undefined> {
	const bestAt: (Chain | undefined)[] = nodes.map(() => undefined);
	for (const [i, found] of perLine.entries()) {
		if (i % linesAStep === 0) yield;
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

/** Where a body ends that stands before the marks of quotation of the next heading. */
function withoutQuotation(text: string, start: number, end: number): number {
	let from = end;
	while (from > start && (text[from - 1] === ">" || text[from - 1] === " ")) from--;
	return text.slice(from, end).includes(">") && text[from - 1] === "\n" ? from : end;
}
