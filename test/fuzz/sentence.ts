/** Longest sentence that a person is told, in characters. */
const LONGEST = 300;

/** Words of engines, validators and libraries, and of programs that went wrong. */
const FOREIGN =
	/\b(?:Expected|received|Invalid|Unexpected|TypeError|RangeError|SyntaxError|Error:|undefined|NaN|Infinity|JSON at|position \d|YAML token)\b|\[object|Cannot read|is not a function|ERR_[A-Z]|[\w/]+\.[mc]?[jt]s:\d|\bnull\b/;

/** Quoted text of others may say anything. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"?|“[^”]*”/g, '""');

/** Why a text is not a sentence for a person; undefined where it is one. */
export function faultOf(text: string): string | undefined {
	if (text.trim().length < 8) return "says nothing";
	if (text.length > LONGEST) return `has ${text.length} characters`;
	if (/[\p{Cc}\u2028\u2029]/u.test(text)) return "has a line break or control character";
	if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(text)) return "turns its writing round";
	if (/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""))) return "has half a character";
	const foreign = FOREIGN.exec(withoutQuotes(text));
	if (foreign) return `says "${foreign[0]}"`;
	if (!/[.?!)]$/.test(text)) return "does not end as a sentence";
	return undefined;
}

/** A number that nobody can read, in a text that people read. */
export const unreadableIn = (text: string): string | undefined =>
	/\bNaN\b|\bInfinity\b|\bundefined\b|\[object/.exec(withoutQuotes(text))?.[0];
