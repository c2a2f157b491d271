import assert from "node:assert/strict";
import { test } from "node:test";
import { addClaim, idFor } from "../../../src/argument/addClaim.ts";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";

const claim = { id: "new", quote: "It is so: really.", simulation: "energy", figure: "ratio", expect: "4 to 5 ×" };

test("a claim is added to nothing, to YAML whose comments stay, and to JSON", () => {
	const fresh = addClaim(undefined, "my.md", claim)!;
	assert.equal(parseClaimsFile(fresh, "my.claims.yaml").claims[0]!.anchor.quote, claim.quote);
	const yaml = "# mine\nclaims:\n  - id: old\n    quote: A. # why\n";
	const grown = addClaim(yaml, "my.md", claim)!;
	assert.ok(grown.startsWith(yaml));
	const json = addClaim('{ "claims": [{ "id": "old", "quote": "A." }] }', "my.md", claim)!;
	for (const content of [grown, json]) {
		const read = parseClaimsFile(content, "my.claims.yaml");
		assert.deepEqual([read.problems, read.claims.map(({ id }) => id)], [[], ["old", "new"]]);
	}
	JSON.parse(json);
	assert.equal(addClaim("claims: [", "my.md", claim), undefined);
});

test("an id is made of the sentence's words and taken once", () => {
	assert.equal(idFor("In 2024 its machines drew 4.5 times", new Set()), "2024-machines-drew-times");
	assert.equal(idFor("…", new Set(["claim"])), "claim-2");
});
