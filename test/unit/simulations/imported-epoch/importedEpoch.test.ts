import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { metagraphOf } from "../../../fixtures/networks/read.ts";
import { DEFAULT_RULE_SET } from "../../../../src/chain/ruleSetId.ts";
import { runToEnd, type World } from "../../../../src/simulations/kit/contract.ts";
import importedEpoch from "../../../../src/simulations/imported-epoch/simulation.ts";
import { figureOf, type Outcome } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const values = checkValues(importedEpoch.parameters, {});

/** A network of our own: stakes, and weights as [from, to, weight]. */
function worldOf(stake: readonly number[], weights: readonly (readonly [number, number, number])[]): World {
	const metagraph = metagraphOf(JSON.stringify({ netuid: 15, block: 1, S: stake, W_sparse: weights }));
	return {
		random: new Random(1),
		rules: DEFAULT_RULE_SET,
		imported: {
			kind: "metagraph",
			name: "test",
			metagraph,
		},
	};
}

const payOf = (outcome: Outcome, id: string) =>
	outcome.participants.find((participant) => participant.id === id)!.pay.value;

test("two equal validators who agree pay two miners as they say", () => {
	const world = worldOf([50, 50, 0, 0], [[0, 2, 3], [0, 3, 1], [1, 2, 3], [1, 3, 1]]); // prettier-ignore
	const outcome = runToEnd(importedEpoch, values, world);
	assert.ok(Math.abs(payOf(outcome, "uid-2") / payOf(outcome, "uid-3") - 3) < 1e-12);
	assert.ok(Math.abs(payOf(outcome, "uid-0") - payOf(outcome, "uid-1")) < 1e-9);
	const total = outcome.participants.reduce((sum, { pay }) => sum + pay.value, 0);
	assert.ok(Math.abs(total - 361) < 1e-9, `an epoch of 361 blocks emits 361 alpha, not ${total}`);
	assert.equal(figureOf(outcome, "read"), 4);
});

test("own weights and weights of those without stake do not count", () => {
	const world = worldOf([60, 40, 0, 0], [[0, 0, 9], [0, 2, 1], [1, 2, 1], [3, 3, 1]]); // prettier-ignore
	const outcome = runToEnd(importedEpoch, values, world);
	assert.equal(payOf(outcome, "uid-3"), 0);
	assert.ok(Math.abs(figureOf(outcome, "miners") - 1) < 1e-12);
	assert.equal(figureOf(outcome, "deciders"), 2);
});

test("one holder of nearly everything is a further case of concentration", () => {
	const stake = Array.from({ length: 100 }, (_, uid) => (uid === 0 ? 1000 : 1));
	const world = worldOf(stake, [[0, 1, 1], [2, 1, 1]]); // prettier-ignore
	const outcome = runToEnd(importedEpoch, values, world);
	assert.equal(figureOf(outcome, "holders"), 1);
	const finding = importedEpoch.findings[0]!.test(outcome, values);
	assert.equal(finding.verdict, "contradicted");
	assert.equal(finding.margin, -1);
});

test("a drawn subnet is as concentrated as the real one that it is fitted to, and is no case", () => {
	const ginis: number[] = [];
	for (let seed = 1; seed <= 20; seed++) {
		const outcome = runToEnd(importedEpoch, values, { random: new Random(seed), rules: DEFAULT_RULE_SET });
		ginis.push(figureOf(outcome, "gini"));
		assert.equal(importedEpoch.findings[0]!.test(outcome, values).verdict, "untestable");
	}
	ginis.sort((a, b) => a - b);
	assert.ok(Math.abs(ginis[10]! - 0.976) < 0.005, `median Gini ${ginis[10]}`);
});

test("the derivation of a UID that mines and validates ends with its whole pay", () => {
	const world = worldOf([50, 50, 0], [[0, 1, 1], [0, 2, 1], [1, 2, 1]]); // prettier-ignore
	const outcome = runToEnd(importedEpoch, values, world);
	for (const uid of [0, 1, 2]) {
		const { lines } = importedEpoch.derivePay!(`uid-${uid}`, 1, values, world);
		assert.equal(lines.at(-1)!.value, payOf(outcome, `uid-${uid}`));
	}
	assert.throws(() => importedEpoch.derivePay!("uid-3", 1, values, world), /no participant/);
});
