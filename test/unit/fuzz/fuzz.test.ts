import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz } from "../../fuzz/fuzz.ts";
import { kinds } from "../../fuzz/kinds.ts";
import { faultOf } from "../../fuzz/sentence.ts";

/** A few of each kind on every run; `npm run fuzz` reads as many as one likes. */
const FEW = 30;

for (const kind of kinds) {
	test(`${kind.id}: damaged inputs are read rightly, or refused in a sentence`, async () => {
		const { findings } = await fuzz(kind, FEW, 1);
		assert.deepEqual(findings, []);
	});
}

test("the oracle sees what is no sentence", () => {
	assert.equal(faultOf('The file "a\u200bNaN" holds no network. Use another.'), undefined);
	for (const text of ["", "a\nb and more.", 'Invalid type: Expected Object but received "x".', `${"long ".repeat(70)}.`, "It is NaN today.", "No stop", "Half \ud800 a sign."])
		assert.ok(faultOf(text), text); // prettier-ignore
});
