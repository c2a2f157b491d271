import { oneSentence } from "../numeric/oneLine.ts";
import { type Argument, type OwnClaim, type Problem } from "./ownClaim.ts";
import { type TestFields, testOf } from "./testOf.ts";

/** `<!-- claim id=mine run=energy usable=0 figure=ratio expect="3 to 6 ×" -->` in Markdown, `% claim …` in LaTeX. */
const comment = /<!--\s*claim\s+((?:(?!<!--)[^])*?)-->|^[ \t]*%+[ \t]*claim[ \t]+(.*)$/gm;
const pair = /([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|(\S+))/g;
const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d\\])|\n\s*\n/gu;
const ownFields = new Set(["id", "run", "figure", "finding", "expect", "seed", "seeds", "source"]);
/** How far back the sentence of a comment is looked for, in characters. */
const reach = 2000;

/** The claims that a text's own comments make, each about the sentence before it; no renderer shows them. */
export function claimsInComments(text: string): Pick<Argument, "claims" | "problems"> {
	const claims: OwnClaim[] = [];
	const problems: Problem[] = [];
	for (const match of text.matchAll(comment)) {
		const written = { start: match.index, end: match.index + match[0].length };
		const fields = new Map<string, string>();
		for (const [, name, ...values] of (match[1] ?? match[2]!).matchAll(pair)) {
			fields.set(
				name!,
				values.find((value) => value !== undefined)!,
			);
		}
		const refuse = (message: string) => void problems.push({ ...written, message: oneSentence(message) });
		const id = fields.get("id");
		const quote = sentenceBefore(text, written.start);
		if (id === undefined) refuse('The comment has no id: add id=… behind "claim".');
		else if (quote === "") refuse("There is no sentence before this comment.");
		else {
			const test = testOf(fieldsOf(fields), (_, message) => refuse(message));
			const sources = fields.has("source") ? [{ title: fields.get("source")! }] : [];
			claims.push({ id, statement: quote, anchor: { quote }, ...(test && { test }), sources, restsOn: [], written });
		}
	}
	return { claims, problems };
}

function fieldsOf(fields: ReadonlyMap<string, string>): TestFields {
	const values = [...fields].filter(([name]) => !ownFields.has(name)).map(([name, value]) => [name, valueOf(value)]);
	const count = (name: string) => (fields.has(name) ? Number(fields.get(name)) : undefined);
	return {
		simulation: fields.get("run"),
		...(values.length > 0 && { values: Object.fromEntries(values) as Readonly<Record<string, unknown>> }),
		figure: fields.get("figure"),
		finding: fields.get("finding"),
		expect: fields.get("expect"),
		seed: count("seed"),
		seeds: count("seeds"),
	};
}

function valueOf(written: string): number | string | boolean {
	if (written === "true" || written === "false") return written === "true";
	return written.trim() !== "" && Number.isFinite(Number(written)) ? Number(written) : written;
}

function sentenceBefore(text: string, at: number): string {
	const part = text
		.slice(Math.max(0, at - reach), at)
		.replace(comment, (whole) => " ".repeat(whole.length))
		.trimEnd();
	let from = 0;
	for (const end of part.matchAll(sentenceEnd)) from = end.index + end[0].length;
	return part.slice(from).trim();
}
