import assert from "node:assert/strict";
import { test } from "node:test";
import { EpochOutcome } from "../../../../src/chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH } from "../../../../src/chain/epoch/epochParameters.ts";
import { runEpoch } from "../../../../src/chain/epoch/runEpoch.ts";
import { SubnetState } from "../../../../src/chain/epoch/subnetState.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { derivePay } from "../../../../src/simulations/shared/subnet/derivePay.ts";
import { nameMiners } from "../../../../src/simulations/shared/subnet/miner.ts";
import { SubnetRun } from "../../../../src/simulations/shared/subnet/subnetRun.ts";
import { validatorParameters } from "../../../../src/simulations/shared/subnet/validatorParameters.ts";

const KIND = { id: "worker", label: "works", noun: "Worker" };
const SCORES = [0.5, 0.3, 0.2, 0];

const runOf = (given: Readonly<Record<string, number>> = {}, burnSlot?: number) =>
	new SubnetRun({
		kinds: [KIND],
		miners: nameMiners([KIND, KIND, KIND, KIND]),
		favourites: [3],
		burnSlot,
		days: 1,
		values: checkValues(validatorParameters, given),
		random: new Random(5),
	});

const paidTo = (run: SubnetRun) =>
	[run.owner, run.root, run.burned, ...run.minerPay, ...run.validatorPay, ...run.stakerPay].reduce(
		(sum, pay) => sum + pay.total,
		0,
	);

test("everything emitted is paid or burned, whoever sets weights", () => {
	for (const [given, scores, burnSlot] of [
		[{}, SCORES, undefined],
		[{ cartelStake: 0.6 }, SCORES, undefined],
		[{}, SCORES, 0],
		[{ cartelStake: 0 }, [0, 0, 0, 0], undefined],
	] as const) {
		const run = runOf(given, burnSlot);
		for (let epoch = 0; epoch < 10; epoch++) run.closeEpoch(() => scores);
		assert.ok(Math.abs(paidTo(run) - 10 * run.emission.total) < 1e-6);
	}
});

test("honest validators alone pay miners exactly by score", () => {
	const run = runOf({ cartelStake: 0, copierStake: 0, noisyStake: 0 });
	run.closeEpoch(() => SCORES);
	run.minerPay.forEach((pay, j) => assert.ok(Math.abs(pay.last - SCORES[j]! * run.emission.miners) < 1e-9));
});

test("below half of stake a cartel's miner gets no more than the consensus, above it everything", () => {
	const minority = runOf({ cartelStake: 0.45, copierStake: 0 });
	minority.closeEpoch(() => SCORES);
	assert.equal(minority.minerPay[3]!.last, 0);
	const majority = runOf({ cartelStake: 0.55, copierStake: 0 });
	for (let epoch = 0; epoch < 5; epoch++) majority.closeEpoch(() => SCORES);
	assert.ok(majority.minerPay[3]!.last > 0.99 * majority.emission.miners);
});

test("what the owner's slot earns is burned", () => {
	const run = runOf({}, 0);
	run.closeEpoch(() => SCORES);
	assert.equal(run.minerPay[0]!.last, 0);
	assert.ok(run.burned.last > 0.4 * run.emission.miners);
});

test("every derivation ends with the pay of the epoch, after the sum of all epochs", () => {
	const run = runOf();
	for (let epoch = 0; epoch < 3; epoch++) run.closeEpoch(() => SCORES);
	const expected: [string, { last: number; total: number }][] = [
		["owner", run.owner],
		["root-stakers", run.root],
		...run.miners.map(({ id }, j): [string, (typeof run.minerPay)[number]] => [id, run.minerPay[j]!]),
		...run.crew.map(({ id }, i): [string, (typeof run.minerPay)[number]] => [id, run.validatorPay[i]!]),
		...run.crew.map((_, i): [string, (typeof run.minerPay)[number]] => [`stakers-${i + 1}`, run.stakerPay[i]!]),
	];
	for (const [participant, pay] of expected) {
		const { lines } = derivePay(run, "Test", participant, () => []);
		assert.equal(lines.at(-1)!.value, pay.last);
		assert.equal(lines.at(-2)!.value, pay.total);
	}
	assert.throws(() => derivePay(run, "Test", "nobody", () => []), /no participant "nobody"/);
});

test("copiers with most of the stake repeat what the others weighed, until there is a consensus to repeat", () => {
	const run = runOf({ copierStake: 0.8, cartelStake: 0, noisyStake: 0 });
	run.closeEpoch(() => SCORES);
	assert.equal(run.rated, false);
	run.closeEpoch(() => SCORES);
	run.minerPay.forEach((pay, j) => assert.ok(Math.abs(pay.last - SCORES[j]! * run.emission.miners) < 1e-6));
});

test("a derivation gives the arithmetic of the split: 361 alpha, 18 % to the owner, a half each, root's part, the take", () => {
	const run = runOf();
	run.closeEpoch(() => SCORES);
	const lines = derivePay(run, "Test", "root-stakers", () => []).lines;
	const { owner, root, total, validators } = run.emission;
	assert.ok(Math.abs(root - 0.2 * ((total - owner) / 2)) < 1e-9);
	assert.ok(Math.abs(validators - ((total - owner) / 2 - root)) < 1e-9);
	assert.match(lines[0]!.formula, /^20 % of the validators' half, 148 alpha$/);
	assert.equal(lines.at(-1)!.formula, "29.6 × (1 − 0.18)");
	assert.ok(Math.abs(lines.at(-1)!.value - 0.82 * root) < 1e-9);
	const pot = derivePay(run, "Test", "validator-1", () => []).lines.find(
		({ label }) => label === "Alpha for all validators",
	)!;
	assert.equal(pot.formula, "(361 − owner's 64.98) ÷ 2 − root's 29.6");
	assert.ok(Math.abs(pot.value - validators) < 1e-9);
});

test("where nobody registers, the chain's epoch with all its masks pays the same", () => {
	const run = runOf({ cartelStake: 0.3, copierStake: 0.3 });
	const validators = run.crew.length;
	const subnet = new SubnetState(validators + run.miners.length);
	const outcome = new EpochOutcome(subnet.size);
	run.crew.forEach(({ stakeShare }, uid) => {
		subnet.stake[uid] = stakeShare * 1e6;
		subnet.validatorPermit[uid] = 1;
	});
	for (let block = 100_000; run.epoch < 20; block += 361) {
		run.closeEpoch(() => SCORES);
		run.crew.forEach((_, uid) => {
			const row = new Float64Array(subnet.size);
			row.set(run.weights.subarray(uid * run.miners.length, (uid + 1) * run.miners.length), validators);
			subnet.setAllWeights(uid, row, block - 10);
		});
		runEpoch(subnet, DEFAULT_EPOCH, block, 1, outcome);
		run.engine.incentive.forEach((share, j) => assert.ok(Math.abs(outcome.incentive[validators + j]! - share) < 1e-9));
		run.engine.dividends.forEach((share, uid) => assert.ok(Math.abs(outcome.dividends[uid]! - share) < 1e-9));
	}
});
