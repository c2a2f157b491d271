import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { findTerm, terms } from "../../../src/essay/glossary.ts";
import { toPlainText } from "../../../src/essay/inlineMarkup.ts";

suite("glossary", () => {
	test("ids and names are their term's alone", () => {
		const ids = terms.map(({ id }) => id);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
		const names = terms.flatMap(({ term, aliases = [] }) => [term, ...aliases].map((name) => name.toLowerCase()));
		assert.deepEqual(
			names.filter((name, i) => names.indexOf(name) !== i),
			[],
		);
	});

	test("an explanation has one to three sentences", () => {
		for (const { id, explanation } of terms) {
			const sentences = toPlainText(explanation).match(/[.!?](?=\s[A-Z]|$)/g) ?? [];
			assert.ok(sentences.length >= 1 && sentences.length <= 3, `${id}: ${sentences.length} sentences`);
		}
	});

	test("the words of the protocol and of the essay are there", () => {
		const needed = [
			"alpha tao tempo epoch consensus incentive dividends trust bond emission root take immunity commit-reveal yuma",
			"gini hhi nakamoto-coefficient chinchilla kappa clipping weight stake-weight validator-permit liquid-alpha burn",
			"recycle pool slippage halving taoflow price-average deregistration conviction hotkey coldkey uid netuid",
			"miner validator staker owner subnet metagraph weight-copying sybil astroturfing scaling-law alignment",
		];
		for (const id of needed.join(" ").split(" ")) assert.ok(findTerm(id), id);
		assert.equal(findTerm("kappa")?.term, "kappa (κ)");
		assert.equal(findTerm("constructor"), undefined);
	});
});
