import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../src/numeric/random.ts";
import { type ImportedNetwork } from "../../../src/simulations/kit/importedNetwork.ts";
import { type Simulation, runToEnd } from "../../../src/simulations/kit/contract.ts";
import { figureIn, figureOf, type Outcome } from "../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../src/simulations/kit/parameters.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";
import { metagraphOf } from "../../fixtures/networks/read.ts";
import { networks } from "../../fixtures/runs/networks.ts";

/* A reader's own subnet in the simulations that can use it. */

const [metagraph, table] = networks;

interface Given {
	readonly values?: object;
	readonly imported?: ImportedNetwork | undefined;
	readonly seed?: number;
}

function run(id: string, { values = {}, imported, seed = 3 }: Given) {
	const simulation: Simulation = findSimulation(id);
	const all = checkValues(simulation.parameters, values as Record<string, unknown>);
	const world = { random: new Random(seed), rules: "taoflow-2025-12", ...(imported && { imported }) } as const;
	const outcome: Outcome = runToEnd(simulation, all, world);
	return { outcome, detail: simulation.detail(outcome, all).join("\n"), headline: simulation.headline(outcome, all) };
}

const metagraphFrom = (content: object): ImportedNetwork => ({
	kind: "metagraph",
	name: "own",
	metagraph: metagraphOf(JSON.stringify(content), "own.json"),
});

/** Four validators of equal stake who rate alike. */
const agreed = metagraphFrom({
	S: [100, 100, 100, 100, 0, 0, 0],
	W_sparse: [0, 1, 2, 3].flatMap((from) => [4, 5, 6].map((to) => [from, to, to])),
});

test("a copier in a subnet where all agree and nothing changes is paid as an evaluator", () => {
	const { outcome, detail } = run("weight-copying", { imported: agreed, values: { drift: 0, epochs: 40 } });
	assert.ok(Math.abs(figureOf(outcome, "ratio") - 100) < 0.5, `${figureOf(outcome, "ratio")}`);
	assert.equal(figureOf(outcome, "real-evaluators"), 4);
	assert.match(detail, /beside the \[4\]\(figure:real-evaluators\) validators of the imported subnet/);
});

test("a copier in one's own subnet loses by the reveal period as far as miners change", () => {
	const net = (reveal: number) =>
		figureOf(
			run("weight-copying", { imported: metagraph, values: { drift: 40, reveal, epochs: 60 } }).outcome,
			"ratio",
		);
	assert.ok(net(20) < net(1), `${net(20)} after 20 epochs, ${net(1)} after one`);
});

test("the copier holds the stake of the validator in the middle, and the rest is paid to the others", () => {
	const unequal = metagraphFrom({
		S: [1000, 10, 1, 0, 0],
		W_sparse: [0, 1, 2].flatMap((from) => [3, 4].map((to) => [from, to, to])),
	});
	const { outcome } = run("weight-copying", { imported: unequal, values: { drift: 0, epochs: 30 } });
	// 10 of 1,021: what the copier and the others get per stake makes up all pay.
	const share = 10 / 1021;
	const all = (figureOf(outcome, "copier") * share + figureOf(outcome, "evaluators") * (1 - share)) / 100;
	assert.ok(Math.abs(all - 1) < 1e-9, `${all}`);
});

test("nothing else of a drawn run depends on what an import would bring", () => {
	assert.equal(figureIn(run("weight-copying", { values: { epochs: 20 } }).outcome, "real-evaluators"), undefined);
	assert.equal(figureIn(run("honest-majority", {}).outcome, "holders"), undefined);
});

test("weights of one validator only are refused, in words", () => {
	const alone = metagraphFrom({ S: [100, 100], W_sparse: [[0, 1, 1]] });
	assert.throws(() => run("weight-copying", { imported: alone }), /fewer than two validators with stake/);
});

