import { type Inline, parseInlineMarkup } from "../../essay/inlineMarkup.ts";
import { type Verdict, verdictLooks, verdicts } from "../../essay/verdict.ts";
import {
	type Scorecard,
	type ScorecardChapter,
	type ScorecardClaim,
	type ScorecardReference,
	type ScorecardTest,
	type VerdictCounts,
} from "./scorecard.ts";
import { type ExportLinks } from "./exportLinks.ts";
import { scorecardCss } from "./scorecardCss.ts";
import { counted } from "./scorecardWords.ts";

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

function overview({ chapters, sources, simulated }: Scorecard): string {
	const shown = verdicts.filter((verdict) => sources[verdict] + simulated[verdict] > 0);
	const rows = (title: string, ofSources: VerdictCounts, ofSimulations: VerdictCounts) =>
		`<tbody><tr><th scope="rowgroup" rowspan="2">${title}</th><th scope="row">Sources</th>${cells(ofSources)}</tr>` +
		`<tr><th scope="row">Simulated</th>${cells(ofSimulations)}</tr></tbody>`;
	const cells = (counts: VerdictCounts) => shown.map((verdict) => `<td>${counts[verdict]}</td>`).join("");
	const inPage = (chapter: ScorecardChapter) => `<a href="#chapter-${chapter.id}">${escapeHtml(chapter.title)}</a>`;
	return `<div class="table"><table>
<caption>How many claims have which verdict</caption>
<thead><tr><th scope="col">Chapter</th><td></td>${shown.map((verdict) => `<th scope="col">${badge(verdict)}</th>`).join("")}</tr></thead>
${chapters.map((chapter) => rows(inPage(chapter), chapter.sources, chapter.simulated)).join("\n")}
${rows("The whole essay", sources, simulated)}
</table></div>`;
}

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
	const { id, statement, note, references, tests, untested } = claim;
	const cited =
		references.length === 0
			? ""
			: ` Cites ${references.map((reference) => `<a href="#reference-${reference}">[${reference}]</a>`).join(", ")}.`;
	const differs = claim.differs ? `<p class="differs">Sources and simulations differ.</p>` : "";
	return `<article id="claim-${id}" aria-labelledby="statement-${id}">
<h4 id="statement-${id}">${linked(statement, linkTo("claim", id))}</h4>
${differs}<dl>
<div><dt>Sources say</dt><dd>${badge(claim.sourcesSay, claim.sourcesWord)} ${say(note)}${cited}</dd></div>
<div><dt>Simulated</dt><dd>${badge(claim.simulated)} ${untested === undefined ? "" : say(untested)}${tests.map((test) => testHtml(test, say, linkTo)).join("")}</dd></div>
</dl>
</article>`;
}

function testHtml(test: ScorecardTest, say: Say, linkTo: ExportLinks): string {
	const hinge = test.hinge === undefined ? "" : `<br>Hinges on: ${say(test.hinge)}`;
	const kind = test.illustrative ? ", illustrative" : "";
	return `<p>${linked(test.title, linkTo("simulation", test.simulation))}${kind}: ${badge(test.verdict, test.verdictWord)} ${say(test.basis)}.${hinge}<br><span class="muted">At the defaults: ${say(test.reason)}</span></p>`;
}

function referenceHtml(reference: ScorecardReference, say: Say): string {
	const { id, title, url, what, supports, doesNot, remark, contradicts, citedFor } = reference;
	const row = (term: string, content: string) => `<div><dt>${term}</dt><dd>${content}</dd></div>`;
	const against = contradicts ? `<p class="differs">Found the opposite of a claim for which it is cited.</p>\n` : "";
	const claims = citedFor.map(
		(claim) => `<li>${badge(claim.sourcesSay)} <a href="#claim-${claim.id}">${escapeHtml(claim.statement)}</a></li>`,
	);
	return `<article id="reference-${id}" aria-labelledby="work-${id}">
<h3 id="work-${id}">[${id}] ${linked(title, url)}</h3>
${against}<p>${say(what)}</p>
<dl>${row("Supports", say(supports))}${row("Does not", say(doesNot))}${remark === undefined ? "" : row("To know", say(remark))}
${row(`Cited for ${counted(citedFor.length, "claim")}`, `<ul>${claims.join("")}</ul>`)}</dl>
</article>`;
}

function badge(verdict: Verdict, word?: string): string {
	const { symbol, label } = verdictLooks[verdict];
	return `<span class="verdict ${verdict}"><span aria-hidden="true">${symbol}</span> ${escapeHtml(word ?? label.toLowerCase())}</span>`;
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
