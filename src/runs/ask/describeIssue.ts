import * as v from "valibot";

/** What should stand in a place, by valibot's name of the schema. */
const wanted: Readonly<Record<string, string>> = {
	string: "a text",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	tuple: "a list",
	object: "a group of fields in braces",
	strict_object: "a group of fields in braces",
	record: "a group of fields in braces",
};

/**
 * What is wrong with a file or message, in our words: the place and the fault, without a stop. Never repeats what was found
 * there, which may be anything.
 * @param issue the first that a schema found; a message of the schema's own is a cure ("Use true or false.") or reads on from "is": "not a list of numbers"
 */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
	const place = v.getDotPath(issue);
	const subject = place === null ? "the whole" : `"${place}"`;
	if (issue.kind === "schema" && issue.received === "undefined") return `${subject} is missing`;
	if (issue.expected === "never") return `${subject} is a field that does not exist`;
	if (!issue.message.startsWith("Invalid ")) return withOwnWords(subject, issue.message);
	const want = wanted[issue.type];
	if (want !== undefined) return `${subject} is not ${want}`;
	if (issue.type === "picklist" || issue.type === "literal" || issue.type === "union")
		return `${subject} is none of what is allowed there`;
	return `${subject} is out of range`;
}

function withOwnWords(subject: string, words: string): string {
	const isCure = /^[A-Z]/.test(words);
	return isCure
		? `${subject} is wrong: ${words[0]!.toLowerCase()}${words.slice(1).replace(/\.$/, "")}`
		: `${subject} is ${words}`;
}
