import assert from "node:assert/strict";
import { test } from "node:test";
import { findReferences } from "../../../src/essay/find/findReferences.ts";

const found = (text: string) =>
	findReferences(text).map(({ reference, range }) => [reference.id, text.slice(range.start, range.end)]);

test("references of the bibliography, one by one, and no links", () => {
	assert.deepEqual(found("As [3] and [5, 9] say."), [
		[3, "3"],
		[5, "5"],
		[9, "9"],
	]);
	assert.deepEqual(found("See \\cite{8}."), [[8, "8"]]);
	assert.deepEqual(found("[3](https://example.org), [3]: a definition, [12], [0], a[x]"), []);
});
