import assert from "node:assert/strict";
import { test } from "node:test";
import { type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf, type NumberColumn } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/subnet-roles/simulation.ts";
import { networks } from "../../../fixtures/runs/networks.ts";

const small = { days: 3, miners: 16 };
const run = (given: Readonly<Record<string, unknown>> = {}, rules: RuleSetId = "taoflow-2025-12", seed = 3) =>
	runToEnd(simulation, checkValues(simulation.parameters, { ...small, ...given }), { random: new Random(seed), rules });

test("18, 41 and 41 %, and the flow of alpha adds up at every place", () => {
	const outcome = run({ burned: 0 });
	assert.ok(Math.abs(figureOf(outcome, "owner-share") - 18) < 0.01);
	assert.ok(Math.abs(figureOf(outcome, "miner-share") - 41) < 0.01);
	const flow = outcome.tables.find(({ id }) => id === "flow")!;
	const column = (id: string) => flow.columns.find((candidate) => candidate.id === id)!.values;
	const [from, to] = [column("from") as readonly string[], column("to") as readonly string[]];
	const amount = column("amount") as NumberColumn["values"];
	const total = (places: readonly string[], place: string) =>
		places.reduce((sum, name, i) => sum + (name === place ? amount[i]! : 0), 0);
	assert.ok(Math.abs(total(from, "Emission") - 7_200) < 1e-6);
	for (const place of ["Owner", "Miners", "Validators' half", "Validators", "Stakers of alpha", "Stakers on root"]) {
		assert.ok(Math.abs(total(from, place) - total(to, place)) < 1e-6, place);
	}
});

test("everybody's pay adds up to what is minted, less what is burned", () => {
	const outcome = run();
	const paid = outcome.participants.reduce((sum, { pay }) => sum + pay.value, 0);
	const burned = (figureOf(outcome, "burned-share") / 100) * figureOf(outcome, "minted");
	assert.ok(Math.abs(paid + burned - figureOf(outcome, "minted")) < 1e-6);
});

test("what is withheld from miners goes to nobody", () => {
	const all = run({ burned: 100 });
	assert.equal(figureOf(all, "miner-share"), 0);
	assert.ok(Math.abs(figureOf(all, "burned-share") - 41) < 0.01);
	assert.equal(figureOf(all, "staker-share"), figureOf(run({ burned: 0 }), "staker-share"));
});

test("whoever sells more needs more buyers, and the chain's own purchases spare them", () => {
	assert.ok(figureOf(run({ sold: 30 }), "needed") < figureOf(run({ sold: 100 }), "needed"));
	assert.ok(
		figureOf(run({ subnet: "ridges" }), "needed") < figureOf(run({ subnet: "ridges" }, "dtao-2025-02"), "needed"),
	);
});

test("above half of the stake copying freezes ratings: no newcomer is paid, below half every one is", () => {
	for (const seed of [1, 2, 3]) {
		for (const [copierStake, paid] of [
			[40, 100],
			[45, 100],
			[55, 0],
			[80, 0],
		] as const) {
			const outcome = run({ copierStake, newcomers: 20, days: 5 }, "taoflow-2025-12", seed);
			assert.equal(figureOf(outcome, "newcomers-paid"), paid, `seed ${seed}, ${copierStake} %`);
		}
	}
});

test("copying pays better than rating once ratings are frozen, and pay no longer follows performance", () => {
	const [below, above] = [run({ copierStake: 40, days: 10 }), run({ copierStake: 60, days: 10 })];
	assert.ok(figureOf(above, "copying-pays") > figureOf(above, "rating-pays"));
	assert.ok(figureOf(above, "proportion") < figureOf(below, "proportion") - 30);
});

test("over 20 seeds no verdict at the defaults is that of a minority", () => {
	const values = checkValues(simulation.parameters, small);
	const outcomes = Array.from({ length: 20 }, (_, seed) => run({}, "taoflow-2025-12", seed + 1));
	for (const { claim, test: judge } of simulation.findings) {
		const verdicts = outcomes.map((outcome) => judge(outcome, values).verdict);
		const same = verdicts.filter((verdict) => verdict === verdicts[0]).length;
		assert.ok(same > 10, `${claim}: ${same} of 20 say ${verdicts[0]}`);
	}
});

test("an imported table brings its own pools: the one asked for, else the largest where it lacks the subnet", () => {
	const imported = networks.find(({ kind }) => kind === "subnets")!;
	assert.ok(imported.kind === "subnets");
	const price = (netuid: number) => {
		const values = checkValues(simulation.parameters, { ...small, netuid });
		const world = { random: new Random(1), rules: "taoflow-2025-12" as const, imported };
		return figureOf(runToEnd(simulation, values, world), "price");
	};
	const { subnets } = imported.subnets;
	const spot = (netuid: number) => {
		const { taoReserve, alphaReserve } = subnets.find((subnet) => subnet.netuid === netuid)!;
		return taoReserve / alphaReserve;
	};
	assert.ok(Math.abs(price(7) - spot(7)) < 1e-12);
	assert.ok(Math.abs(price(0) - spot(1)) < 1e-12);
});