test("own split of stake: without noise it does not matter, and honest work must equal honest stake", () => {
	const even = metagraphFrom({ S: Array.from({ length: 64 }, () => 5), W_sparse: [] });
	const steep = metagraphFrom({ S: Array.from({ length: 64 }, (_, i) => 1000 / (i + 1) ** 2), W_sparse: [] });
	const needed = (imported: ImportedNetwork, values: object) =>
		figureIn(run("honest-majority", { imported, values }).outcome, "required") ?? 100;
	for (const imported of [even, steep]) {
		const exact = needed(imported, { deviation: 0 });
		assert.ok(Math.abs(exact - 60) < 1, `${exact}`);
	}
	assert.notEqual(needed(even, {}), needed(steep, {}), "with noise it does");
	const { outcome, detail } = run("honest-majority", { imported: steep });
	assert.equal(figureOf(outcome, "holders"), 64);
	assert.match(detail, /as among the \[64\]\(figure:holders\) of the imported subnet/);
	assert.throws(
		() => run("honest-majority", { imported: metagraphFrom({ S: [1, 0], W_sparse: [] }) }),
		/two teams need one each/,
	);
});

test("newcomers to a subnet of one's own table pay its price, and the answer says whose it is", () => {
	const cost = (values: object) =>
		figureOf(run("small-stakeholders", { imported: table, values: { days: 40, ...values } }).outcome, "validator-cost");
	assert.ok(cost({ netuid: 1 }) > 2 * cost({ netuid: 12 }), "the dear subnet's alpha costs more");
	const { outcome, detail } = run("small-stakeholders", { imported: table, values: { market: "chutes", days: 40 } });
	assert.match(detail, /^Chutes is not in the imported table: these are the figures of its largest pool, Subnet 1\./);
	assert.equal(outcome.tables.find(({ id }) => id === "start")!.columns[0]!.values[0], "Subnet 1");
});

test("votes that stay hidden as long as a newcomer is protected leave nobody there", () => {
	const survival = (values: object) =>
		figureOf(run("small-stakeholders", { values: { days: 60, ...values } }).outcome, "survival");
	const [open, hidden] = [survival({ reveal: 0 }), survival({ reveal: 40 })];
	assert.ok(hidden < open / 2, `${hidden} % with 40 hidden epochs, ${open} % without`);
	assert.ok(survival({ reveal: 40, immunity: 40_000 }) > hidden, "a longer protection helps");
	const { outcome, detail } = run("small-stakeholders", { values: { days: 40, reveal: 40 } });
	assert.equal(figureOf(outcome, "skill-shown"), 0);
	assert.match(detail, /\[40 epochs\]\(parameter:reveal\)/);
});

test("an order with a price limit is filled in part, and the rest is no loss", () => {
	const free = run("staking-return", { values: { amount: 1000, days: 20 } });
	const bound = run("staking-return", { values: { amount: 1000, days: 20, limit: 1 } });
	assert.equal(figureIn(free.outcome, "filled"), undefined);
	// To move an even pool of 12,716 TAO up by 1 % takes 12,716 × (√1.01 − 1) TAO and the fee.
	const filled = (12_716.2 * (Math.sqrt(1.01) - 1)) / (1 - 33 / 65_535);
	assert.ok(Math.abs(figureOf(bound.outcome, "filled") - filled / 10) < 1e-6, `${figureOf(bound.outcome, "filled")}`);
	assert.ok(figureOf(bound.outcome, "slippage-in") < figureOf(free.outcome, "slippage-in"));
	assert.match(bound.detail, /was filled before the price reached its limit/);
});

test("another split than 41 and 41: all that the owner leaves goes to miners and validators, as it is set", () => {
	const shares = (minersPart: number) => {
		const { outcome } = run("subnet-roles", { values: { minersPart, burned: 0, days: 5 } });
		return ["miner-share", "validator-share", "staker-share", "owner-share"].map((id) => figureOf(outcome, id));
	};
	const [even, all, none] = [shares(50), shares(100), shares(0)];
	assert.ok(Math.abs(even[0]! - 41) < 0.1, `${even[0]}`);
	assert.ok(Math.abs(all[0]! - 82) < 0.1 && all[2] === 0, `${all.join()}`);
	assert.equal(none[0], 0);
	assert.equal(even[3], all[3], "the owner's cut is another matter");
});
