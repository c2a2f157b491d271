import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { leans } from "../../../src/essay/lean.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";

const wordsOf = (picture: string): readonly string[] =>
	[...readFileSync(`media/walkthrough/${picture}`, "utf8").matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);

test("the tour's picture of verdicts names those that people meet, in their order", () => {
	const named = wordsOf("test.svg").map((word) => word.toLowerCase());
	assert.deepEqual(
		named.filter((word) => leans.some((lean) => lean === word)),
		leans,
	);
});

test("the tour's picture of a run asks what its panel asks", () => {
	assert.equal(wordsOf("run.svg")[0], findSimulation("zeus").question);
});
