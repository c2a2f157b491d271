import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readmes } from "../../../tools/readme.ts";
import { inRoot } from "../../../tools/root.mjs";

test("every README says what is so (npm run readme renews them)", () => {
	const readme = readFileSync(inRoot("README.md"), "utf8");
	assert.ok(readme.includes("<!-- simulations -->") && readme.includes("<!-- settings -->"));
	const stale = [...readmes()].filter(
		([file, text]) => !existsSync(inRoot(file)) || readFileSync(inRoot(file), "utf8") !== text,
	);
	assert.deepEqual(
		stale.map(([file]) => file),
		[],
	);
});
