import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readmeWithTables } from "../../../tools/readme.ts";
import { inRoot } from "../../../tools/root.mjs";

test("README lists every simulation and setting as they are (npm run readme renews it)", () => {
	const readme = readFileSync(inRoot("README.md"), "utf8");
	assert.ok(readme.includes("<!-- simulations -->") && readme.includes("<!-- settings -->"));
	assert.equal(readme, readmeWithTables(readme));
});
