import { type CheckedClaim, isBroken } from "./checkArgument.ts";

/**
 * The results as JUnit XML, which every continuous-integration service reads: a suite per text, a test case per claim.
 * @param lineOf the line of an offset in the text, from 1
 */
export function resultsAsJunit(
	file: string,
	results: readonly CheckedClaim[],
	lineOf: (offset: number) => number,
): string {
	const failures = results.filter(isBroken).length;
	const cases = results.map((result) => {
		const { claim, sentence, range } = result;
		const line = range ? ` line="${lineOf(range.start)}"` : "";
		const open = `\t\t<testcase classname="${escape(file)}" name="${escape(claim.id)}" file="${escape(file)}"${line}`;
		if (!isBroken(result)) return `${open}/>`;
		const body = escape(`${claim.statement}\n${sentence}`);
		return `${open}>\n\t\t\t<failure type="${result.state}" message="${escape(sentence)}">${body}</failure>\n\t\t</testcase>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites tests="${results.length}" failures="${failures}">`,
		`\t<testsuite name="${escape(file)}" tests="${results.length}" failures="${failures}">`,
		...cases,
		"\t</testsuite>",
		"</testsuites>",
	].join("\n");
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\n": "&#10;",
};

function escape(text: string): string {
	// XML 1.0 has no place for other control characters, not even escaped.
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
		.replace(/[&<>"\n]/g, (each) => entities[each]!);
}
