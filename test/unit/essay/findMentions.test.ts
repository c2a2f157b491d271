import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { findMentions } from "../../../src/essay/find/findMentions.ts";

function read(text: string): readonly string[] {
	return findMentions(text).map(({ range, ...target }) => {
		const id = target.kind === "subnet" ? target.netuid : target.term;
		return `${text.slice(range.start, range.end)} → ${id}`;
	});
}

suite("subnets and terms in a text", () => {
	test("subnets by name and by number", () => {
		assert.deepEqual(read("Zeus, Data Universe and lium.io; SN64, subnet 62, netuid 120."), [
			"Zeus → 18",
			"Data Universe → 13",
			"lium.io → 51",
			"SN64 → 64",
			"subnet 62 → 62",
			"netuid 120 → 120",
		]);
	});

	test("subnets by number are found wherever the text is cut into steps, and no word is cut into one", () => {
		for (let shift = -14; shift <= 14; shift++) {
			const filler = "x ".repeat(9000).slice(0, 16_384 + shift);
			assert.deepEqual(read(`${filler} subnet 120, xSN18 SN64`), ["subnet 120 → 120", "SN64 → 64"], String(shift));
		}
	});

	test("names that are common words need their capital, or their number", () => {
		assert.deepEqual(read("Slow ridges and chutes. The Score was low, SN44 was high; SN99 is not known."), [
			"SN44 → 44",
		]);
	});

	test("terms in any case, as plurals, with hyphens or broken lines; the longest wins", () => {
		assert.deepEqual(read("Validators use COMMIT-REVEAL; the stake-weighted\nmedian; a Gini coefficient."), [
			"Validators → validator",
			"COMMIT-REVEAL → commit-reveal",
			"stake-weighted\nmedian → consensus",
			"Gini coefficient → gini",
		]);
	});

	test("everyday words are left alone, and so are commands of LaTeX", () => {
		assert.deepEqual(read("Trust me, take the root of the loss. $\\alpha$ is a letter."), []);
		assert.deepEqual(read("A validator. Trust is another matter."), ["validator → validator"]);
	});
});
