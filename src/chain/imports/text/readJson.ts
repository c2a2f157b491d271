import JSON5 from "json5";
import { SubnetsError } from "../../../numeric/errors.ts";
import { briefly } from "../../../numeric/oneLine.ts";
import { repeatedKeys } from "./repeatedKeys.ts";

/** A JSON text as tools write it, and what had to be looked past. */
export interface JsonReading {
	readonly value: unknown;
	/** Each a sentence. */
	readonly notes: readonly string[];
}

/** Whether a text is meant as JSON rather than as a table of separated cells. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text) || startOfJson(text) !== undefined;

/** A line of a log that begins as a list does: "[12:00:01] Connecting". */
const LOG_LINE = /^\[[^[\]{}"\n]*\]\s*[^\s,\]}]/;

/** Where JSON begins after lines of something else: at the first line that opens an object or a list. */
function startOfJson(text: string): number | undefined {
	for (const { index } of text.matchAll(/^[[{]/gm)) {
		if (index > 20_000) return undefined;
		if (!LOG_LINE.test(text.slice(index, index + 500))) return index;
	}
	return undefined;
}

/**
 * Reads JSON, and what is nearly JSON in public files: NaN and Infinity (Python's json), None, True and single quotes
 * (Python's repr), one value a line (JSON Lines), lines of a log before or after it, commas before a bracket, comments and
 * names without quotes (JSON5).
 *
 * @throws {SubnetsError} `bad-format` with line and column
 */
export function readJson(text: string, fileName: string): JsonReading {
	const whole = parsed(text);
	if (whole) return whole;
	const lines = parsedLines(text);
	if (lines) return lines;
	const start = startOfJson(text) ?? 0;
	const end = text.lastIndexOf(text[start] === "[" ? "]" : "}") + 1;
	const inside = end > start ? parsed(text.slice(start, end)) : undefined;
	if (inside) {
		const passed = start > 0 ? "before" : "after";
		return { value: inside.value, notes: [...inside.notes, `Lines ${passed} the JSON were passed over.`] };
	}
	throw new SubnetsError(
		"bad-format",
		`${fileName} is not complete JSON${whereBroken(text.slice(start))}. Save it again.`,
	);
}

const repetition = (text: string): string[] =>
	repeatedKeys(text).map((key) => `"${briefly(key, 40)}" stands twice in one object: the later one counts.`);

function parsed(text: string): JsonReading | undefined {
	try {
		return { value: JSON.parse(text), notes: repetition(text) };
	} catch {
		return asPython(text) ?? asJson5(text);
	}
}

function asPython(text: string): JsonReading | undefined {
	const rewritten = rewrite(text);
	if (rewritten === undefined) return undefined;
	const notes = ['"NaN" and "None", as Python writes them, count as no value.', ...repetition(rewritten)];
	try {
		return { value: JSON.parse(rewritten), notes };
	} catch {
		const loose = asJson5(rewritten);
		return loose && { value: loose.value, notes: [...notes, ...loose.notes] };
	}
}

function asJson5(text: string): JsonReading | undefined {
	try {
		return {
			value: JSON5.parse(text),
			notes: ["Commas before a bracket, comments and names without quotes were read as JSON5 has them."],
		};
	} catch {
		return undefined;
	}
}

const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?\b(?:NaN|Infinity|nan|inf|None|True|False)\b/g;
const WORDS: Readonly<Record<string, string>> = { None: "null", True: "true", False: "false" };

/** Python's words and quotes outside strings as JSON has them; undefined when there are none. */
function rewrite(text: string): string | undefined {
	let changed = false;
	const result = text.replace(TOKEN, (token) => {
		if (token.startsWith('"')) return token;
		changed = true;
		if (!token.startsWith("'")) return WORDS[token] ?? "null";
		return `"${token.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`;
	});
	return changed ? result : undefined;
}

/** One object or list a line, two lines or more. */
function parsedLines(text: string): JsonReading | undefined {
	if (!/^\s*[[{].*[\]}]\s*\n\s*[[{]/.test(text)) return undefined;
	const values: unknown[] = [];
	const notes = new Set(["One value a line (JSON Lines)."]);
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const value = /^\s*[[{]/.test(line) ? parsed(line) : undefined;
		if (!value) return undefined;
		values.push(value.value);
		for (const note of value.notes) notes.add(note);
	}
	return { value: values, notes: [...notes] };
}

/** " (line 3, column 14)", as far as the engine says. */
function whereBroken(text: string): string {
	try {
		JSON.parse(text);
		return "";
	} catch (error) {
		const [, digits] = /position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
		if (digits === undefined) return ": it ends too early";
		const before = text.slice(0, Number(digits)).split("\n");
		return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`;
	}
}
