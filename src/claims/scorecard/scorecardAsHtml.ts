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
import { scorecardCss } from "./scorecardCss.ts";
import { counted } from "../shareWords.ts";

/** The scorecard as one HTML file: no scripts, no other files, readable by a screen reader, on a phone and on paper. */
export function scorecardAsHtml(card: Scorecard, linkTo: ExportLinks): string {
	// Claims are on this page; everything else is where the caller says.
	const here: ExportLinks = (scheme, id) => (scheme === "claim" ? `#claim-${id}` : linkTo(scheme, id));
	const say: Say = (source) => inlineAsHtml(source, here);
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
<div class="summary">${card.summary.map((sentence) => `<p>${say(sentence)}</p>`).join("\n")}</div>
${card.problems.map((problem) => `<p class="problem">${say(problem)}</p>`).join("\n")}
</header>
${overview(card)}
<p class="made">${say(card.rule)}</p>
<p class="made">${escapeHtml(card.made)}</p>
${card.chapters.map((chapter) => chapterHtml(chapter, say, linkTo)).join("\n")}
<section aria-labelledby="references">
<h2 id="references">The nine references</h2>
${card.references.map((reference) => referenceHtml(reference, say)).join("\n")}
</section>
</main>
</body>
</html>
`;
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

function chapterHtml({ id, title, sections }: ScorecardChapter, say: Say, linkTo: ExportLinks): string {
	const inner = sections.map((section) =>
		[
			`<h3>${linked(section.title, linkTo("section", section.id))}</h3>`,
			...section.claims.map((claim) => claimHtml(claim, say, linkTo)),
		].join("\n"),
	);
	return `<section aria-labelledby="chapter-${id}">\n<h2 id="chapter-${id}">${escapeHtml(title)}</h2>\n${inner.join("\n")}\n</section>`;
}

function claimHtml(claim: ScorecardClaim, say: Say, linkTo: ExportLinks): string {
	const { id, statement, note, references, verdict } = claim;
	const { lean, word, brief, sources, tests, untested } = verdict;
	const cited =
		references.length === 0
			? ""
			: ` Cites ${references.map((reference) => `<a href="#reference-${reference}">[${reference}]</a>`).join(", ")}.`;
	const differs = verdict.differs ? `<span class="differs"> · sources, arithmetic and simulations differ</span>` : "";
	const tested = `${untested === undefined ? "" : say(untested)}${tests.map((test) => testHtml(test, say, linkTo)).join("")}`;
	return `<article id="claim-${id}" aria-labelledby="statement-${id}">
<h4 id="statement-${id}">${linked(statement, linkTo("claim", id))}</h4>
<p>${badge(lean, word)}: ${escapeHtml(brief)}${differs}</p>
<dl>
<div><dt>Sources</dt><dd>${badge(sources.lean, sources.word)} ${say(note)}${cited}</dd></div>
<div><dt>Simulations</dt><dd>${tested}</dd></div>
</dl>
</article>`;
}

function testHtml(test: TestedVerdict, say: Say, linkTo: ExportLinks): string {
	const { basis, title, simulation, illustrative, lean, word, number, counts, atDefaults, hingeWords, threshold } =
		test;
	const kind = `${basis === "arithmetic" ? " = arithmetic" : ""}${illustrative ? ", illustrative" : ""}`;
	const more = [
		...(hingeWords.length === 0 ? [] : [`Hinges on: ${hingeWords.map(say).join("; ")}.`]),
		...(threshold === undefined ? [] : [`Turns by ${say(threshold)}.`]),
	];
	return `<p>${linked(title, linkTo("simulation", simulation))}${kind}: ${badge(lean, word)} ${escapeHtml(`${number} ${counts}`)}${more.map((line) => `<br>${line}`).join("")}<br><span class="muted">At the defaults: ${say(atDefaults.reason)}</span></p>`;
}

function referenceHtml(reference: ScorecardReference, say: Say): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	const row = (term: string, content: string) => `<div><dt>${term}</dt><dd>${content}</dd></div>`;
	const against = contradicts ? `<p class="differs">Found the opposite of a claim for which it is cited.</p>\n` : "";
	const claims = citedFor.map(
		(claim) => `<li>${badge(claim.lean)} <a href="#claim-${claim.id}">${escapeHtml(claim.statement)}</a></li>`,
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
