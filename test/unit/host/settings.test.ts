import assert from "node:assert/strict";
import { test } from "node:test";
import { readSetting, settings } from "../../../src/host/manifest/settings.ts";

test("a setting of the wrong type or out of range is its default", () => {
	assert.equal(readSetting("seeds", 20), 20);
	assert.equal(readSetting("seeds", 0), 0);
	for (const raw of [-1, 101, 2.5, "20", null, undefined, NaN, true]) {
		assert.equal(readSetting("seeds", raw), settings.seeds.default);
	}
	assert.equal(readSetting("guessFirst", true), true);
	assert.equal(readSetting("guessFirst", "true"), false);
});
