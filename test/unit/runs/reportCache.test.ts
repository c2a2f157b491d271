import assert from "node:assert/strict";
import { test } from "node:test";
import { ReportCache } from "../../../src/runs/engine/reportCache.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

test("participants, events and findings count: a budget of 32 MB is one", async (context) => {
	const { runner } = fakeRunner(context);
	const tiny = await runner.start(tinyRequest()).report;
	const figure = { id: "pay", label: "Pay of the participant", unit: "alpha", value: 1.5 };
	const participants = Array.from({ length: 4096 }, (_, i) => ({
		id: `uid-${i}`,
		name: `UID ${i}`,
		role: "miner" as const,
		kind: "miner",
		pay: { ...figure },
		figures: Array.from({ length: 4 }, () => ({ ...figure })),
	}));
	const report = { ...tiny, outcome: { ...tiny.outcome, tables: [], participants } } as RunReport;
	const cache = new ReportCache();
	cache.set("0", report);
	const one = cache.size;
	assert.ok(one > 1_500_000, `4,096 participants count as ${one} bytes`);
	for (let i = 1; i < 60; i++) cache.set(String(i), report);
	assert.ok(cache.size <= 32 * 1024 * 1024);
	assert.equal(cache.get("0"), undefined);
	assert.equal(cache.get("59"), report);
	cache.set("59", report);
	assert.ok(cache.size <= 32 * 1024 * 1024, "the same again counts once");
});
