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
import { type ClaimId } from "../../essay/claimId.ts";
import { findSource } from "../../essay/sources.ts";
import { showTally, type Tally } from "../tally.ts";
import { type Language } from "../../language/language.ts";
import { type Say, sayingsIn } from "../../language/sayings.ts";
import { type Citation, METHOD } from "./citation.ts";
import { type ExportLinks } from "./exportLinks.ts";
import { scorecardCss } from "./scorecardCss.ts";
import { counted } from "../shareWords.ts";

/**
 * The scorecard as one HTML file: no scripts, no other files, no links that only one machine can follow; also for paper.
 * @param language of the card, and of the words around it
 */
export function scorecardAsHtml(card: Scorecard, { text, hash, filter }: Citation, language: Language = "en"): string {
	const shown = new Set(
		card.chapters.flatMap(({ sections }) => sections.flatMap(({ claims }) => claims.map(({ id }) => id))),
	);
	const linkTo: ExportLinks = (scheme, id) => {
		if (scheme === "claim") return shown.has(id as ClaimId) ? `#claim-${id}` : undefined;
		return scheme === "source" ? findSource(id)?.url : undefined;
	};
	const frame: Say = (english) => escapeHtml(sayingsIn(language)(english));
	const inline: Say = (source) => inlineAsHtml(source, linkTo);
	// Works are cited by their titles, which are English.
	const title: Title = (name, address) => linked(name, address, language === "en" ? "" : ' lang="en"');
	const say: Speech = { inline, frame, title, linkTo };
	const notes = new Notes(title);
	const claims = card.chapters.map((chapter) => chapterHtml(chapter, say, notes)).join("\n");
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${card.title} ${card.subject}`)}</title>
<style>${scorecardCss}</style>
</head>
<body>
<main>
<header>
<p class="muted">${escapeHtml(card.subject)}</p>
<h1>${escapeHtml(card.title)}</h1>
<p class="summary">${inline(card.answer)}</p>
${filter === undefined ? "" : `<p class="problem">${escapeHtml(filter)}</p>`}
${card.problems.map((problem) => `<p class="problem">${inline(problem)}</p>`).join("\n")}
</header>
${chainHtml(card, frame)}
<section aria-labelledby="method"><h2 id="method">${frame("Method")}</h2>
<ol>${METHOD.map((line) => `<li>${inline(sayingsIn(language)(line))}</li>`).join("")}</ol>
<p class="made">${inline(card.rule)}</p></section>
<section aria-labelledby="cite"><h2 id="cite">${frame("How to cite")}</h2>
<p>${escapeHtml(text)}</p><p class="made">${frame("SHA-256 of its contents:")} ${hash}</p></section>
<section aria-labelledby="deciding"><h2 id="deciding">${frame("The claims that decide")}</h2>
${decidingHtml(card, say)}</section>
<section aria-labelledby="counted"><h2 id="counted">${frame("What was counted")}</h2>
${card.summary.map((sentence) => `<p>${inline(sentence)}</p>`).join("\n")}
${overview(card, frame)}</section>
${claims}
<section aria-labelledby="references">
<h2 id="references">${frame("The references of the essay")}</h2>
${card.references.map((reference) => referenceHtml(reference, say)).join("\n")}
</section>
<section aria-labelledby="notes"><h2 id="notes">${frame("Notes")}</h2>
<ol>${notes.items().join("\n")}</ol></section>
</main>
</body>
</html>
`;
}

/** Facts as numbered notes, each once. */
class Notes {
	readonly #found: string[] = [];

	constructor(private readonly title: Title) {}

