import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commandLink, escapeMarkdown, inlineToMarkdown, linkCommand } from "../../../src/host/kit/markdown.ts";

test("links of inline markup become commands, figures of a run their text", () => {
	const markdown = inlineToMarkdown("Pay is [74 %](figure:share) in [3.1](section:3.1) & **more**.");
	const link = `command:subnets.openSection?${encodeURIComponent('[{"section":"3.1"}]')}`;
	assert.equal(markdown, `Pay is 74 % in [3.1](${link}) \\& **more**.`);
	assert.doesNotMatch(inlineToMarkdown("[3.1](section:3.1)", false), /command:/);
});

test("every scheme of inline markup that leads out of a run has a command", () => {
	for (const scheme of ["section", "claim", "simulation", "source", "term", "run"]) {
		assert.ok(linkCommand(scheme, "x"), scheme);
	}
	for (const scheme of ["figure", "parameter", "javascript", "command"])
		assert.equal(linkCommand(scheme, "x"), undefined);
});

test("no text from outside can become a link, an icon, HTML, a list or a table in Markdown", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			const escaped = escapeMarkdown(`${text}[a](command:b)$(c)<d>|https://e www.f`);
			assert.doesNotMatch(escaped, /(?<!\\)[[\]<>|$`*_#!~&]|(?<!\\):\/\/|www(?<!\\)\./);
			assert.doesNotMatch(escaped, /\n/);
		}),
	);
	assert.equal(escapeMarkdown("- a"), "\\- a");
	assert.equal(escapeMarkdown("12. a"), "12\\. a");
	assert.equal(escapeMarkdown("0.638, a-b"), "0.638, a-b");
	assert.match(commandLink("a](b", "openSection", { section: "3.1" }), /^\[a\\\]\(b\]\(command:/);
});
