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
	assert.equal(finding.margin, -4);
	assert.equal(finding.brief, "one more concentrated subnet");
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

test("the figure beside a verdict is the one that it is read from", () => {
	const outcome = runToEnd(importedEpoch, values, { random: new Random(3), rules: DEFAULT_RULE_SET });
	const finding = importedEpoch.findings.find(({ claim }) => claim === "3-1-reward-proportional-to-performance")!;
	const lead = figureOf(outcome, "pay-trust") - figureOf(outcome, "pay-stake");
	assert.equal(figureOf(outcome, finding.figure!), lead);
	assert.ok(Math.abs(finding.test(outcome, values).margin - (lead + 0.3)) < 1e-12);
});

const fileWorld = (data: object): World => ({
	random: new Random(1),
	rules: DEFAULT_RULE_SET,
	imported: { kind: "metagraph", name: "file", metagraph: metagraphOf(JSON.stringify(data)) },
});

const verdictsOf = (outcome: Outcome) => importedEpoch.findings.map((finding) => finding.test(outcome, values).verdict);

test("the example that stands in for a real subnet gives no verdict, and says who decides only at the chain's own majority", () => {
	const example = { random: new Random(1), rules: DEFAULT_RULE_SET };
	const outcome = runToEnd(importedEpoch, values, example);
	assert.deepEqual(verdictsOf(outcome), ["untestable", "untestable", "untestable"]);
	assert.match(importedEpoch.headline(outcome, values), /made-up example, .* decide/);
	const strict = { ...values, kappa: 0.95 };
	assert.match(importedEpoch.headline(runToEnd(importedEpoch, strict, example), strict), / hold half of the votes/);
});

test("no weights, or none that can be read: nothing of votes and pay, and every finding on them is untestable", () => {
	const stake = Array.from({ length: 20 }, (_, uid) => 100 - uid);
	for (const weights of [undefined, Array.from({ length: 20 }, () => "none")]) {
		const outcome = runToEnd(importedEpoch, values, fileWorld({ stake, ...(weights && { weights }) }));
		for (const id of ["votes", "deciders", "paid", "miners", "pay-stake"])
			assert.ok(!outcome.figures.some((figure) => figure.id === id), id);
		assert.deepEqual(verdictsOf(outcome), ["qualified", "untestable", "untestable"]);
		assert.match(importedEpoch.headline(outcome, values), /not in this file, as it has no weights/);
		assert.equal(outcome.participants.length, 0);
		assert.equal(figureOf(outcome, "weights-refused"), weights ? 100 : 0);
		assert.equal(
			importedEpoch.detail(outcome, values).some((line) => line.includes("could not be read")),
			weights !== undefined,
		);
	}
});

test("verdicts do not depend on how many UIDs a file has, and say nothing of a handful", () => {
	for (const stake of [[1], [97, 2, 1, 0]])
		assert.deepEqual(verdictsOf(runToEnd(importedEpoch, values, fileWorld({ S: stake, W_sparse: [] }))), ["untestable", "untestable", "untestable"]); // prettier-ignore
	const weights = Array.from({ length: 11 }, (_, from) => [from, 11, 1]);
	const stake = Array.from({ length: 12 }, (_, uid) => 30 - uid);
	const small = runToEnd(importedEpoch, values, fileWorld({ S: stake, W_sparse: weights }));
	const padded = runToEnd(importedEpoch, values, fileWorld({ S: [...stake, ...new Array<number>(200).fill(0)], W_sparse: weights })); // prettier-ignore
	assert.deepEqual(verdictsOf(padded), verdictsOf(small));
});

test("what the file reports stands beside what is computed, and alone where nothing can be", () => {
	const file = { uids: [0, 3, 9], stake: [60, 40, 0], incentive: [0, 0, 65_535], dividends: [45_000, 20_535, 0] };
	const alone = runToEnd(importedEpoch, values, fileWorld(file));
	assert.deepEqual(alone.participants.map(({ id, pay }) => [id, Math.round(pay.value)]), [["uid-0", 34], ["uid-3", 16], ["uid-9", 50]]); // prettier-ignore
	const { lines, summary } = importedEpoch.derivePay!("uid-9", 1, values, fileWorld(file));
	assert.equal(lines.at(-1)!.value, 50);
	assert.match(summary, /Who weighed it is not in this file/);
	const world = fileWorld({ ...file, weights: { 0: { 9: 1 }, 3: { 9: 1 } } });
	const both = runToEnd(importedEpoch, values, world);
	assert.ok(Math.abs(figureOf(both, "incentive-agrees") - 1) < 1e-9);
	const columns = both.tables.find(({ id }) => id === "everybody")!.columns.map(({ id }) => id);
	assert.ok(columns.includes("reportedIncentive") && columns.includes("incentive"));
	assert.equal(importedEpoch.derivePay!("uid-3", 1, values, world).lines.at(-1)!.value, payOf(both, "uid-3"));
	assert.throws(() => importedEpoch.derivePay!("uid-1", 1, values, world), /no participant/);
});

test("permits, dates, several epochs and owners of the file count", () => {
	const file = {
		...{ block: 100_000, uids: [0, 1, 2, 3], stake: [50, 30, 20, 0], coldkeys: ["A", "A", "B", "C"] },
		weights: [[0, 3, 1], [1, 3, 1], [2, 3, 1]], // prettier-ignore
		last_update: [99_990, 10, 99_990, 99_990],
		validator_permit: [true, true, false, false],
	};
	const outcome = runToEnd(importedEpoch, values, fileWorld(file));
	assert.equal(figureOf(outcome, "deciders"), 1);
	assert.equal(figureOf(outcome, "owner-holders"), 1);
	const free = runToEnd(importedEpoch, { ...values, masks: false, epochs: 5 }, fileWorld(file));
	assert.equal(figureOf(free, "deciders"), 3);
	assert.throws(
		() => runToEnd(importedEpoch, { ...values, threshold: 1000 }, fileWorld(file)),
		/Lower the least stake/,
	);
});
