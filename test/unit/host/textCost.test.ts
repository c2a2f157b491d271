import assert from "node:assert/strict";
import { test } from "node:test";
import { joinLines } from "../../../src/essay/joinLines.ts";
import { parseInlineMarkup, toPlainText } from "../../../src/essay/inlineMarkup.ts";
import { escapeMarkdown } from "../../../src/host/kit/markdown.ts";

// Texts that took minutes where time grew with the square of the length; a test run ends only where it does not.

test("long texts of others cost time in proportion to their length", () => {
	const blanks = " ".repeat(1_000_000);
	assert.equal(escapeMarkdown(`a${blanks}b`).length, blanks.length + 2);
	assert.equal(escapeMarkdown(`a${"\n ".repeat(500_000)}b`), "a b");
	const stars = "*a ".repeat(400_000);
	assert.equal(toPlainText(stars), stars.trim());
	const doubled = "**a *b ".repeat(200_000);
	assert.equal(toPlainText(doubled), doubled.trim());
});

test("line breaks become one blank, as before", () => {
	const slow = (text: string) => text.replace(/\s*\n\s*/g, " ");
	const pieces = ["a", " ", "\n", "\t", "\r\n", "b"];
	for (let code = 0; code < pieces.length ** 6; code++) {
		const text = Array.from(
			{ length: 6 },
			(_, i) => pieces[Math.floor(code / pieces.length ** i) % pieces.length],
		).join("");
		assert.equal(joinLines(text), slow(text), JSON.stringify(text));
	}
});

test("marks without a partner stay as they were written, whatever stands behind them", () => {
	const kinds = (text: string) => parseInlineMarkup(text)[0]!.map(({ kind }) => kind);
	assert.deepEqual(kinds("*a **b** *c"), ["text", "strong", "text"]);
	assert.deepEqual(kinds("**a *b* **c"), ["text", "emphasis", "text"]);
	assert.deepEqual(kinds("*a *b* c"), ["emphasis", "text"]);
});
