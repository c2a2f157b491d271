import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { languages } from "../../../src/language/language.ts";
import { readTyped, writeTyped } from "../../../src/numeric/typedNumber.ts";

suite("a number that somebody types", () => {
	test("is read as its language writes it", () => {
		assert.equal(readTyped(" 1,000.5 ", "en"), 1000.5);
		assert.equal(readTyped("0,6", "fr"), 0.6);
		assert.equal(readTyped("0.6", "fr"), 0.6);
		for (const space of [" ", "\u00a0", "\u202f"]) assert.equal(readTyped(`−1${space}000,5`, "fr"), -1000.5);
		for (const language of languages)
			for (const none of ["", "  ", "six", "1.2.3"]) assert.ok(Number.isNaN(readTyped(none, language)), none);
		assert.ok(Number.isNaN(readTyped("1.000,5", "fr")), "a point for thousands is asked about, not guessed");
	});

	test("comes back as it was shown", () => {
		for (const language of languages)
			for (const value of [0, 1, -5, 0.6, 12.345, 1e-7, 62000, 1e21])
				assert.equal(readTyped(writeTyped(value, language), language), value);
		assert.equal(writeTyped(0.6, "fr"), "0,6");
	});
});
