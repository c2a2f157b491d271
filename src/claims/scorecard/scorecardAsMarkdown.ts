import { type Inline, parseInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type Lean, leanLooks, leans } from "../../essay/lean.ts";
import { type TestedVerdict } from "../claimVerdict.ts";
import {
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardReference,
	type Tallies,
} from "./scorecard.ts";
import { findSource } from "../../essay/sources.ts";
import { showTally } from "../tally.ts";
import { type Language } from "../../language/language.ts";
import { type Say, sayingsIn } from "../../language/sayings.ts";
import { type Citation, METHOD } from "./citation.ts";

/**
 * The scorecard as a page of Markdown that stands for itself: the answer, the argument, how to cite it, then every claim.
 * @param language of the card, and of the words around it
 */
export function scorecardAsMarkdown(
	card: Scorecard,
	{ text, hash, filter }: Citation,
	language: Language = "en",
): string {
	const say: Speech = { inline: inlineAsMarkdown, frame: sayingsIn(language) };
	const { inline, frame } = say;
	const notes = new Notes();
	const claims = card.chapters.flatMap((chapter) => chapterLines(chapter, say, notes));
	return `${[
		`# ${escapeText(card.title)}`,
		`*${escapeText(card.subject)}*`,
		inline(card.answer),
		chainTable(card, frame),
		...(filter === undefined ? [] : [`> ${escapeText(filter)}`]),
		...card.problems.map((problem) => `> ${inline(problem)}`),
		`## ${frame("Method")}`,
		METHOD.map((line, i) => `${i + 1}. ${inline(frame(line))}`).join("\n"),
		inline(card.rule),
		`## ${frame("How to cite")}`,
		`${escapeText(text)} ${frame("SHA-256 of its contents:")} \`${hash}\`.`,
		`## ${frame("The claims that decide")}`,
		decidingLines(card, frame),
		`## ${frame("What was counted")}`,
		...card.summary.map(inline),
		overview(card, frame),
		...claims,
		`## ${frame("The references of the essay")}`,
		...card.references.map((reference) => referenceLines(reference, say)),
		`## ${frame("Notes")}`,
		...notes.lines(),
	].join("\n\n")}\n`;
}

/** Facts as numbered notes, each once, in the order in which they are named. */
class Notes {
	readonly #found: string[] = [];

	/** @returns its number in brackets */
	add({ fact, year, source, url, known }: ScorecardClaim["evidence"][number]): string {
		const line = `${escapeText(`${fact} ${year}. `)}${linked(source, url)}${escapeText(`, ${known}.`)}`;
		if (!this.#found.includes(line)) this.#found.push(line);
		return `\\[n${this.#found.indexOf(line) + 1}\\]`;
	}

	lines(): readonly string[] {
		return this.#found.map((line, i) => `\\[n${i + 1}\\] ${line}`);
	}
}

function chainTable({ chain }: Scorecard, frame: Say): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [
		line([frame("The argument, step by step"), frame("sources"), frame("simulations"), ""]),
		"| :-- | :-- | :-- | :-- |",
		...chain.map(({ title, tallies, broken }) =>
			line([
				escapeText(title),
				showTally(tallies.sources) || "–",
				showTally(tallies.simulation) || "–",
				broken.length === 0 ? "" : frame(`✗ breaks here: ${broken.length} refuted`),
			]),
		),
	].join("\n");
}

const decidingLines = ({ deciding }: Scorecard, frame: Say): string =>
	deciding.length === 0
		? frame("None: no claim on which others rest fails.")
		: deciding
				.map(
					({ statement, lean, word, brief, carries }) =>
						`- ${mark(lean)} ${word}, ${escapeText(brief)}${frame(":")} ${escapeText(statement)} *(${frame(`${carries} rest on it`)})*`,
				)
				.join("\n");

/** How content, which is inline markup, and the words around it are written. */
interface Speech {
	readonly inline: Say;
	readonly frame: Say;
}

function overview({ chapters, tallies }: Scorecard, frame: Say): string {
	const shown = leans.filter((lean) =>
		chapters.some((chapter) => columns.some(([key]) => chapter.tallies[key][lean] > 0)),
	);
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const rows = (title: string, of: Tallies) =>
		columns.map(([key, label], i) =>
			line([i === 0 ? title : "", frame(label), ...shown.map((lean) => String(of[key][lean]))]),
		);
	return [
		line([frame("Chapter"), "", ...shown.map((lean) => `${leanLooks[lean].symbol} ${frame(lean)}`)]),
		`| :-- | :-- |${" --: |".repeat(shown.length)}`,
		...chapters.flatMap((chapter) => rows(escapeText(chapter.title), chapter.tallies)),
		...rows(`**${frame("The whole essay")}**`, tallies),
	].join("\n");
}

