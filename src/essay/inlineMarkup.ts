import { joinLines } from "./joinLines.ts";

/*
 * The tiny markup of every prose text: `**strong**`, `*emphasis*`, `[text](scheme:id)`, a blank line between paragraphs,
 * and a backslash before a character that is meant as it is. Everything else is plain text, so that any string is valid.
 */

/** What a link may lead to. */
export const linkSchemes = ["claim", "section", "simulation", "source", "term", "figure", "parameter"] as const;

/** What a link leads to: a claim, a section, a simulation, a source, a glossary term, a run's figure or parameter. */
export type LinkScheme = (typeof linkSchemes)[number];

/** A link to something inside the extension; addresses of the web are never in prose, but in `sources.ts`. */
export interface InlineLink {
	readonly kind: "link";
	readonly scheme: LinkScheme;
	readonly id: string;
	readonly text: string;
}

/** One piece of a paragraph. */
export type Inline =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "strong"; readonly children: readonly Inline[] }
	| { readonly kind: "emphasis"; readonly children: readonly Inline[] }
	| InlineLink;

/** A paragraph, piece by piece. */
export type Paragraph = readonly Inline[];

const linkPattern = new RegExp(String.raw`\[((?:[^\[\]\\\n]|\\.)+)\]\((${linkSchemes.join("|")}):([\w.-]+)\)`, "y");
const escapable = new Set(["\\", "*", "[", "]"]);

/**
 * Reads prose. Never fails: a mark without its partner, or a link with an unknown scheme, stays as it was written.
 * @returns paragraphs in order; none for a blank text
 */
export function parseInlineMarkup(source: string): readonly Paragraph[] {
	return source
		.split(/\n[ \t]*\n\s*/)
		.map((paragraph) => joinLines(paragraph.trim()))
		.filter((paragraph) => paragraph !== "")
		.map((paragraph) => parseRun(paragraph));
}

function parseRun(source: string): readonly Inline[] {
	const pieces: Inline[] = [];
	let text = "";
	const flush = () => {
		if (text !== "") pieces.push({ kind: "text", text });
		text = "";
	};
	/** Marks that nothing closes from here on: looking for them again and again would take time with the square of the length. */
	const open = new Set<string>();
	for (let at = 0; at < source.length;) {
		const link = readLink(source, at) ?? readMarked(source, at, open);
		if (link) {
			flush();
			pieces.push(link.piece);
			at = link.end;
			continue;
		}
		if (source[at] === "\\" && escapable.has(source[at + 1] ?? "")) at++;
		text += source[at++];
	}
	flush();
	return pieces;
}

interface Read {
	readonly piece: Inline;
	/** Offset just behind the piece. */
	readonly end: number;
}

function readLink(source: string, at: number): Read | undefined {
	if (source[at] !== "[") return undefined;
	linkPattern.lastIndex = at;
	const match = linkPattern.exec(source);
	if (!match) return undefined;
	const [, text, scheme, id] = match;
	const piece: Inline = { kind: "link", scheme: scheme as LinkScheme, id: id!, text: unescape(text!) };
	return { piece, end: linkPattern.lastIndex };
}

function readMarked(source: string, at: number, open: Set<string>): Read | undefined {
	if (source[at] !== "*") return undefined;
	const mark = source[at + 1] === "*" ? "**" : "*";
	const start = at + mark.length;
	if (open.has(mark) || /^(\s|$)/.test(source.slice(start, start + 1))) return undefined;
	const end = closingMark(source, start, mark);
	if (end === undefined) {
		open.add(mark);
		return undefined;
	}
	const children = parseRun(source.slice(start, end));
	return { piece: { kind: mark === "**" ? "strong" : "emphasis", children }, end: end + mark.length };
}

/** A mark opens before a visible character and closes behind one, so that `2 * 3` and `a ** b` are plain text. */
function closingMark(source: string, start: number, mark: "*" | "**"): number | undefined {
	for (let at = start; at < source.length; at++) {
		if (source[at] === "\\") at++;
		else if (source[at] === "*") {
			const run = source[at + 1] === "*" ? "**" : "*";
			if (run === mark && at > start && source[at - 1]!.trim() !== "") return at;
			at += run.length - 1;
		}
	}
	return undefined;
}

function unescape(text: string): string {
	return text.replace(/\\([\\*[\]])/g, "$1");
}

/** Makes any text safe to stand in prose as it is: a participant's name, a file's name. */
export function escapeInlineMarkup(text: string): string {
	return joinLines(text.replace(/[\\*[\]]/g, "\\$&"));
}

/** Prose without its marks, for tooltips of trees, labels and search; paragraphs stay apart by a blank line. */
export function toPlainText(source: string): string {
	return parseInlineMarkup(source)
		.map((paragraph) => paragraph.map(plain).join(""))
		.join("\n\n");
}

function plain(piece: Inline): string {
	return "text" in piece ? piece.text : piece.children.map(plain).join("");
}

/** All links of a text, in order. */
export function linksOf(source: string): readonly InlineLink[] {
	return parseInlineMarkup(source).flatMap((paragraph) => paragraph.flatMap(links));
}

function links(piece: Inline): readonly InlineLink[] {
	if (piece.kind === "link") return [piece];
	return piece.kind === "text" ? [] : piece.children.flatMap(links);
}
