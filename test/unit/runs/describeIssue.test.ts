import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { describeIssue } from "../../../src/runs/ask/describeIssue.ts";
import { parseFile } from "../../../src/runs/archive/parseFile.ts";
import { parseReport } from "../../../src/runs/archive/reportFile.ts";
import { parseScenario } from "../../../src/runs/ask/scenario.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

const schema = v.strictObject({
	seed: v.pipe(v.number(), v.minValue(0)),
	names: v.optional(v.array(v.string())),
	rules: v.optional(v.picklist(["a", "b"])),
	hash: v.optional(v.pipe(v.string(), v.regex(/^x$/, "not a hash"))),
});
const said = (data: unknown) => {
	const parsed = v.safeParse(schema, data);
	return parsed.success ? "" : describeIssue(parsed.issues[0]);
};

test("place and fault in our words, and nothing of what was found", () => {
	assert.deepEqual(
		[
			null,
			[],
			{},
			{ seed: "1" },
			{ seed: -1 },
			{ seed: 1, names: [1] },
			{ seed: 1, rules: "c\n" },
			{ seed: 1, hash: "y" },
			{ seed: 1, more: 1 },
		].map(said),
		[
			"the whole is not a group of fields in braces",
			'"seed" is missing',
			'"seed" is missing',
			'"seed" is not a number',
			'"seed" is out of range',
			'"names.0" is not a text',
			'"rules" is none of what is allowed there',
			'"hash" is not a hash',
			'"more" is a field that does not exist',
		],
	);
});

test("no refusal of a file has a validator's words, a line break, or more than 300 characters", () => {
	const texts = [
		"",
		"null",
		"[]",
		"{}",
		"1e999",
		"\u0000",
		'{"format":"subnet-explorer.report"}',
		'{"format":"subnet-explorer.report","version":1}',
		`{"format":"subnet-explorer.report","version":1,"manifest":${"[".repeat(50)}${"]".repeat(50)}}`,
		JSON.stringify({ format: "subnet-explorer.report", version: 1, manifest: "x\n".repeat(9000) }),
		`{"simulation":"${"z".repeat(9000)}"}`,
	];
	const kind = { format: "a.kind", version: 1 };
	const readers = [
		(text: string) => parseReport(text, "a\nb.json"),
		(text: string) => parseScenario(text, "a\nb.json"),
		(text: string) => parseFile(text, "c.json", kind, schema, "Do it again."),
	];
	for (const text of texts) {
		for (const read of readers) {
			assert.throws(
				() => read(text),
				(error) => {
					assert.ok(SubnetsError.is(error), String(error));
					assert.doesNotMatch(error.message, /Expected|received|Invalid|\p{Cc}|position \d/u);
					assert.ok(error.message.length <= 300, error.message);
					assert.match(error.message, /[.]$/);
					return true;
				},
			);
		}
	}
});
