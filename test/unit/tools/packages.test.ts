import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { packagesAreCurrent } from "../../../tools/packages.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "subnets-packages-"));
after(() => rmSync(folder, { recursive: true }));

const write = (file: string, packages: object) => {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
};
const installed = "node_modules/.package-lock.json";
const one = { "node_modules/one": { version: "1.0.0", integrity: "sha512-1" } };
const other = { "node_modules/other": { version: "1.0.0", integrity: "sha512-2", optional: true } };
const dev = { "node_modules/dev": { version: "1.0.0", integrity: "sha512-3", dev: true } };

test("a fresh clone has no packages", () => {
	write("package-lock.json", one);
	assert.equal(packagesAreCurrent(folder), false);
});

test("what is there, optional ones of other platforms aside, is current", () => {
	write("package-lock.json", { "": {}, ...one, ...other });
	write(installed, one);
	assert.equal(packagesAreCurrent(folder), true);
});

test("another version, another content or a missing package is not", () => {
	for (const changed of [{ version: "2.0.0" }, { integrity: "sha512-9" }]) {
		write("package-lock.json", { "node_modules/one": { ...one["node_modules/one"], ...changed } });
		assert.equal(packagesAreCurrent(folder), false);
	}
	write("package-lock.json", { ...one, ...dev });
	assert.equal(packagesAreCurrent(folder), false);
	assert.equal(packagesAreCurrent(folder, { production: true }), true);
});
