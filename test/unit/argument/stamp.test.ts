import assert from "node:assert/strict";
import { test } from "node:test";
import { AnchoredText } from "../../../src/argument/anchor.ts";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";
import { stampOf, whyStale } from "../../../src/argument/stamp.ts";

const text = "One. Bitcoin draws about 4.5 times what others draw. Three.";
const file = (more: string) =>
	`claims:\n  - id: a\n    quote: Bitcoin draws about 4.5 times what others draw\n    simulation: staking-return\n    figure: value\n${more}`;

function stamp(more: string, inText = text) {
	const { claims, problems } = parseClaimsFile(file(more), "a.claims.yaml");
	assert.deepEqual(problems, []);
	return stampOf(claims[0]!, inText, AnchoredText.of(inText).find(claims[0]!.anchor));
}

test("a result is out of date when sentence, rules, question or simulation changed, and says which", () => {
	const before = stamp("    expect: at least 1\n");
	assert.equal(whyStale(before, stamp("    expect: at least 1\n")), undefined);
	assert.equal(whyStale(before, stamp("    expect: at least 1\n", text.replace("One.", "Two.\n\n"))), undefined);
	assert.equal(
		whyStale(before, stamp("    expect: at least 1\n", text.replace("others", "many others"))),
		"its sentence",
	);
	assert.equal(whyStale(before, stamp("    expect: at least 1\n    rules: gate-2026-07\n")), "its rule set");
	assert.equal(whyStale(before, stamp("    expect: at least 2\n")), "what is asked");
	assert.equal(whyStale({ ...before, version: before.version - 1 }, before), "its simulation");
});
