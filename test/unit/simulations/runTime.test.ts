import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultsOf } from "../../../src/simulations/kit/parameters.ts";
import { runTime } from "../../../src/simulations/kit/runTime.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { sayDuration } from "../../../src/webview/duration.ts";

test("a million people are said to take long, the defaults never", () => {
	for (const { cost, parameters } of simulations) {
		assert.equal(runTime(cost, parameters, defaultsOf(parameters)), cost);
		assert.ok(cost < 5000);
	}
	const { cost, parameters } = findSimulation("astroturfing");
	const time = (given: object) => runTime(cost, parameters, { ...defaultsOf(parameters), ...given });
	assert.equal(sayDuration(time({ people: 1_000_000 })), "about 2 minutes");
	assert.ok(Math.abs(time({ steps: 120 }) / cost - 2) < 1e-9);
	// Measured: a million people take 14 times as long as a hundred thousand.
	const chatbots = findSimulation("chatbot-influence");
	const of = (people: number) => runTime(chatbots.cost, chatbots.parameters, { people });
	assert.ok(Math.abs(of(1_000_000) / of(100_000) - 14) < 3);
});

test("times to wait are said in words", () => {
	assert.equal(sayDuration(1), "about 5 seconds");
	assert.equal(sayDuration(41_000), "about 45 seconds");
	assert.equal(sayDuration(70_000), "about a minute");
	assert.equal(sayDuration(126_000), "about 2 minutes");
});
