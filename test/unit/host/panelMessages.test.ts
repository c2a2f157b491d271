import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAsked, simulationAsks } from "../../../src/host/panels/panelMessages.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

const refused = (ask: () => unknown, message: RegExp) =>
	assert.throws(ask, (error) => SubnetsError.is(error, "bad-value") && message.test(error.message));

test("what the buttons send is taken, everything else is refused in a sentence", () => {
	for (const sent of [
		{ action: "stop" },
		{ action: "step" },
		{ action: "speed", framesPerSecond: 30 },
		{ action: "speed", framesPerSecond: undefined },
	]) {
		assert.deepEqual(parseAsked(simulationAsks.steer, sent), sent);
	}
	const wrong = [
		undefined,
		null,
		"stop",
		{},
		{ action: "toString" },
		{ action: "__proto__" },
		{ action: "speed", framesPerSecond: NaN },
		{ action: "speed", framesPerSecond: -1 },
	];
	for (const sent of wrong)
		refused(() => parseAsked(simulationAsks.steer, sent), /^The panel asked for something that cannot be: /);
});

test("a message is read field by field before a method sees it", () => {
	const state = { version: 1 };
	const run = { state, asked: true, framesPerSecond: undefined, paused: false };
	assert.deepEqual(parseAsked(simulationAsks.run, run), run);
	refused(() => parseAsked(simulationAsks.run, { state, asked: "yes" }), /"asked" is not true or false/);
	refused(() => parseAsked(simulationAsks.export, { state, format: "exe" }), /"format" is none of what is allowed/);
	refused(() => parseAsked(simulationAsks.testClaim, { claim: "none" }), /"claim" is no claim of the essay/);
	refused(() => parseAsked(simulationAsks.openPoint, { state, row: 1.5 }), /"row"/);
});
