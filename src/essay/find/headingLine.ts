/** A line that may be a heading, stripped of what marks it as one. */
export interface HeadingLine {
	/** Offset of the line. */
	readonly start: number;
	/** Offset behind the last visible character that belongs to it. */
	readonly end: number;
	/** `3.1` of `3.1 Title`, `## 3.1. Title` or `Section 3.1: Title`. */
	readonly number?: string;
	readonly title: string;
	/** The title with the next line joined on, for a heading that was broken in two. */
	readonly longTitle?: string;
	/** Offset behind that next line. */
	readonly longEnd?: number;
	/** Marked up as a heading: Markdown, LaTeX, underlined, or bold on a line of its own. */
	readonly marked: boolean;
	/** How deep the markup puts it, where it says so: smaller is higher. */
	readonly level?: number;
	/** Its place among the text's lines that are not blank. */
	readonly line: number;
}

interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const pageNumber = /^\d+$/;
const longestHeading = 160;
const linesAStep = 200;
const mostWords = 16;
const tableOfContents = /(?:\.{3,}|\. \. \.|\t|\s{3,})\s*\d+\s*$/;

/**
 * All lines of a text that may be headings, in order, in steps. Entries of a table of contents with page numbers are left
 * out.
 */
export function* headingLines(text: string): Generator<void, readonly HeadingLine[]> {
	const found: HeadingLine[] = [];
	let [before, line]: (Line | undefined)[] = [];
	let count = 0;
	let read = 0;
	for (const match of text.matchAll(/[^\n\r]+/g)) {
		const next = visibleLine(match);
		if (next && line) judge(line, next);
		if (next) [before, line] = [line, next];
		if (++read % linesAStep === 0) yield;
	}
	if (line) judge(line, undefined);
	return found;

	function judge(one: Line, next: Line | undefined): void {
		const place = count++;
		if (one.text.length > longestHeading || tableOfContents.test(one.text)) return;
		const heading = readHeading(one, next);
		if (heading && (heading.marked || heading.number || standsAlone(one, before)))
			found.push({ ...heading, line: place });
	}
}

function visibleLine({ 0: line, index }: RegExpExecArray): Line | undefined {
	// A copy in a mail has a mark of quotation before every line.
	const lead = /^(?:\s*>)*\s*/.exec(line)![0].length;
	const text = line.slice(lead).trimEnd();
	if (text === "") return undefined;
	const start = index + lead;
	return { start, end: start + text.length, text };
}

function readHeading(line: Line, next: Line | undefined): Omit<HeadingLine, "line"> | undefined {
	const marked = unmark(line.text, next?.text);
	const { number, title } = splitNumber(marked?.text ?? line.text);
	if (title === "" && (number === undefined || pageNumber.test(line.text))) return undefined;
	if (!marked && (title.split(/\s+/).length > mostWords || /[,;]$/.test(title))) return undefined;
	const { start, end } = line;
	const broken = !marked && next && next.start - end <= 2 && next.text.length <= longestHeading;
	const long = broken ? { longTitle: joinLines(title, next.text), longEnd: next.end } : {};
	return { start, end, number, title, marked: marked !== undefined, level: marked?.level, ...long };
}

const latexLevels = ["chapter", "section", "subsection", "subsubsection", "paragraph"];
const latexHeading = /^\\(\w+)\*?\s*(?:\[[^\]]*\])?\{(.*?)\}(?:\s*\\label\{[^}]*\})?$/;

/** The text and the level of a heading that markup says is one. */
function unmark(
	text: string,
	next: string | undefined,
): { readonly text: string; readonly level?: number } | undefined {
	const latex = latexHeading.exec(text);
	if (latex && latexLevels.includes(latex[1]!)) return { text: latex[2]!, level: latexLevels.indexOf(latex[1]!) };
	const html = /^<h([1-6])\b[^>]*>(.*?)<\/h\1>$/i.exec(text);
	if (html) return { text: html[2]!.replace(/<[^>]*>/g, "").trim(), level: Number(html[1]) };
	const markdown = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/.exec(text);
	if (markdown) return { text: unbold(markdown[2]!), level: markdown[1]!.length };
	if (unbold(text) !== text) return { text: unbold(text) };
	const underlined = next && /^(=|-)\1{2,}$/.exec(next);
	return underlined ? { text, level: underlined[1] === "=" ? 1 : 2 } : undefined;
}

function unbold(text: string): string {
	return /^(\*\*|__)([^*_]+)\1:?$/.exec(text)?.[2]?.trim() ?? text;
}

function splitNumber(text: string): { readonly number?: string; readonly title: string } {
	const match = /^(?:(?:chapter|section|part)\s+)?(\d(?:\.\d){0,3})(?:[.):]|\s+[-–—:])?(?:\s+(.*))?$/i.exec(text);
	return match ? { number: match[1]!, title: match[2] ?? "" } : { title: text };
}

function joinLines(first: string, second: string): string {
	return first.endsWith("-") ? first.slice(0, -1) + second : `${first} ${second}`;
}

/** A plain line without a number counts as a heading only after a finished sentence or heading, and not in mid-sentence. */
function standsAlone(line: Line, previous: Line | undefined): boolean {
	if (!/^\p{Lu}/u.test(line.text) || /[.!?]$/.test(line.text)) return false;
	return previous === undefined || line.start - previous.end > 1 || /[.!?:"”)]$/.test(previous.text);
}
