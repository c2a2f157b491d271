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
import { type ExportLinks } from "./exportLinks.ts";

/** The scorecard as a page of Markdown that stands for itself. @param linkTo where links lead */
export function scorecardAsMarkdown(card: Scorecard, linkTo: ExportLinks): string {
	const say = (source: string) => inlineAsMarkdown(source, linkTo);
	return `${[
		`# ${escapeText(card.title)}`,
		`*${escapeText(card.subject)}*`,
		...card.summary.map(say),
		...card.problems.map((problem) => `> ${say(problem)}`),
		overview(card),
		say(card.rule),
		`*${escapeText(card.made)}*`,
		...card.chapters.flatMap((chapter) => chapterLines(chapter, say, linkTo)),
		"## The nine references",
		...card.references.map((reference) => referenceLines(reference, say)),
	].join("\n\n")}\n`;
}

type Say = (source: string) => string;

function overview({ chapters, tallies }: Scorecard): string {
	const shown = leans.filter((lean) =>
		chapters.some((chapter) => columns.some(([key]) => chapter.tallies[key][lean] > 0)),
	);
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const rows = (title: string, of: Tallies) =>
		columns.map(([key, label], i) =>
			line([i === 0 ? title : "", label, ...shown.map((lean) => String(of[key][lean]))]),
		);
	return [
		line(["Chapter", "", ...shown.map((lean) => `${leanLooks[lean].symbol} ${lean}`)]),
		`| :-- | :-- |${" --: |".repeat(shown.length)}`,
		...chapters.flatMap((chapter) => rows(escapeText(chapter.title), chapter.tallies)),
		...rows("**The whole essay**", tallies),
	].join("\n");
}

/** Bases in the order in which tables show them. */
const columns = [
	["sources", "sources"],
	["simulation", "simulations"],
	["arithmetic", "arithmetic"],
] as const;

function chapterLines({ title, sections }: ScorecardChapter, say: Say, linkTo: ExportLinks): string[] {
	return [
		`## ${escapeText(title)}`,
		...sections.flatMap((section) => [
			`### ${linked(section.title, linkTo("section", section.id))}`,
			...section.claims.map((claim) => claimLines(claim, say, linkTo)),
		]),
	];
}

function claimLines(
	{ id, statement, verdict, note, references }: ScorecardClaim,
	say: Say,
	linkTo: ExportLinks,
): string {
	const { lean, word, brief, sources, tests, untested, differs } = verdict;
	const cited =
		references.length === 0 ? "" : ` Cites ${references.map((reference) => `\\[${reference}\\]`).join(", ")}.`;
	return [
		`**${linked(statement, linkTo("claim", id))}** ${mark(lean)} ${word}: ${escapeText(brief)}${differs ? " *(sources, arithmetic and simulations differ)*" : ""}`,
		"",
		`- Sources: ${mark(sources.lean)} ${sources.word}. ${say(note)}${cited}`,
		...(untested === undefined ? [] : [`- Simulations: ${say(untested)}`]),
		...tests.map((test) => testLine(test, say, linkTo)),
	].join("\n");
}

function testLine(test: TestedVerdict, say: Say, linkTo: ExportLinks): string {
	const { basis, title, simulation, illustrative, lean, word, number, counts, atDefaults, hingeWords, threshold } =
		test;
	const name = linked(title, linkTo("simulation", simulation));
	return [
		`- ${basis === "arithmetic" ? "= Arithmetic" : "Simulation"}, ${name}${illustrative ? " (illustrative)" : ""}: ${mark(lean)} ${word}.`,
		escapeText(`${number} ${counts}`),
		`At the defaults: ${say(atDefaults.reason)}`,
		...(hingeWords.length === 0 ? [] : [`Hinges on: ${hingeWords.map(say).join("; ")}.`]),
		...(threshold === undefined ? [] : [`Turns by ${say(threshold)}.`]),
	].join(" ");
}

function referenceLines(reference: ScorecardReference, say: Say): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	return [
		`**\\[${id}\\] ${linked(title, url)}**${contradicts ? " *(found the opposite of a claim it is cited for)*" : ""}`,
		"",
		say(what),
		"",
		`- Supports: ${say(supports)}`,
		`- Does not support: ${say(doesNot)}`,
		...(remark === undefined ? [] : [`- To know: ${say(remark)}`]),
		`- Cited for: ${citedFor.map(({ statement, lean }) => `${mark(lean)} ${escapeText(statement)}`).join(" ")}`,
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

function inlineAsMarkdown(source: string, linkTo: ExportLinks): string {
	return parseInlineMarkup(source)
		.map((paragraph) => paragraph.map((piece) => pieceAsMarkdown(piece, linkTo)).join(""))
		.join(" ");
}

function pieceAsMarkdown(piece: Inline, linkTo: ExportLinks): string {
	switch (piece.kind) {
		case "text":
			return escapeText(piece.text);
		case "strong":
		case "emphasis": {
			const around = piece.kind === "strong" ? "**" : "*";
			return `${around}${piece.children.map((child) => pieceAsMarkdown(child, linkTo)).join("")}${around}`;
		}
		case "link":
			return linked(piece.text, linkTo(piece.scheme, piece.id));
	}
}
