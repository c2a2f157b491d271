import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { TIMELINE } from "../../../../src/chain/rules/timeline.ts";
import { isRuleSetId, RULE_SET_IDS } from "../../../../src/chain/ruleSetId.ts";

const ruleSets = RULE_SET_IDS.map(ruleSet);

test("every id has its rules, described and dated, oldest first", () => {
	assert.deepEqual(
		ruleSets.map(({ id }) => id),
		RULE_SET_IDS,
	);
	for (const rules of ruleSets) {
		assert.match(rules.date, /^\d{4}-\d{2}-\d{2}$/);
		assert.match(rules.summary, /^[A-Z].*\.$/);
		assert.match(rules.source, /commit [0-9a-f]{9}/);
	}
	const dates = ruleSets.map(({ date }) => date);
	assert.deepEqual(dates, [...dates].sort());
	assert.throws(() => ruleSet("none" as never), /Rules "none" do not exist\. Use one of dtao-2025-02/);
});

test("the regimes share a block's TAO differently", () => {
	const inputs = {
		eligible: Uint8Array.of(1, 1, 1),
		priceEma: Float64Array.of(0.3, 0.1, 0.1),
		flowEma: Float64Array.of(-1, 3, 1),
		minerBurned: Float64Array.of(0.5, 0, 0.5),
		emissionEnabled: Uint8Array.of(1, 1, 1),
	};
	const shares = ruleSets.map((rules) => {
		const column = new Float64Array(3);
		rules.sharesOf(inputs, column);
		return [...column].map((share) => Number(share.toFixed(6)));
	});
	assert.deepEqual(shares, [
		[0.6, 0.2, 0.2],
		[0, 0.75, 0.25],
		[0.5, 0.333333, 0.166667],
		[0.559478, 0.343822, 0.0967],
	]);
});

test("the timeline is in order, sourced, and says where each rule set begins", () => {
	const dates = TIMELINE.map(({ date }) => date);
	assert.deepEqual(dates, [...dates].sort());
	for (const { change, source, url } of TIMELINE) {
		assert.match(change, /^[A-Z].*\.$/);
		assert.ok(source.length > 10 && (url === null || url.startsWith("https://")));
	}
	const begun = TIMELINE.map(({ begins }) => begins).filter(isRuleSetId);
	assert.deepEqual(begun, RULE_SET_IDS);
});
