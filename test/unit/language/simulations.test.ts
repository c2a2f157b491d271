import assert from "node:assert/strict";
import { test } from "node:test";
import { frenchById } from "../../../src/simulations/frenchWords.ts";
import { simulations } from "../../../src/simulations/registry.ts";

test("every simulation speaks French", () => {
	assert.deepEqual(Object.keys(frenchById).sort(), simulations.map(({ id }) => id).sort());
});
