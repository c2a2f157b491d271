import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { claimsInComments } from "../../../src/argument/claimComments.ts";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";

const whole = `title: Mine
claims:
  - id: one
    quote: A sentence.
    simulation: energy
    values: { usable: 2 }
    figure: ratio
    expect: 3 to 6 ×
    sources: [google-2025, A book, { title: A page, url: "https://example.org" }]
  - id: two
    quote: Another.
    restsOn: [one]
`;

/** The first problem's message, and the written text that it points at. */
function problem(content: string): { readonly message: string; readonly at: string } {
	const [first] = parseClaimsFile(content, "my.claims.yaml").problems;
	assert.ok(first, content);
	return { message: first.message, at: content.slice(first.start, first.end) };
}

suite("claims files", () => {
	test("YAML and JSON say the same", () => {
		const yaml = parseClaimsFile(whole, "my.claims.yaml");
		assert.deepEqual(yaml.problems, []);
		const [one, two] = yaml.claims;
		assert.equal(one!.test?.request.values.usable, 2);
		assert.deepEqual(one!.sources.slice(1), [{ title: "A book" }, { title: "A page", url: "https://example.org" }]);
		assert.match(one!.sources[0]!.url!, /google/);
		assert.deepEqual(two!.restsOn, ["one"]);
		const asJson = JSON.stringify({
			title: "Mine",
			claims: [
				{
					id: "one",
					quote: "A sentence.",
					simulation: "energy",
					values: { usable: 2 },
					figure: "ratio",
					expect: "3 to 6 ×",
				},
			],
		});
		assert.deepEqual(parseClaimsFile(asJson, "my.claims.json").claims[0]!.test, one!.test);
	});

	test("what is wrong is told at its place, and the other claims count", () => {
		const wrong: readonly (readonly [before: string, after: string, message: RegExp, at: string])[] = [
			["expect: 3 to 6 ×", "expect: a lot", /"a lot" is no expectation/, "a lot"],
			["simulation: energy", "simulation: enrgy", /enrgy/, "enrgy"],
			["usable: 2", "usable: 200", /200/, "{ usable: 200 }"],
			["figure: ratio", "figur: ratio", /no such field.*figure/, "ratio"],
			["restsOn: [one]", "restsOn: [none]", /no claim "none"/, "[none]"],
			["id: two", "id: one", /two claims "one"/, "one"],
			["id: two", "id: Two Words", /lower case/, "Two Words"],
		];
		for (const [before, after, message, at] of wrong) {
			const content = whole.replace(before, after);
			const told = problem(content);
			assert.match(told.message, message);
			assert.equal(told.at, at);
			assert.ok(parseClaimsFile(content, "my.claims.yaml").claims.length >= 1, after);
		}
		assert.match(problem("claims: [").message, /\.$/);
		assert.match(problem("title: x").message, /"claims" is missing/);
		assert.match(problem(whole.replace("    quote: Another.\n", "")).message, /"quote" is missing/);
		assert.match(problem(whole.replace("    figure: ratio\n", "")).message, /add "figure"/);
	});

	test("a verdict is on one of the claims that the simulation judges", () => {
		const content = whole
			.replace("figure: ratio", "finding: 3-3-bitcoin-energy")
			.replace("3 to 6 ×", "at least depends");
		assert.equal(parseClaimsFile(content, "x").claims[0]!.test?.finding, "3-3-bitcoin-energy");
		assert.match(problem(content.replace("3-3-bitcoin-energy", "3-1-roles")).message, /set "finding" to one of/);
	});

	test("no text makes it throw", () => {
		const piece = fc.constantFrom(
			"claims:",
			"\n",
			"  - ",
			"id: a",
			"quote: b",
			"{",
			"[",
			"&a ",
			"*a",
			"!!x ",
			": ",
			'"',
			"\t",
			"expect: yes",
		);
		fc.assert(
			fc.property(fc.string({ unit: piece, maxLength: 30 }), (content) => {
				for (const { start, end, message } of parseClaimsFile(content, "x.claims.yaml").problems) {
					assert.ok(start <= end && message.length > 0);
				}
			}),
		);
	});
});

suite("claims in comments", () => {
	test("a comment binds the sentence before it, in Markdown and LaTeX", () => {
		const markdown =
			'First. Bitcoin needs more.\n<!-- claim id=mine run=energy usable=2 figure=ratio expect="3 to 6 ×" source=google-2025 -->\n';
		const latex =
			'First. Bitcoin needs more.\n% claim id=mine run=energy usable=2 figure=ratio expect="3 to 6 ×" source=google-2025\n';
		for (const text of [markdown, latex]) {
			const { claims, problems } = claimsInComments(text);
			assert.deepEqual(problems, []);
			assert.equal(claims[0]!.anchor.quote, "Bitcoin needs more.");
			assert.equal(claims[0]!.test?.request.values.usable, 2);
		}
	});

	test("a comment without id or with a slip is told", () => {
		assert.match(claimsInComments("A. <!-- claim run=energy -->").problems[0]!.message, /no id/);
		assert.match(
			claimsInComments("A. <!-- claim id=a run=energy figure=ratio expect=lots -->").problems[0]!.message,
			/"lots"/,
		);
		assert.deepEqual(claimsInComments("A. <!-- claims are fine -->").claims, []);
	});
});
