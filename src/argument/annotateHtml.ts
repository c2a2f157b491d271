import { type Language } from "../language/language.ts";
import { inOrder } from "./annotateText.ts";
import { type Note, sayWork } from "./note.ts";

/** A text as a page by itself, without scripts: its paragraphs, and beside them the notes. @param language of the notes */
export function annotateHtml(title: string, text: string, notes: readonly Note[], language: Language = "en"): string {
	const blocks = blocksOf(text).map(({ start, end }) => blockAsHtml(text, start, end, notes, language));
	return [
		"<!doctype html>",
		'<html lang="en">',
		"<head>",
		'<meta charset="utf-8">',
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escape(title)}</title>`,
		`<style>${css}</style>`,
		"</head>",
		"<body>",
		...blocks,
		"</body>",
		"</html>",
		"",
	].join("\n");
}

const css = `
body { max-width: 42rem; margin: 2rem 20rem 4rem 2rem; font: 1.05rem/1.6 Georgia, serif; color: #1d1d1d; background: #fff; }
.mark { font-weight: bold; padding: 0 0.15em; }
.note { float: right; clear: right; width: 16rem; margin: 0 -18rem 0.6rem 0; font: 0.8rem/1.4 system-ui, sans-serif; color: #444; }
@media (max-width: 60rem) { body { margin-right: 2rem; } .note { float: none; display: block; width: auto; margin: 0.4rem 0 0.4rem 1rem; } }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #e4e4e4; } .note { color: #b8b8b8; } a { color: #8ab4f8; } }
`;

/** Paragraphs and headings: what empty lines, or the marks of a heading, set apart. */
function blocksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	const gaps = [...text.matchAll(/\n[^\S\n]*\n\s*|(?<=^#{1,6} [^\n]*)\n/gm)];
	const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
	const ends = [...gaps.map(({ index }) => index), text.length];
	return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => text.slice(start, end).trim());
}

function blockAsHtml(text: string, start: number, end: number, notes: readonly Note[], language: Language): string {
	const heading = /^(#{1,6})[^\S\n]+/.exec(text.slice(start, end));
	const tag = heading ? `h${heading[1]!.length}` : "p";
	let from = start + (heading?.[0].length ?? 0);
	const pieces: string[] = [];
	for (const note of inOrder(notes).filter(({ at }) => at > start && at <= end)) {
		pieces.push(escape(text.slice(from, note.at)), noteAsHtml(note, language));
		from = note.at;
	}
	return `<${tag}>${pieces.join("")}${escape(text.slice(from, end))}</${tag}>`;
}

function noteAsHtml({ claim, symbol, text, works }: Note, language: Language): string {
	const inFrench = language === "fr";
	// The text is the essay's English, and so are titles of works.
	const cite = (said: string) => (inFrench ? `<span lang="en">${escape(said)}</span>` : escape(said));
	const cited = works.map((work) =>
		work.url === undefined
			? cite(sayWork(work))
			: `<a href="${escape(work.url)}">${cite(sayWork({ ...work, url: undefined }))}</a>`,
	);
	return `<span class="mark">${symbol}</span><span class="note" id="note-${escape(claim)}"${inFrench ? ' lang="fr"' : ""}>${symbol} ${[escape(text), ...cited].join(" · ")}</span>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each]!);
