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
import { type Citation, METHOD } from "./citation.ts";
import { type ExportLinks } from "./exportLinks.ts";
import { scorecardCss } from "./scorecardCss.ts";
import { counted } from "../shareWords.ts";

/** The scorecard as one HTML file: no scripts, no other files, no links that only one machine can follow; also for paper. */
export function scorecardAsHtml(card: Scorecard, { text, hash, filter }: Citation): string {
	const shown = new Set(
		card.chapters.flatMap(({ sections }) => sections.flatMap(({ claims }) => claims.map(({ id }) => id))),
	);
	const linkTo: ExportLinks = (scheme, id) => {
		if (scheme === "claim") return shown.has(id as ClaimId) ? `#claim-${id}` : undefined;
		return scheme === "source" ? findSource(id)?.url : undefined;
	};
	const say: Say = (source) => inlineAsHtml(source, linkTo);
	const notes = new Notes();
	const claims = card.chapters.map((chapter) => chapterHtml(chapter, say, notes)).join("\n");
	const title = escapeHtml(card.title);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} ${escapeHtml(card.subject)}</title>
<style>${scorecardCss}</style>
</head>
<body>
<main>
<header>
<p class="muted">${escapeHtml(card.subject)}</p>
<h1>${title}</h1>
<p class="summary">${say(card.answer)}</p>
${filter === undefined ? "" : `<p class="problem">${escapeHtml(filter)}</p>`}
${card.problems.map((problem) => `<p class="problem">${say(problem)}</p>`).join("\n")}
</header>
${chainHtml(card)}
<section aria-labelledby="method"><h2 id="method">Method</h2>
<ol>${METHOD.map((line) => `<li>${say(line)}</li>`).join("")}</ol>
<p class="made">${say(card.rule)}</p></section>
<section aria-labelledby="cite"><h2 id="cite">How to cite</h2>
<p>${escapeHtml(text)}</p><p class="made">SHA-256 of its contents: ${hash}</p></section>
<section aria-labelledby="deciding"><h2 id="deciding">The claims that decide</h2>
${decidingHtml(card, linkTo)}</section>
<section aria-labelledby="counted"><h2 id="counted">What was counted</h2>
${card.summary.map((sentence) => `<p>${say(sentence)}</p>`).join("\n")}
${overview(card)}</section>
${claims}
<section aria-labelledby="references">
<h2 id="references">The references of the essay</h2>
${card.references.map((reference) => referenceHtml(reference, say, linkTo)).join("\n")}
</section>
<section aria-labelledby="notes"><h2 id="notes">Notes</h2>
<ol>${notes.items().join("\n")}</ol></section>
</main>
</body>
</html>
`;
}

/** Facts as numbered notes, each once. */
class Notes {
	readonly #found: string[] = [];

	add({ fact, year, source, url, known }: ScorecardClaim["evidence"][number]): string {
		const item = `${escapeHtml(`${fact} ${year}. `)}${linked(source, url)}${escapeHtml(`, ${known}.`)}`;
		if (!this.#found.includes(item)) this.#found.push(item);
		const number = this.#found.indexOf(item) + 1;
		return `<a href="#note-${number}">[n${number}]</a>`;
	}

	items(): readonly string[] {
		return this.#found.map((item, i) => `<li id="note-${i + 1}">${item}</li>`);
	}
}

function chainHtml({ chain }: Scorecard): string {
	const cell = (tally: Tally) => `<td>${showTally(tally) || "–"}</td>`;
	const rows = chain.map(
		({ title, tallies, broken }) =>
			`<tr><th scope="row">${escapeHtml(title)}</th>${cell(tallies.sources)}${cell(tallies.simulation)}<td>${broken.length === 0 ? "" : `✗ breaks here: ${broken.length} refuted`}</td></tr>`,
	);
	return `<div class="table"><table>
<caption>The argument, step by step</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Sources</th><th scope="col">Simulations</th><td></td></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
}

function decidingHtml({ deciding }: Scorecard, linkTo: ExportLinks): string {
	if (deciding.length === 0) return "<p>None: no claim on which others rest fails.</p>";
	const items = deciding.map(
		({ id, statement, lean, word, brief, carries }) =>
			`<li>${badge(lean, word)}, ${escapeHtml(brief)}: ${linked(statement, linkTo("claim", id))} (${carries} rest on it)</li>`,
	);
	return `<ul>${items.join("")}</ul>`;
}

type Say = (source: string) => string;

