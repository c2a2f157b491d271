import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { metagraphOf } from "../../../fixtures/networks/read.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { drawSubnets, holdersForHalf } from "../../../../src/simulations/stake-cap/parts/acrossSubnets.ts";
import { capOf, type Key, powerOf } from "../../../../src/simulations/stake-cap/parts/keys.ts";
import { drawRatings, runPanel } from "../../../../src/simulations/stake-cap/parts/ratings.ts";
import { compareRemedies } from "../../../../src/simulations/stake-cap/parts/remedies.ts";
import simulation from "../../../../src/simulations/stake-cap/simulation.ts";
import { entryUnderCap, entryWithoutCap, splitStake } from "../../../../src/simulations/stake-cap/parts/splitting.ts";
import { drawKeys, importedKeys } from "../../../../src/simulations/stake-cap/parts/stakeFit.ts";
import { likeSubnet15 } from "../../../fixtures/stake/likeSubnet15.ts";

const rule = { percentile: 0.88, base: "slots" } as const;
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
const within = (value: number, low: number, high: number) =>
	assert.ok(value >= low && value <= high, `${value} is not within ${low} to ${high}`);
const holder = (stake: number, owner: number): Key => ({ stake, owner, votes: true });

describe("a stake like that of subnet 15", () => {
	test("3 of 256 keys reach 51 %, 30 after the cap; Gini 0.976", () => {
		const [before, after] = [powerOf(likeSubnet15), powerOf(likeSubnet15, rule)];
		assert.equal(before.keys, 3);
		assert.equal(after.keys, 30);
		within(before.gini, 0.9755, 0.9765);
	});

	test("the cap lies so low that next to nothing, on fresh keys, gives 51 %", () => {
		const total = likeSubnet15.reduce((sum, { stake }) => sum + stake, 0);
		const entry = entryUnderCap(likeSubnet15, rule)!;
		within(entry.keys, 50, 70);
		assert.ok(entry.stake < 1e-4 * total);
		within(entryWithoutCap(likeSubnet15).stake / total, 1.04, 1.041);
	});

	test("splitting brings the old coalition back, by and by", () => {
		const owners = (count: number) => powerOf(splitStake(likeSubnet15, rule, count), rule).owners;
		assert.equal(owners(1), 30);
		assert.ok(owners(3) <= 8 && owners(12) <= 5 && owners(12) >= powerOf(likeSubnet15).owners);
	});

	test("over keys that rate, the cap cuts only the largest", () => {
		const voters = { percentile: 0.88, base: "voters" } as const;
		within(powerOf(likeSubnet15, voters).keys, 3, 5);
		assert.ok(capOf(likeSubnet15, voters) > 1000 * capOf(likeSubnet15, rule));
	});
});

test("keys of one owner count together", () => {
	const keys = [holder(30, 0), holder(30, 0), holder(25, 1), holder(15, 2)];
	assert.deepEqual([powerOf(keys).keys, powerOf(keys).owners], [2, 1]);
});

test("splitting keeps stake and slots; who is not above the cap stays", () => {
	const keys = [
		holder(100, 0),
		holder(10, 1),
		holder(1, 2),
		...Array.from({ length: 253 }, (_, i) => holder(0, i + 3)),
	];
	const split = splitStake(keys, { percentile: 0.99, base: "slots" }, 5);
	assert.equal(split.length, 256);
	assert.equal(split.filter(({ owner }) => owner === 0).length, 5);
	const total = split.reduce((sum, { stake }) => sum + stake, 0);
	within(total, 111 - 1e-9, 111 + 1e-9);
	assert.deepEqual(splitStake(keys, rule, 5, 0).length, 256);
});

test("where more than the percentile hold nothing, the cap is 0 and nobody counts", () => {
	const keys = [holder(5, 0), ...Array.from({ length: 20 }, (_, i) => holder(0, i + 1))];
	assert.equal(capOf(keys, rule), 0);
	assert.equal(entryUnderCap(keys, rule), undefined);
	assert.equal(powerOf(keys, rule).keys, 0);
});

test("drawn stakes resemble the fit: median Gini near 0.976, 3 keys; across subnets 59 % and about 82 of 128", () => {
	const shape = { voters: 11, spread: 0.9, keysPerOwner: 1 };
	const draws = Array.from({ length: 101 }, (_, seed) => powerOf(drawKeys(shape, new Random(seed))));
	within(median(draws.map(({ gini }) => gini)), 0.973, 0.978);
	assert.equal(median(draws.map(({ keys }) => keys)), 3);
	const subnets = drawSubnets(5000, 2.6, new Random(3));
	within(median(subnets.map(({ largest }) => largest)), 0.56, 0.62);
	within(subnets.filter(({ largest }) => largest > 0.5).length / 5000, 0.6, 0.7);
});

test("holders for half of all subnets: one each at least, fewer when leaders are common", () => {
	const subnets = [1, 1, 2, 9].map((keys) => ({ keys, largest: 0.5 }));
	assert.equal(holdersForHalf(subnets, 0), 2);
	assert.equal(holdersForHalf(subnets, 1), 1);
});

test("remedies: pay by stake to the weight 0, by performance to the weight 1; equal voters see no difference", () => {
	const keys = drawKeys({ voters: 9, spread: 1, keysPerOwner: 1 }, new Random(5));
	const ratings = drawRatings(keys, 0, new Random(6));
	const pay = (performance: number) => compareRemedies(keys, ratings, rule, { performance, bonus: 0 }).remedies;
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
	const keys = importedKeys(metagraph);
	assert.deepEqual(
		keys.map(({ votes }) => votes),
		[true, false, false, true],
	);
	const values = checkValues(simulation.parameters, {});
	const world = { random: new Random(1), rules: "taoflow-2025-12" } as const;
	const outcome = runToEnd(simulation, values, { ...world, imported: { kind: "metagraph", name: "small", metagraph } });
	assert.equal(figureOf(outcome, "keys"), 2);
	assert.equal(outcome.participants.length, 2);
	const empty = { ...metagraph, stake: new Float64Array(4) };
	assert.throws(
		() => runToEnd(simulation, values, { ...world, imported: { kind: "metagraph", name: "empty", metagraph: empty } }),
		/nobody holds any/,
	);
});
