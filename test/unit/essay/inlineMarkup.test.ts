import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { escapeInlineMarkup, linksOf, parseInlineMarkup, toPlainText } from "../../../src/essay/inlineMarkup.ts";

suite("inline markup", () => {
	test("reads strong, emphasis and links", () => {
		assert.deepEqual(parseInlineMarkup("A **strong *inner* part**, [two](claim:3-1-roles)."), [
			[
				{ kind: "text", text: "A " },
				{
					kind: "strong",
					children: [
						{ kind: "text", text: "strong " },
						{ kind: "emphasis", children: [{ kind: "text", text: "inner" }] },
						{ kind: "text", text: " part" },
					],
				},
				{ kind: "text", text: ", " },
				{ kind: "link", scheme: "claim", id: "3-1-roles", text: "two" },
				{ kind: "text", text: "." },
			],
		]);
	});

	test("a blank line makes a paragraph, a single line break a space", () => {
		const paragraphs = parseInlineMarkup("one\ntwo\n \nthree\n");
		assert.deepEqual(paragraphs, [[{ kind: "text", text: "one two" }], [{ kind: "text", text: "three" }]]);
		assert.deepEqual(parseInlineMarkup(" \n\n "), []);
	});

	test("section numbers and figures of a run are ids", () => {
		const [section, figure] = linksOf("See [there](section:2.1.2): **[74 %](figure:copier-share)**");
		assert.deepEqual([section?.scheme, section?.id], ["section", "2.1.2"]);
		assert.deepEqual([figure?.scheme, figure?.id, figure?.text], ["figure", "copier-share", "74 %"]);
	});

	for (const literal of ["2 * 3 * 4", "a ** b ** c", "**open", "*", "[x](https://a.b)", "[x](file:id)", "[9] says"]) {
		test(`stays as it is: ${literal}`, () => {
			assert.deepEqual(parseInlineMarkup(literal), [[{ kind: "text", text: literal }]]);
		});
	}

	test("a backslash takes a mark as it is, also inside a link", () => {
		assert.equal(toPlainText(String.raw`\*a\* \[b\](claim:c)`), "*a* [b](claim:c)");
		assert.equal(linksOf(String.raw`[Reference \[9\]](source:lui-sun-2025)`)[0]?.text, "Reference [9]");
	});

	test("an escaped backslash does not keep a mark open", () => {
		const [paragraph] = parseInlineMarkup("*a\\\\* b");
		assert.deepEqual(paragraph?.[0], { kind: "emphasis", children: [{ kind: "text", text: "a\\" }] });
	});

	test("escaped text comes back as it was, whatever it is", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom("*", "[", "]", "(", ")", ":", "\\", " ", "claim", "a") }),
				(text) => {
					assert.equal(toPlainText(escapeInlineMarkup(`.${text}.`)), `.${text}.`);
					assert.deepEqual(linksOf(escapeInlineMarkup(text)), []);
				},
			),
		);
	});

	test("any text can be read, and no visible character is lost but marks", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("*", "**", " ", "a", "[b](term:c)", "[", "\n\n") }), (text) => {
				const letters = (value: string) => [...value].filter((character) => "ab".includes(character)).length;
				assert.equal(letters(toPlainText(text)), letters(text));
			}),
		);
	});
});
