import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { queueAddress } from "../../../src/host/session/runnerWithQueue.ts";
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

test("a queue is used where a trusted workspace has one, and only the machine's own settings can name it", () => {
	assert.equal(queueAddress(true, readSetting("queue", " redis://host:6379 ")), "redis://host:6379");
	assert.equal(queueAddress(false, "redis://host:6379"), "");
	assert.equal(queueAddress(true, readSetting("queue", undefined)), "", "off by default");
	assert.equal(queueAddress(true, readSetting("queue", 6379)), "");
	const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
		contributes: { configuration: { properties: Record<string, { scope: string }> } };
	};
	assert.equal(contributes.configuration.properties["subnets.queue"]!.scope, "machine");
});
