import assert from "node:assert/strict";
import { test } from "node:test";
import { notices } from "../../../tools/notices.mjs";

test("every bundled package stands with its licence: one that ships none, and what one contains of others", () => {
	const text = notices(["node_modules/@microsoft/fast-element/dist/index.js", "node_modules/echarts/index.js"]);
	assert.match(text, /@microsoft\/fast-element [\d.]+ \(MIT\)\n\n(?:.*\n)*?Copyright \(c\) Microsoft/);
	assert.match(text, /echarts [\d.]+ \(Apache-2\.0\)\n\n[^-]*Apache License/);
	assert.match(text, /Michael Bostock|Mike Bostock/);
	assert.doesNotMatch(text, /\)\n\n-{80}/, "a name without its text");
});
