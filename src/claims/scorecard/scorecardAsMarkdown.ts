import { type Inline, parseInlineMarkup } from "../../essay/inlineMarkup.ts";
import { isDeciding, type Verdict, verdictLooks, verdicts } from "../../essay/verdict.ts";
import {
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardReference,
	type ScorecardTest,
	type VerdictCounts,
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

function overview({ chapters, sources, simulated }: Scorecard): string {
	const shown = verdicts.filter((verdict) => sources[verdict] + simulated[verdict] > 0);
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const cells = (counts: VerdictCounts) => shown.map((verdict) => String(counts[verdict]));
	const rows = (title: string, ofSources: VerdictCounts, ofSimulations: VerdictCounts) => [
		line([title, "sources", ...cells(ofSources)]),
		line(["", "simulated", ...cells(ofSimulations)]),
	];
	return [
		line(["Chapter", "", ...shown.map((verdict) => `${verdictLooks[verdict].symbol} ${verdictLooks[verdict].label}`)]),
		`| :-- | :-- |${" --: |".repeat(shown.length)}`,
		...chapters.flatMap((chapter) => rows(escapeText(chapter.title), chapter.sources, chapter.simulated)),
		...rows("**The whole essay**", sources, simulated),
	].join("\n");
}

function chapterLines({ title, sections }: ScorecardChapter, say: Say, linkTo: ExportLinks): string[] {
	return [
		`## ${escapeText(title)}`,
		...sections.flatMap((section) => [
			`### ${linked(section.title, linkTo("section", section.id))}`,
			...section.claims.map((claim) => claimLines(claim, say, linkTo)),
		]),
	];
}

function claimLines(claim: ScorecardClaim, say: Say, linkTo: ExportLinks): string {
	const { statement, id, sourcesSay, sourcesWord, note, references, simulated, tests, untested, differs } = claim;
	const cited =
		references.length === 0 ? "" : ` Cites ${references.map((reference) => `\\[${reference}\\]`).join(", ")}.`;
	return [
		`**${linked(statement, linkTo("claim", id))}**${differs ? " *(sources and simulations differ)*" : ""}`,
		"",
		`- Sources say: ${mark(sourcesSay)} ${sourcesWord}. ${say(note)}${cited}`,
		`- Simulated: ${mark(simulated)} ${verdictLooks[simulated].label.toLowerCase()}.${untested === undefined ? "" : ` ${say(untested)}`}`,
		...tests.map((test) => testLine(test, say, linkTo)),
	].join("\n");
}

function testLine(test: ScorecardTest, say: Say, linkTo: ExportLinks): string {
	const hinge = test.hinge === undefined ? "" : ` Hinges on: ${say(test.hinge)}`;
	const kind = test.illustrative ? " (illustrative)" : "";
	const name = linked(test.title, linkTo("simulation", test.simulation));
	const verdict = isDeciding(test.verdict)
		? `${mark(test.verdict)} ${test.verdictWord ?? verdictLooks[test.verdict].label.toLowerCase()}. ${say(test.basis)}`
		: say(test.basis);
	return `  - ${name}${kind}: ${verdict}.${hinge} At the defaults: ${say(test.reason)}`;
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
		`- Cited for: ${citedFor.map(({ statement, sourcesSay }) => `${mark(sourcesSay)} ${escapeText(statement)}`).join(" ")}`,
	].join("\n");
}

const mark = (verdict: Verdict) => verdictLooks[verdict].symbol;

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
