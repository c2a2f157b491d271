import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSteer } from "../../../src/host/panels/parseSteer.ts";
import { SubnetsError } from "../../../src/numeric/errors.ts";

test("what the buttons send is taken, everything else is refused in a sentence", () => {
	for (const sent of [
		{ action: "stop" },
		{ action: "step" },
		{ action: "speed", framesPerSecond: 30 },
		{ action: "speed", framesPerSecond: undefined },
	]) {
		assert.deepEqual(parseSteer(sent), sent);
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
		assert.throws(
			() => parseSteer(sent),
			(error) => SubnetsError.is(error, "bad-value"),
		);
});
