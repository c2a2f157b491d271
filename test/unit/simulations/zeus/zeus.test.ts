import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd, type World } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import zeus from "../../../../src/simulations/zeus/simulation.ts";

const world = (seed = 3): World => ({ random: new Random(seed), rules: "taoflow-2025-12" });
const run = (given: Readonly<Record<string, unknown>> = {}) =>
	runToEnd(zeus, checkValues(zeus.parameters, given), world());

test("without spread of answering times, pay follows skill", () => {
	assert.ok(figureOf(run({ secondsSpread: 0 }), "rank-correlation-forecasters") > 0.95);
});

test("a copier's quality against the best's is what the rule says, speed aside", () => {
	const miners = run({ cartelStake: 0 }).tables.find(({ id }) => id === "miners")!;
	const column = (id: string) => miners.columns.find((candidate) => candidate.id === id)!.values;
	const copier = (column("kind") as readonly string[]).indexOf("copies the baseline");
	assert.ok(Math.abs(Number(column("improvement")[copier])) < 1e-6);
	// Mean of .556^γ over the challenges: γ lies between 1/4 and 2, in the mean at 0.83, because most ask about the past.
	assert.ok(Number(column("quality")[copier]) > 0.58 && Number(column("quality")[copier]) < 0.66);
});

test("k keys of one forecaster earn about k times under the linear rule, and once under the winner rule", () => {
	const linear = figureOf(run({ sybilKeys: 8, secondsSpread: 0 }), "sybil-multiple");
	assert.ok(linear > 7.5 && linear < 8.5, String(linear));
	const winner = figureOf(run({ sybilKeys: 8, rule: "winner" }), "sybil-multiple");
	assert.ok(winner < 1.5, String(winner));
});

test("pay waits for the truth: without the wait it comes five days earlier", () => {
	const later = figureOf(run({ secondsSpread: 0 }), "wait");
	const sooner = figureOf(run({ secondsSpread: 0, truthDelay: 0 }), "wait");
	assert.ok(later - sooner > 1.5 && later - sooner < 5.1, `${later} ${sooner}`);
});

test("the cartel's miners get their honest part below half of stake and everything above", () => {
	assert.ok(figureOf(run({ cartelStake: 0.4 }), "insiders") < 10);
	assert.ok(figureOf(run({ cartelStake: 0.6 }), "insiders") > 95);
});

test("the derivation of an epoch agrees with the run that stopped there", () => {
	const values = checkValues(zeus.parameters, {});
	const simulated = zeus.simulate(values, world());
	let outcome;
	for (let epoch = 1; epoch <= 4; epoch++) outcome = simulated.next().value;
	assert.ok(outcome && "snapshot" in outcome);
	for (const participant of outcome.snapshot().participants) {
		const { lines } = zeus.derivePay!(participant.id, 4, values, world());
		assert.equal(lines.at(-2)!.value, participant.pay.value, participant.id);
	}
});