function overview({ chapters, tallies }: Scorecard): string {
	const shown = leans.filter((lean) =>
		chapters.some((chapter) => bases.some(([key]) => chapter.tallies[key][lean] > 0)),
	);
	const rows = (title: string, of: Tallies) =>
		`<tbody>${bases
			.map(([key, label], i) => {
				const head = i === 0 ? `<th scope="rowgroup" rowspan="${bases.length}">${title}</th>` : "";
				return `<tr>${head}<th scope="row">${label}</th>${shown.map((lean) => `<td>${of[key][lean]}</td>`).join("")}</tr>`;
			})
			.join("")}</tbody>`;
	const inPage = (chapter: ScorecardChapter) => `<a href="#chapter-${chapter.id}">${escapeHtml(chapter.title)}</a>`;
	return `<div class="table"><table>
<caption>How many claims have which verdict</caption>
<thead><tr><th scope="col">Chapter</th><td></td>${shown.map((lean) => `<th scope="col">${badge(lean)}</th>`).join("")}</tr></thead>
${chapters.map((chapter) => rows(inPage(chapter), chapter.tallies)).join("\n")}
${rows("The whole essay", tallies)}
</table></div>`;
}

/** Bases in the order in which tables show them. */
const bases = [
	["sources", "Sources"],
	["simulation", "Simulations"],
	["arithmetic", "= Arithmetic"],
] as const;

function chapterHtml({ id, title, sections }: ScorecardChapter, say: Say, notes: Notes): string {
	const inner = sections.map((section) =>
		[`<h3>${escapeHtml(section.title)}</h3>`, ...section.claims.map((claim) => claimHtml(claim, say, notes))].join(
			"\n",
		),
	);
	return `<section aria-labelledby="chapter-${id}">\n<h2 id="chapter-${id}">${escapeHtml(title)}</h2>\n${inner.join("\n")}\n</section>`;
}

function claimHtml(claim: ScorecardClaim, say: Say, notes: Notes): string {
	const { id, statement, note, references, verdict, evidence, since } = claim;
	const { lean, word, brief, sources, tests, untested } = verdict;
	const cited =
		references.length === 0
			? ""
			: ` Cites ${references.map((reference) => `<a href="#reference-${reference}">[${reference}]</a>`).join(", ")}.`;
	const differs = verdict.differs ? `<span class="differs"> · sources, arithmetic and simulations differ</span>` : "";
	const tested = `${untested === undefined ? "" : say(untested)}${tests.map((test) => testHtml(test, say)).join("")}`;
	return `<article id="claim-${id}" aria-labelledby="statement-${id}">
<h4 id="statement-${id}">${escapeHtml(statement)}</h4>
<p>${badge(lean, word)}: ${escapeHtml(brief)}${differs}</p>
<dl>
<div><dt>Sources</dt><dd>${badge(sources.lean, sources.word)} ${say(note)}${cited} ${evidence.map((fact) => notes.add(fact)).join(" ")}</dd></div>
${since === undefined ? "" : `<div><dt>Known since</dt><dd>${escapeHtml(`${since.on}: ${since.fact}`)}</dd></div>`}
<div><dt>Simulations</dt><dd>${tested}</dd></div>
</dl>
</article>`;
}

function testHtml(test: TestedVerdict, say: Say): string {
	const { basis, title, illustrative, lean, word, number, counts, atDefaults, hingeWords, threshold } = test;
	const kind = `${basis === "arithmetic" ? " = arithmetic" : ""}${illustrative ? ", illustrative" : ""}`;
	const more = [
		...(hingeWords.length === 0 ? [] : [`Hinges on: ${hingeWords.map(say).join("; ")}.`]),
		...(threshold === undefined ? [] : [`Turns by ${say(threshold)}.`]),
	];
	return `<p>${escapeHtml(title)}${kind}: ${badge(lean, word)} ${escapeHtml(`${number} ${counts}`)}${more.map((line) => `<br>${line}`).join("")}<br><span class="muted">At the defaults: ${say(atDefaults.reason)}</span></p>`;
}

function referenceHtml(reference: ScorecardReference, say: Say, linkTo: ExportLinks): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	const row = (term: string, content: string) => `<div><dt>${term}</dt><dd>${content}</dd></div>`;
	const against = contradicts ? `<p class="differs">Found the opposite of a claim for which it is cited.</p>\n` : "";
	const claims = citedFor.map(
		(claim) => `<li>${badge(claim.lean)} ${linked(claim.statement, linkTo("claim", claim.id))}</li>`,
	);
	return `<article id="reference-${id}" aria-labelledby="work-${id}">
<h3 id="work-${id}">[${id}] ${linked(title, url)}</h3>
${against}<p>${say(what)}</p>
<dl>${row("Supports", say(supports))}${row("Does not", say(doesNot))}${remark === undefined ? "" : row("To know", say(remark))}
${row(`Cited for ${counted(citedFor.length, "claim")}`, `<ul>${claims.join("")}</ul>`)}</dl>
</article>`;
}

function badge(lean: Lean, word: string = lean): string {
	const { symbol, name } = leanLooks[lean];
	return `<span class="verdict ${name}"><span aria-hidden="true">${symbol}</span> ${escapeHtml(word)}</span>`;
}

const linked = (text: string, address: string | undefined) =>
	address === undefined ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

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