	add({ fact, year, source, url, known }: ScorecardClaim["evidence"][number]): string {
		const item = `${escapeHtml(`${fact} ${year}. `)}${this.title(source, url)}${escapeHtml(`, ${known}.`)}`;
		if (!this.#found.includes(item)) this.#found.push(item);
		const number = this.#found.indexOf(item) + 1;
		return `<a href="#note-${number}">[n${number}]</a>`;
	}

	items(): readonly string[] {
		return this.#found.map((item, i) => `<li id="note-${i + 1}">${item}</li>`);
	}
}

function chainHtml({ chain }: Scorecard, frame: Say): string {
	const cell = (tally: Tally) => `<td>${showTally(tally) || "–"}</td>`;
	const rows = chain.map(
		({ title, tallies, broken }) =>
			`<tr><th scope="row">${escapeHtml(title)}</th>${cell(tallies.sources)}${cell(tallies.simulation)}<td>${broken.length === 0 ? "" : frame(`✗ breaks here: ${broken.length} refuted`)}</td></tr>`,
	);
	return `<div class="table"><table>
<caption>${frame("The argument, step by step")}</caption>
<thead><tr><th scope="col">${frame("Step")}</th><th scope="col">${frame("Sources")}</th><th scope="col">${frame("Simulations")}</th><td></td></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
}

function decidingHtml({ deciding }: Scorecard, { frame, linkTo }: Speech): string {
	if (deciding.length === 0) return `<p>${frame("None: no claim on which others rest fails.")}</p>`;
	const items = deciding.map(
		({ id, statement, lean, word, brief, carries }) =>
			`<li>${badge(lean, word)}, ${escapeHtml(brief)}${frame(":")} ${linked(statement, linkTo("claim", id))} (${frame(`${carries} rest on it`)})</li>`,
	);
	return `<ul>${items.join("")}</ul>`;
}

type Title = (name: string, address: string | undefined) => string;

/** How a page is written: content, which is inline markup, the words around it, titles of works, and where links lead. */
interface Speech {
	readonly inline: Say;
	readonly frame: Say;
	readonly title: Title;
	readonly linkTo: ExportLinks;
}

function overview({ chapters, tallies }: Scorecard, frame: Say): string {
	const shown = leans.filter((lean) =>
		chapters.some((chapter) => bases.some(([key]) => chapter.tallies[key][lean] > 0)),
	);
	const rows = (title: string, of: Tallies) =>
		`<tbody>${bases
			.map(([key, label], i) => {
				const head = i === 0 ? `<th scope="rowgroup" rowspan="${bases.length}">${title}</th>` : "";
				return `<tr>${head}<th scope="row">${frame(label)}</th>${shown.map((lean) => `<td>${of[key][lean]}</td>`).join("")}</tr>`;
			})
			.join("")}</tbody>`;
	const inPage = (chapter: ScorecardChapter) => `<a href="#chapter-${chapter.id}">${escapeHtml(chapter.title)}</a>`;
	return `<div class="table"><table>
<caption>${frame("How many claims have which verdict")}</caption>
<thead><tr><th scope="col">${frame("Chapter")}</th><td></td>${shown.map((lean) => `<th scope="col">${badge(lean, frame(lean))}</th>`).join("")}</tr></thead>
${chapters.map((chapter) => rows(inPage(chapter), chapter.tallies)).join("\n")}
${rows(frame("The whole essay"), tallies)}
</table></div>`;
}

/** Bases in the order in which tables show them. */
const bases = [
	["sources", "Sources"],
	["simulation", "Simulations"],
	["arithmetic", "= Arithmetic"],
] as const;

function chapterHtml({ id, title, sections }: ScorecardChapter, say: Speech, notes: Notes): string {
	const inner = sections.map((section) =>
		[`<h3>${escapeHtml(section.title)}</h3>`, ...section.claims.map((claim) => claimHtml(claim, say, notes))].join(
			"\n",
		),
	);
	return `<section aria-labelledby="chapter-${id}">\n<h2 id="chapter-${id}">${escapeHtml(title)}</h2>\n${inner.join("\n")}\n</section>`;
}

function claimHtml(claim: ScorecardClaim, say: Speech, notes: Notes): string {
	const { inline, frame } = say;
	const { id, statement, note, references, verdict, evidence, since } = claim;
	const { lean, word, brief, sources, tests, untested } = verdict;
	const cited =
		references.length === 0
			? ""
			: ` ${frame("Cites")} ${references.map((reference) => `<a href="#reference-${reference}">[${reference}]</a>`).join(", ")}.`;
	const differs = verdict.differs
		? `<span class="differs"> · ${frame("sources, arithmetic and simulations differ")}</span>`
		: "";
	const tested = `${untested === undefined ? "" : inline(untested)}${tests.map((test) => testHtml(test, say)).join("")}`;
	return `<article id="claim-${id}" aria-labelledby="statement-${id}">
<h4 id="statement-${id}">${escapeHtml(statement)}</h4>
<p>${badge(lean, word)}${frame(":")} ${escapeHtml(brief)}${differs}</p>
<dl>
<div><dt>${frame("Sources")}</dt><dd>${badge(sources.lean, sources.word)} ${inline(note)}${cited} ${evidence.map((fact) => notes.add(fact)).join(" ")}</dd></div>
${since === undefined ? "" : `<div><dt>${frame("Known since")}</dt><dd>${escapeHtml(since.on)}${frame(":")} ${escapeHtml(since.fact)}</dd></div>`}
<div><dt>${frame("Simulations")}</dt><dd>${tested}</dd></div>
</dl>
</article>`;
}

function testHtml(test: TestedVerdict, { inline, frame }: Speech): string {
	const { basis, title, illustrative, lean, word, number, counts, atDefaults, hingeWords, threshold } = test;
	const kind = `${basis === "arithmetic" ? ` ${frame("= arithmetic")}` : ""}${illustrative ? `, ${frame("illustrative")}` : ""}`;
	const more = [
		...(hingeWords.length === 0 ? [] : [`${frame("Hinges on:")} ${hingeWords.map(inline).join("; ")}.`]),
		...(threshold === undefined ? [] : [`${frame("Turns by:")} ${inline(threshold)}.`]),
	];
	return `<p>${escapeHtml(title)}${kind}${frame(":")} ${badge(lean, word)} ${escapeHtml(`${number} ${counts}`)}${more.map((line) => `<br>${line}`).join("")}<br><span class="muted">${frame("At the defaults:")} ${inline(atDefaults.reason)}</span></p>`;
}

function referenceHtml(reference: ScorecardReference, { inline, frame, title: cite, linkTo }: Speech): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	const row = (term: string, content: string) => `<div><dt>${frame(term)}</dt><dd>${content}</dd></div>`;
	const against = contradicts
		? `<p class="differs">${frame("Found the opposite of a claim for which it is cited.")}</p>\n`
		: "";
	const claims = citedFor.map(
		(claim) => `<li>${badge(claim.lean)} ${linked(claim.statement, linkTo("claim", claim.id))}</li>`,
	);
	return `<article id="reference-${id}" aria-labelledby="work-${id}">
<h3 id="work-${id}">[${id}] ${cite(title, url)}</h3>
${against}<p>${inline(what)}</p>
<dl>${row("Supports", inline(supports))}${row("Does not", inline(doesNot))}${remark === undefined ? "" : row("To know", inline(remark))}
${row(`Cited for ${counted(citedFor.length, "claim")}`, `<ul>${claims.join("")}</ul>`)}</dl>
</article>`;
}

function badge(lean: Lean, word: string = lean): string {
	const { symbol, name } = leanLooks[lean];
	return `<span class="verdict ${name}"><span aria-hidden="true">${symbol}</span> ${escapeHtml(word)}</span>`;
}

/** @param attributes as HTML, with a space before */
function linked(text: string, address: string | undefined, attributes = ""): string {
	if (address !== undefined) return `<a href="${escapeHtml(address)}"${attributes}>${escapeHtml(text)}</a>`;
	return attributes === "" ? escapeHtml(text) : `<span${attributes}>${escapeHtml(text)}</span>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const inlineAsHtml = (source: string, linkTo: ExportLinks): string =>
	parseInlineMarkup(source)
		.map((paragraph) => paragraph.map((piece) => pieceAsHtml(piece, linkTo)).join(""))
		.join(" ");

function pieceAsHtml(piece: Inline, linkTo: ExportLinks): string {
	switch (piece.kind) {
		case "text":
			return escapeHtml(piece.text);
		case "strong":
		case "emphasis": {
			const tag = piece.kind === "strong" ? "strong" : "em";
			return `<${tag}>${piece.children.map((child) => pieceAsHtml(child, linkTo)).join("")}</${tag}>`;
		}
		case "link":
			return linked(piece.text, linkTo(piece.scheme, piece.id));
	}
}
