import assert from "node:assert/strict";
import { test } from "node:test";
import { messageText } from "../../../src/host/kit/messageText.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { briefly } from "../../../src/numeric/oneLine.ts";

/** What VS Code makes a link of in a notification. */
const live = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+/i;

test("no text becomes a link in a notification", () => {
	for (const text of [
		"[Repair](command:workbench.action.files.newUntitledFile)",
		"a [b](https://c.d) [e](FILE:///f) [g](command:h?%5B%5D)",
		"[a](command:b [c](command:d)",
		"[x]\u202e(command:y)",
		"[x]\u200e\ufeff(command:y)",
	]) {
		assert.doesNotMatch(messageText(text), live, text);
	}
	assert.equal(messageText("See [1] (page 3)."), "See [1] (page 3).");
});

test("a message is one line without characters that cannot be seen", () => {
	assert.equal(messageText("a\r\nb\u001b[2J\u0000c\u202ed\u2028e\u0085f"), "a b [2J cd e f");
});

test("what a message quotes is cut, and its cure stays", () => {
	const cell = "x".repeat(1000);
	const said = messageText(`Row 3, column "stake": "${cell}" is not an amount. Use 0 or more.`);
	assert.equal(said, `Row 3, column "stake": "${"x".repeat(80)}…" is not an amount. Use 0 or more.`);
	assert.ok(messageText(cell).length < 700);
	assert.equal(briefly("y".repeat(5_000_000)), `${"y".repeat(80)}…`);
	assert.equal(briefly(` \n${"z".repeat(80)} `), "z".repeat(80));
});

test("every refusal of ours is made harmless where it is made", () => {
	const { message } = new SubnetsError("bad-format", `"a\nb\u001b]0;t\u0007${"c".repeat(300)}" cannot be read.`);
	assert.match(message, /^"a b \]0;t c+…" cannot be read\.$/);
});
