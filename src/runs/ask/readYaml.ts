import { type Document, type ErrorCode, parseDocument } from "yaml";

/** Something that keeps a text from being YAML. */
export interface YamlProblem {
	readonly start: number;
	readonly end: number;
	/** One sentence in our words. */
	readonly message: string;
}

/** Deepest nesting that is read: no file of ours goes beyond ten, and each level costs as much as all before it. */
const DEEPEST = 60;

/** What is wrong, by the library's name of it, and how to mend it. */
const sentences: Readonly<Record<ErrorCode, string>> = {
	ALIAS_PROPS: "An alias (*) stands alone: write the value out.",
	BAD_ALIAS: "Anchors and aliases (& and *) cannot be used here: put the text in quotes, or write the value out.",
	BAD_DIRECTIVE: "A line that begins with % cannot be used here: put the text in quotes.",
	BAD_DQ_ESCAPE: "A backslash in double quotes is followed by no known letter: write it twice.",
	BAD_INDENT: "This line is not indented as its neighbours, or a bracket is never closed: mend one or the other.",
	BAD_PROP_ORDER: "Tags and anchors (! and &) cannot be used here: leave them out.",
	BAD_SCALAR_START: "A text cannot begin with this character: put it in quotes.",
	BLOCK_AS_IMPLICIT_KEY: "Two fields stand on one line: give each a line of its own, or put the text in quotes.",
	BLOCK_IN_FLOW: "Lines with hyphens or fields cannot stand inside brackets: write all of it in brackets, or none.",
	DUPLICATE_KEY: "This field stands there twice: keep one of the two.",
	IMPOSSIBLE: "This cannot be read: write it anew.",
	KEY_OVER_1024_CHARS: "The name of this field is too long: make it shorter.",
	MISSING_CHAR: "A bracket, quotation mark, comma or colon is missing here: add it.",
	MULTILINE_IMPLICIT_KEY: "The name of a field must stand on one line with its colon.",
	MULTIPLE_ANCHORS: "Anchors and aliases (& and *) cannot be used here: write the value out.",
	MULTIPLE_DOCS: "A line of three hyphens begins a second document: keep one of the two.",
	MULTIPLE_TAGS: "Tags (!) cannot be used here: leave them out.",
	NON_STRING_KEY: "The name of a field must be a text: put it in quotes.",
	RESOURCE_EXHAUSTION: "This is nested too deep: write it flatter.",
	TAB_AS_INDENT: "This line is indented with a tab: use spaces.",
	TAG_RESOLVE_FAILED: "Tags (!) cannot be used here: leave them out.",
	UNEXPECTED_TOKEN: "This cannot stand here: put the text in quotes, or remove it.",
	BAD_COLLECTION_TYPE: "Tags (!) cannot be used here: leave them out.",
};

/** A sound document, or what is wrong with it. */
export type YamlReading =
	| { readonly document: Document.Parsed; readonly value: unknown; readonly problems?: never }
	| { readonly problems: readonly YamlProblem[] };

/**
 * Reads YAML, of which JSON is a part, as people write it in a file of ours: without aliases, which could make a small file
 * huge, and not nested deeper than anybody writes. Takes time in proportion to the length.
 */
export function readYaml(text: string): YamlReading {
	const deep = tooDeepAt(text);
	if (deep !== undefined)
		return { problems: [{ start: deep, end: deep + 1, message: "This is nested too deep: write it flatter." }] };
	// The library would print what it warns of, and draw the place of an error at a cost that grows with the text.
	const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: "error" });
	if (document.errors.length > 0) {
		return {
			problems: document.errors.map(({ code, pos: [start, end] }) => ({
				start,
				end: Math.max(end, start + 1),
				message: sentences[code],
			})),
		};
	}
	try {
		return { document, value: document.toJS({ maxAliasCount: 0 }) };
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		return { problems: [{ start: 0, end: 0, message: sentences.BAD_ALIAS }] };
	}
}

/** Where brackets, or fields and hyphens on one line, are nested too deep. Those in quotes count too: sixty are none of ours. */
function tooDeepAt(text: string): number | undefined {
	let brackets = 0;
	let onLine = 0;
	for (let i = 0; i < text.length; i++) {
		const sign = text[i]!;
		if (sign === "[" || sign === "{") brackets++;
		else if (sign === "]" || sign === "}") brackets = Math.max(0, brackets - 1);
		else if (sign === "\n") onLine = 0;
		else if ((sign === ":" || sign === "-" || sign === "?") && brackets === 0 && /\s/.test(text[i + 1] ?? "\n"))
			onLine++;
		if (brackets > DEEPEST || onLine > DEEPEST) return i;
	}
	return undefined;
}
