import * as v from "valibot";
import { isMap, isNode, type Node } from "yaml";
import { isRuleSetId, RULE_SET_IDS } from "../chain/ruleSetId.ts";
import { findSource, citeSource } from "../essay/sources.ts";
import { oneSentence, upperFirst } from "../numeric/oneLine.ts";
import { MOST_SEEDS } from "../runs/ask/mostSeeds.ts";
import { describeIssue } from "../runs/ask/describeIssue.ts";
import { readYaml } from "../runs/ask/readYaml.ts";
import { type Argument, type OwnClaim, type OwnSource, type Problem } from "./ownClaim.ts";
import { testOf } from "./testOf.ts";

/** Longest claims file, in characters. */
const longest = 500_000;
const mostClaims = 1000;

const text = (most: number) =>
	v.pipe(v.string("Use a text."), v.minLength(1, "Write something."), v.maxLength(most, "Make it shorter."));
const whole = (low: number, high: number) => {
	const cure = `Use a whole number from ${low} to ${high.toLocaleString("en-US")}.`;
	return v.pipe(v.number(cure), v.integer(cure), v.minValue(low, cure), v.maxValue(high, cure));
};
const idCure = "Use lower case letters, digits and hyphens.";
const id = v.pipe(v.string(idCure), v.regex(/^[a-z\d][a-z\d-]{0,79}$/, idCure));
const source = v.union(
	[
		text(500),
		v.strictObject({
			title: text(500),
			url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "Use an address that begins with https://."))),
		}),
	],
	"Use the id of a source, a title, or title and url.",
);

/** Fields of a claim in a claims file. */
export const claimSchema = v.strictObject({
	id,
	statement: v.optional(text(500)),
	quote: text(2000),
	before: v.optional(text(200)),
	after: v.optional(text(200)),
	simulation: v.optional(text(100)),
	values: v.optional(
		v.record(v.string(), v.union([v.number(), v.string(), v.boolean()], "Use a number, a text, true or false.")),
	),
	seed: v.optional(whole(0, 2 ** 32 - 1)),
	seeds: v.optional(whole(1, MOST_SEEDS)),
	rules: v.optional(
		v.custom<(typeof RULE_SET_IDS)[number]>(
			(rules) => typeof rules === "string" && isRuleSetId(rules),
			`Use one of: ${RULE_SET_IDS.join(", ")}.`,
		),
	),
	figure: v.optional(text(100)),
	finding: v.optional(text(100)),
	expect: v.optional(text(100)),
	sources: v.optional(v.array(source, "Use a list.")),
	restsOn: v.optional(v.array(id, "Use a list of ids.")),
	note: v.optional(text(2000)),
});

const fileSchema = v.strictObject({
	$schema: v.optional(v.string()),
	title: v.optional(text(200)),
	text: v.optional(text(500)),
	claims: v.pipe(
		v.array(v.unknown(), "Use a list of claims."),
		v.maxLength(mostClaims, `Use at most ${mostClaims} claims.`),
	),
});

type Path = readonly (string | number)[];

/**
 * Reads a claims file, YAML or JSON. Never throws because of what is in it: a claim that cannot be used is left out and
 * told, the others count.
 */
export function parseClaimsFile(content: string, fileName: string): Argument {
	const problems: Problem[] = [];
	const untitled = fileName.replace(/\.claims\.(?:ya?ml|json)$/, "");
	const nothing = (message: string): Argument => ({
		title: untitled,
		claims: [],
		problems: [{ start: 0, end: 0, message }],
	});
	if (content.length > longest)
		return nothing(`A claims file has at most ${longest.toLocaleString("en-US")} characters.`);
	const read = readYaml(content);
	if (read.problems) return { title: untitled, claims: [], problems: read.problems };
	const placeOf = (path: Path) => rangeOf(read.document.contents, path);
	const refuse = (path: Path, message: string) =>
		void problems.push({ ...placeOf(path), message: oneSentence(message) });
	const file = v.safeParse(fileSchema, read.value);
	if (!file.success) {
		for (const issue of file.issues) refuse(pathOf(issue), sayIssue(issue, Object.keys(fileSchema.entries)));
		return { title: untitled, claims: [], problems };
	}
	const claims = file.output.claims.flatMap((one, i) => claimFrom(one, ["claims", i], refuse, placeOf) ?? []);
	checkIds(claims, refuse);
	const { title = untitled, text: ofText } = file.output;
	return { title, ...(ofText !== undefined && { text: ofText }), claims, problems };
}

function claimFrom(
	data: unknown,
	path: Path,
	refuse: (path: Path, message: string) => void,
	placeOf: (path: Path) => { readonly start: number; readonly end: number },
): OwnClaim | undefined {
	const parsed = v.safeParse(claimSchema, data);
	if (!parsed.success) {
		for (const issue of parsed.issues)
			refuse([...path, ...pathOf(issue)], sayIssue(issue, Object.keys(claimSchema.entries)));
		return undefined;
	}
	const { id: own, quote, before, after, statement = quote, sources = [], restsOn = [], ...fields } = parsed.output;
	const test = testOf(fields, (field, message) => refuse([...path, field], message));
	return {
		id: own,
		statement,
		anchor: { quote, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
		...(test && { test }),
		sources: sources.map(toSource),
		restsOn,
		written: placeOf(path),
	};
}

function toSource(written: v.InferOutput<typeof source>): OwnSource {
	if (typeof written !== "string")
		return { title: written.title, ...(written.url !== undefined && { url: written.url }) };
	const known = findSource(written);
	return known ? { title: citeSource(known), ...(known.url !== undefined && { url: known.url }) } : { title: written };
}

function checkIds(claims: readonly OwnClaim[], refuse: (path: Path, message: string) => void): void {
	const seen = new Set<string>();
	claims.forEach(({ id: own, restsOn }, i) => {
		if (seen.has(own)) refuse(["claims", i, "id"], `There are two claims "${own}". Give one another id.`);
		seen.add(own);
		const stranger = restsOn.find((other) => !claims.some((claim) => claim.id === other));
		if (stranger !== undefined) refuse(["claims", i, "restsOn"], `There is no claim "${stranger}" in this file.`);
	});
}

/** Where a value is written; where it is missing, the key's map. */
function rangeOf(contents: unknown, path: Path): { readonly start: number; readonly end: number } {
	let node = contents as Node | null;
	for (const key of path) {
		const next: unknown =
			isNode(node) && "get" in node ? (node as { get(key: unknown, keep: true): unknown }).get(key, true) : undefined;
		if (!isNode(next)) break;
		node = next;
	}
	const [start, end] = node?.range ?? [0, 1];
	// A whole claim is marked at its first line.
	return isMap(node) && path.length === 2
		? { start, end: Math.max(start + 1, node.items[0] ? endOf(node.items[0].value, end) : end) }
		: { start, end };
}

const endOf = (value: unknown, otherwise: number): number =>
	isNode(value) ? (value.range?.[1] ?? otherwise) : otherwise;
const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as string | number);

function sayIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
	if (issue.expected === "never")
		return `There is no such field. Use: ${known.filter((name) => name !== "$schema").join(", ")}.`;
	if (issue.received === "undefined") return `"${v.getDotPath(issue) ?? ""}" is missing.`;
	return issue.message.startsWith("Invalid ") ? `${upperFirst(describeIssue(issue))}. Write it out.` : issue.message;
}
