import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf, wordOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { drawSubnets } from "../../../../src/simulations/stake-cap/parts/acrossSubnets.ts";
import {
	capOf,
	type CapRule,
	chainStake,
	countedStake,
	type Key,
	powerOf,
} from "../../../../src/simulations/stake-cap/parts/keys.ts";
import { drawRatings, runPanel } from "../../../../src/simulations/stake-cap/parts/ratings.ts";
import { compareRemedies } from "../../../../src/simulations/stake-cap/parts/remedies.ts";
import simulation from "../../../../src/simulations/stake-cap/simulation.ts";
import { splitStake } from "../../../../src/simulations/stake-cap/parts/splitting.ts";
import { drawKeys, importedHolders } from "../../../../src/simulations/stake-cap/parts/stakeFit.ts";
import { metagraphOf } from "../../../fixtures/networks/read.ts";
import { likeSubnet15 } from "../../../fixtures/stake/likeSubnet15.ts";

const rule: CapRule = { percentile: 0.88, base: "counting", threshold: 1000 };
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
const within = (value: number, low: number, high: number) =>
	assert.ok(value >= low && value <= high, `${value} is not within ${low} to ${high}`);
const holder = (stake: number, owner: number): Key => ({ stake, owner, votes: true });
const owners = (keys: readonly Key[], given: CapRule, capped: boolean) => powerOf(keys, given, capped).owners;

describe("a stake like that of subnet 15", () => {
	test("3 of 256 keys reach 51 %, at a Gini of 0.976", () => {
		const bare: CapRule = { percentile: 0.88, base: "slots", threshold: 0 };
		assert.equal(owners(likeSubnet15, bare, false), 3);
		within(powerOf(likeSubnet15, bare, false).gini, 0.9755, 0.9765);
	});

	test("as the chain counts, threshold first, a cap over all slots is 0 and nobody counts", () => {
		const slots: CapRule = { ...rule, base: "slots" };
		assert.equal(capOf(likeSubnet15, slots), 0);
		assert.equal(owners(likeSubnet15, slots, true), 0);
	});

	test("over holders whose stake counts, the cap cuts only the largest: 3 owners become at most 5", () => {
		assert.equal(owners(likeSubnet15, rule, false), 3);
		within(owners(likeSubnet15, rule, true), 3, 5);
	});

	test("splitting brings the old coalition back, and more cheaply than the stake that it needs", () => {
		const split = splitStake(likeSubnet15, rule, 4);
		within(owners(split.keys, rule, true), 2, 3);
		assert.ok(split.added > 0 && split.added <= 3 * 11);
	});
});

test("the chain counts nothing below its threshold and no more than the 64 largest", () => {
	const keys = Array.from({ length: 100 }, (_, i) => holder(900 + 10 * i, i));
	const counted = chainStake(keys, 1000);
	assert.equal(counted.filter((stake) => stake > 0).length, 64);
	assert.equal(counted[9], 0);
	assert.equal(counted[35], 0);
	assert.equal(counted[36], 1260);
});

test("the cap comes after the threshold, and never gives back what the threshold took", () => {
	const keys = [holder(5000, 0), holder(2000, 1), holder(999, 2)];
	const counted = countedStake(keys, { percentile: 0.5, base: "holders", threshold: 1000 }, true);
	assert.deepEqual([...counted], [2000, 2000, 0]);
});

test("keys of one owner count together", () => {
	const keys = [holder(30, 0), holder(30, 0), holder(25, 1), holder(15, 2)];
	assert.equal(owners(keys, { ...rule, threshold: 0 }, false), 1);
});

test("splitting keeps stake and slots, makes no key that would not count, and costs the keys that are new", () => {
	const keys = [
		holder(4500, 0),
		holder(1010, 1),
		holder(1000, 2),
		...Array.from({ length: 253 }, (_, i) => holder(0, i + 3)),
	];
	const split = splitStake(keys, rule, 10);
	assert.equal(split.keys.length, 256);
	const pieces = split.keys.filter(({ owner }) => owner === 0);
	assert.equal(pieces.length, 4);
	assert.ok(pieces.every(({ stake }) => stake >= 1000));
	assert.equal(split.added, 3);
	within(
		split.keys.reduce((total, { stake }) => total + stake, 0),
		6510 - 1e-9,
		6510 + 1e-9,
	);
	assert.equal(splitStake(keys, rule, 10, 0).added, 0);
});

test("drawn stakes resemble the fit: median Gini near 0.976, 3 or 4 owners; across subnets 59 % and about 82 of 128", () => {
	const draws = Array.from({ length: 101 }, (_, seed) =>
		powerOf(drawKeys({ voters: 11, spread: 0.9 }, new Random(seed)), rule, false),
	);
	within(median(draws.map(({ gini }) => gini)), 0.97, 0.978);
	within(median(draws.map(({ owners: count }) => count)), 3, 4);
	const subnets = drawSubnets(5000, { validators: 11, spread: 2.6 }, rule, { keys: 4, share: 1 }, new Random(3));
	within(median(subnets.map(({ now }) => now.largest)), 0.56, 0.62);
	within(subnets.filter(({ now }) => now.largest > 0.5).length / 5000, 0.6, 0.7);
});