/** Bases in the order in which tables show them. */
const columns = [
	["sources", "sources"],
	["simulation", "simulations"],
	["arithmetic", "arithmetic"],
] as const;

function chapterLines({ title, sections }: ScorecardChapter, say: Speech, notes: Notes): string[] {
	return [
		`## ${escapeText(title)}`,
		...sections.flatMap((section) => [
			`### ${escapeText(section.title)}`,
			...section.claims.map((claim) => claimLines(claim, say, notes)),
		]),
	];
}

function claimLines(claim: ScorecardClaim, say: Speech, notes: Notes): string {
	const { inline, frame } = say;
	const { statement, verdict, note, references, evidence, since } = claim;
	const { lean, word, brief, sources, tests, untested, differs } = verdict;
	const cited =
		references.length === 0
			? ""
			: ` ${frame(`Cites ${references.map((reference) => `\\[${reference}\\]`).join(", ")}.`)}`;
	const facts = evidence.map((fact) => notes.add(fact)).join(" ");
	return [
		`**${escapeText(statement)}** ${mark(lean)} ${word}${frame(":")} ${escapeText(brief)}${differs ? ` *(${frame("sources, arithmetic and simulations differ")})*` : ""}`,
		"",
		`- ${frame("Sources:")} ${mark(sources.lean)} ${sources.word}. ${inline(note)}${cited} ${facts}`.trimEnd(),
		...(since === undefined ? [] : [`- ${frame(`Known since ${since.on}:`)} ${escapeText(since.fact)}`]),
		...(untested === undefined ? [] : [`- ${frame("Simulations:")} ${inline(untested)}`]),
		...tests.map((test) => testLine(test, say)),
	].join("\n");
}

function testLine(test: TestedVerdict, { inline, frame }: Speech): string {
	const { basis, title, illustrative, lean, word, number, counts, atDefaults, hingeWords, threshold } = test;
	const name = escapeText(title);
	return [
		`- ${frame(basis === "arithmetic" ? "= Arithmetic" : "Simulation")}, ${name}${illustrative ? ` (${frame("illustrative")})` : ""}${frame(":")} ${mark(lean)} ${word}.`,
		escapeText(`${number} ${counts}`),
		`${frame("At the defaults:")} ${inline(atDefaults.reason)}`,
		...(hingeWords.length === 0 ? [] : [`${frame("Hinges on:")} ${hingeWords.map(inline).join("; ")}.`]),
		...(threshold === undefined ? [] : [`${frame("Turns by:")} ${inline(threshold)}.`]),
	].join(" ");
}

function referenceLines(reference: ScorecardReference, { inline, frame }: Speech): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	return [
		`**\\[${id}\\] ${linked(title, url)}**${contradicts ? ` *(${frame("found the opposite of a claim it is cited for")})*` : ""}`,
		"",
		inline(what),
		"",
		`- ${frame("Supports:")} ${inline(supports)}`,
		`- ${frame("Does not support:")} ${inline(doesNot)}`,
		...(remark === undefined ? [] : [`- ${frame("To know:")} ${inline(remark)}`]),
		`- ${frame("Cited for:")} ${citedFor.map(({ statement, lean }) => `${mark(lean)} ${escapeText(statement)}`).join(" ")}`,
	].join("\n");
}

const mark = (lean: Lean) => leanLooks[lean].symbol;

const linked = (text: string, address: string | undefined) =>
	address === undefined ? escapeText(text) : `[${escapeText(text)}](${address.replace(/[()<>\s]/g, percentEncoded)})`;

const percentEncoded = (sign: string) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** Makes any text safe to stand in Markdown as it is. */
function escapeText(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+\-!|<>~$&]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

function inlineAsMarkdown(source: string): string {
	return parseInlineMarkup(source)
		.map((paragraph) => paragraph.map((piece) => pieceAsMarkdown(piece)).join(""))
		.join(" ");
}

function pieceAsMarkdown(piece: Inline): string {
	switch (piece.kind) {
		case "text":
			return escapeText(piece.text);
		case "strong":
		case "emphasis": {
			const around = piece.kind === "strong" ? "**" : "*";
			return `${around}${piece.children.map((child) => pieceAsMarkdown(child)).join("")}${around}`;
		}
		case "link":
			return linked(piece.text, piece.scheme === "source" ? findSource(piece.id)?.url : undefined);
	}
}
