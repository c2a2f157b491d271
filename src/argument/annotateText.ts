import { type Language } from "../language/language.ts";
import { sayingsIn } from "../language/sayings.ts";
import { type Note, sayWork } from "./note.ts";

/**
 * A text with its notes as footnotes of Markdown, as Pandoc and most renderers read them. What stood in the text stays
 * as it was, to the last blank.
 */
export function annotateMarkdown(text: string, notes: readonly Note[]): string {
	const prefix = freePrefix(text);
	const label = (i: number) => `[^${prefix}${i + 1}]`;
	const ordered = inOrder(notes);
	const body = withInserts(
		text,
		ordered.map(({ at }, i) => ({ at, insert: label(i) })),
	);
	const foot = ordered.map(({ symbol, text: said, works }, i) => {
		const cited = works.map(sayWork);
		return `${label(i)}: ${[`${symbol} ${escapeMarkdown(said)}`, ...cited].join(" · ")}`;
	});
	return ordered.length === 0 ? text : `${body.trimEnd()}\n\n${foot.join("\n")}\n`;
}

/** The same with footnotes of LaTeX that cite the works by their keys in the BibTeX file. @param language of the notes */
export function annotateLatex(text: string, notes: readonly Note[], language: Language = "en"): string {
	return withInserts(
		text,
		inOrder(notes).map(({ at, symbol, text: said, works }) => {
			const cite = works.length === 0 ? "" : ` \\cite{${works.map(({ key }) => key).join(",")}}`;
			return {
				at,
				insert: `\\footnote{${sayingsIn(language)(latexSymbols[symbol] ?? "")}${escapeLatex(said)}${cite}}`,
			};
		}),
	);
}

/** Labels of footnotes that the text does not use. */
function freePrefix(text: string): string {
	for (let i = 0; ; i++) {
		const prefix = `check${i === 0 ? "" : i}-`;
		if (!text.includes(`[^${prefix}`)) return prefix;
	}
}

/** Notes from the text's beginning to its end; those of one sentence in the order given. */
export const inOrder = (notes: readonly Note[]): readonly Note[] => notes.toSorted((a, b) => a.at - b.at);

function withInserts(text: string, inserts: readonly { readonly at: number; readonly insert: string }[]): string {
	const pieces: string[] = [];
	let from = 0;
	for (const { at, insert } of inserts) {
		pieces.push(text.slice(from, at), insert);
		from = at;
	}
	return pieces.join("") + text.slice(from);
}

const escapeMarkdown = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>]/g, "\\$&");

/** In words, because the fonts of LaTeX have not all of the symbols. */
const latexSymbols: Readonly<Record<string, string>> = {
	"✓": "[yes] ",
	"◕": "[leans yes] ",
	"◑": "[depends] ",
	"◔": "[leans no] ",
	"✗": "[no] ",
	"?": "[not tested] ",
};

const latexEscapes: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"−": "$-$",
	"×": "$\\times$",
	"÷": "$\\div$",
	"≥": "$\\geq$",
	"≤": "$\\leq$",
};

const escapeLatex = (text: string): string =>
	text.replace(/\s+/g, " ").replace(/[\\~^−×÷≥≤{}$&#%_]/g, (each) => latexEscapes[each] ?? `\\${each}`);