test("across subnets the cap never makes fewer necessary, and splitting never more than the cap", () => {
	for (const { now, capped, split } of drawSubnets(
		300,
		{ validators: 11, spread: 2 },
		rule,
		{ keys: 8, share: 1 },
		new Random(4),
	)) {
		assert.ok(capped.owners >= now.owners);
		assert.ok(split.owners <= capped.owners);
	}
});

test("remedies: pay by stake to the weight 0, by performance to the weight 1; equal voters see no difference", () => {
	const keys = drawKeys({ voters: 9, spread: 1 }, new Random(5));
	const ratings = drawRatings(keys, 0, new Random(6));
	const counts = (capped: boolean) => {
		const counted = countedStake(keys, rule, capped);
		return Float64Array.from(ratings.voters, (voter) => counted[voter]!);
	};
	const stakes = { now: counts(false), capped: counts(true) };
	const pay = (performance: number) => compareRemedies(stakes, ratings, { performance, bonus: 0 }).remedies;
	const of = (performance: number, id: string) => pay(performance).find((remedy) => remedy.id === id)!;
	within(of(1, "split").withPerformance, 0.999, 1);
	within(of(0, "split").withStake, 0.999, 1);
	within(of(0, "composite").withStake, 0.999, 1);
	assert.ok(of(0.5, "cap").gini < of(0.5, "now").gini);
	const equal = runPanel([Float64Array.of(1, 3), Float64Array.of(1, 3)], Float64Array.of(1, 1), 2);
	assert.deepEqual([...equal.dividends], [0.5, 0.5]);
	within(equal.trust[0]!, 1 - 1e-12, 1 + 1e-12);
});

test("an imported subnet brings owners and voters; without stake it is refused", () => {
	const text = JSON.stringify({ S: [50, 30, 0, 20], W_sparse: [[0, 2, 1], [0, 0, 9], [3, 2, 1]] }); // prettier-ignore
	const metagraph = metagraphOf(text, "small.json");
	const { keys, unit } = importedHolders(metagraph);
	assert.equal(unit, "keys");
	assert.deepEqual(
		keys.map(({ votes }) => votes),
		[true, false, false, true],
	);
	const values = checkValues(simulation.parameters, {});
	const world = { random: new Random(1), rules: "taoflow-2025-12" } as const;
	const outcome = runToEnd(simulation, values, { ...world, imported: { kind: "metagraph", name: "small", metagraph } });
	assert.equal(figureOf(outcome, "owners"), 2);
	assert.equal(outcome.participants.length, 2);
	const empty = { ...metagraph, stake: new Float64Array(4) };
	assert.throws(
		() => runToEnd(simulation, values, { ...world, imported: { kind: "metagraph", name: "empty", metagraph: empty } }),
		/nobody holds any/,
	);
});

test("where a file names owners, a wallet of several keys is one holder", () => {
	const text = JSON.stringify({ S: [50, 30, 0, 20], W_sparse: [[0, 2, 1], [3, 2, 1]]}); // prettier-ignore
	const metagraph = { ...metagraphOf(text, "small.json"), coldkeys: ["a", "b", "c", "a"] };
	const { holders, unit } = importedHolders(metagraph);
	assert.equal(unit, "wallets");
	assert.deepEqual(
		holders.map(({ stake }) => stake),
		[70, 30, 0],
	);
	const world = { random: new Random(1), rules: "taoflow-2025-12" } as const;
	const values = checkValues(simulation.parameters, {});
	const outcome = runToEnd(simulation, values, { ...world, imported: { kind: "metagraph", name: "small", metagraph } });
	assert.equal(wordOf(outcome, "unit"), "wallets");
	assert.match(simulation.headline(outcome, values), /in this subnet/);
	assert.equal(figureOf(outcome, "owners"), 1);
});

test("over 20 seeds no verdict at the defaults is that of a minority", () => {
	const values = checkValues(simulation.parameters, {});
	const runs = Array.from({ length: 20 }, (_, seed) =>
		runToEnd(simulation, values, { random: new Random(seed + 1), rules: "taoflow-2025-12" }),
	);
	for (const { claim, test: judge } of simulation.findings) {
		const verdicts = runs.map((outcome) => judge(outcome, values).verdict);
		const same = verdicts.filter((verdict) => verdict === verdicts[0]).length;
		assert.ok(same > 10, `${claim}: ${same} of 20 say ${verdicts[0]}`);
	}
});
