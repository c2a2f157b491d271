import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { networks } from "../../../fixtures/runs/networks.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { networkFromTable, TABLE_UIDS } from "../../../../src/chain/network/networkFromTable.ts";
import { poolOf as poolOfRow } from "../../../../src/chain/network/rowPool.ts";
import { RULE_SET_IDS, type RuleSetId } from "../../../../src/chain/ruleSetId.ts";
import { ruleSet } from "../../../../src/chain/rules/ruleSet.ts";
import { alpha, amountOf, tao } from "../../../../src/chain/units.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf, isNumberColumn } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues, type ChoiceParameter } from "../../../../src/simulations/kit/parameters.ts";
import { tableOfMarkets } from "../../../../src/simulations/shared/pools/marketTable.ts";
import {
	chosenMarket,
	type MarketChoice,
	NAMED_MARKETS,
	poolOf,
	pricedAt,
	type SubnetMarket,
} from "../../../../src/simulations/shared/pools/subnetPools.ts";
import {
	epochsToCoverFees,
	lastBlockGain,
	stakersPot,
} from "../../../../src/simulations/staking-return/parts/lastBlock.ts";
import { rootReturnPerDay } from "../../../../src/simulations/staking-return/parts/rootIncome.ts";
import simulation from "../../../../src/simulations/staking-return/simulation.ts";
import { StakingRun } from "../../../../src/simulations/staking-return/model.ts";

const zeus = NAMED_MARKETS.zeus;
const near = (actual: number, expected: number, share: number) =>
	assert.ok(
		Math.abs(actual - expected) <= share * Math.abs(expected),
		`${actual} is not within ${share} of ${expected}`,
	);
const valuesOf = (given: object) => checkValues(simulation.parameters, given as Record<string, unknown>);
const outcomeOf = (given: object, rules: RuleSetId = "taoflow-2025-12", seed = 3) =>
	runToEnd(simulation, valuesOf({ days: 60, ...given }), { random: new Random(seed), rules });

describe("one day after another", () => {
	for (const rules of RULE_SET_IDS) {
		test(`TAO is neither made nor lost in the pool (${rules})`, () => {
			const run = new StakingRun(valuesOf({ days: 60, noise: 40 }), rules, zeus, 1.2);
			const watched = run.enter(500);
			const random = new Random(8);
			for (let day = 0; day < 60; day++) run.advance(random, [watched]);
			const { staked, injected, paySold, root } = run.flows;
			const { state } = run.network;
			const pending = state.taoFees[0]! + state.pendingRootTao[0]!;
			const fees = run.network.rules.feeDestination === "pool" ? run.taoReserve + pending : run.taoReserve;
			// Fees of buyers stay in the pool under the first and second rules, besides what is counted as staked.
			near(fees, run.start.taoReserve + staked + injected - paySold - root, 0.002);
			assert.ok(injected > 0 && paySold > 0 && run.stakersPaid > 0);
		});
	}

	test("who stakes and leaves at once loses two fees and nothing else", () => {
		const run = new StakingRun(valuesOf({}), "taoflow-2025-12", zeus, 1.2);
		const watched = run.enter(10);
		const { feeRate } = ruleSet("taoflow-2025-12");
		near(run.worth(watched), 10 * (1 - feeRate) * (1 - feeRate), 1e-6);
		near(watched.bought, amountOf(alpha(((10 * (1 - feeRate)) / (zeus.taoReserve + 10)) * zeus.alphaReserve)), 1e-5);
	});
});

describe("others decide", () => {
	const gain = (given: object, id = "gain") => figureOf(outcomeOf({ noise: 0, ...given }), id);

	test("more who come raise the early stake, more who leave lower it", () => {
		assert.ok(gain({ flow: 100 }, "gain-turn") > gain({ flow: 20 }, "gain-turn"));
		assert.ok(gain({ leaves: 300 }) < gain({ leaves: 0 }));
		assert.ok(gain({ sold: 100 }, "price-change") < gain({ sold: 0 }, "price-change"));
	});

	test("nobody sells and nobody moves: only root's sales move the price, and no deposit pays anybody", () => {
		assert.ok(Math.abs(gain({ sold: 0, flow: 0, rootTao: 100_000 }, "price-change")) < 0.5);
		assert.ok(
			gain({ sold: 0, flow: 0 }, "price-change") < gain({ sold: 0, flow: 0, rootTao: 100_000 }, "price-change"),
		);
		assert.equal(gain({ sold: 0, flow: 500 }, "covered"), 0);
		const judged = simulation.findings[1]!.test(outcomeOf({ sold: 0, flow: 500, noise: 0 }), valuesOf({}));
		assert.equal(judged.verdict, "contradicted");
	});

	test("where nobody comes the claim about newcomers cannot be judged", () => {
		const judged = simulation.findings[0]!.test(outcomeOf({ flow: -10 }), valuesOf({}));
		assert.equal(judged.verdict, "untestable");
	});
});

describe("the last block before an epoch", () => {
	const rules = ruleSet("taoflow-2025-12");
	const pool = poolOf(zeus, rules);
	const pot = stakersPot(rules.epochLength, 0, 0.18);

	test("with a fee it costs, without one the dividends are free", () => {
		assert.ok(lastBlockGain(pool, pot, zeus.alphaOutstanding, 10) < 0);
		assert.ok(lastBlockGain({ ...pool, feeRate: 0 }, pot, zeus.alphaOutstanding, 10) > 0);
		near(pot, 361 * 0.41 * 0.82, 0.001);
		near(epochsToCoverFees(rules.feeRate, pot, zeus.alphaOutstanding), 22.6, 0.01);
	});

	test("the chain's own steps agree with the closed form", () => {
		const table = tableOfMarkets([zeus], 0, "test");
		const network = networkFromTable(table, {
			...ruleSet("dtao-2025-02"),
			inject: () => ({ taoIn: 0, alphaIn: 0, excessTao: 0 }),
		});
		network.state.take[TABLE_UIDS.validators] = 0.18;
		network.stepBlocks(361);
		const before = poolOfRow(network.state, 0);
		const staked = amountOf(network.stakeOf(0, TABLE_UIDS.validators)) + amountOf(network.stakeOf(0, TABLE_UIDS.owner));
		const { shares } = network.stake(0, TABLE_UIDS.validators, tao(100));
		network.stepBlocks(361);
		const { tao: got } = network.unstake(0, TABLE_UIDS.validators, shares);
		near(amountOf(got) - 100, lastBlockGain(before, stakersPot(361, 0, 0.18), staked, 100), 0.01);
	});
});

test("root's return: nothing while prices add up to less than 1, otherwise its part of the dividends", () => {
	const rules = ruleSet("taoflow-2025-12");
	assert.equal(rootReturnPerDay([zeus], 5e6, 0.18, rules), 0);
	const many = Array.from({ length: 150 }, () => zeus);
	const proportion = (0.18 * 5e6) / (0.18 * 5e6 + zeus.alphaReserve + zeus.alphaOutstanding);
	const price = zeus.taoReserve / zeus.alphaReserve;
	near(rootReturnPerDay(many, 5e6, 0.18, rules), (150 * 7200 * 0.41 * proportion * price * 0.82) / 5e6, 1e-4);
});

test("the table of entry days ends where nothing was earned and nothing lost but the fees", () => {
	const entry = outcomeOf({}).tables.find(({ id }) => id === "entry")!;
	const worth = entry.columns.find(({ id }) => id === "worth")!;
	assert.ok(isNumberColumn(worth) && worth.values.length === 61);
	near(worth.values.at(-1)!, 1 - 33 / 65_535, 0.001);
});

test("a result is explained line by line, for whoever was there", () => {
	const values = valuesOf({ days: 20 });
	const world = () => ({ random: new Random(5), rules: "taoflow-2025-12" }) as const;
	const outcome = runToEnd(simulation, values, world());
	for (const { id, pay } of outcome.participants) {
		near(simulation.derivePay!(id, 20, values, world()).lines.at(-1)!.value, pay.value, 1e-9);
	}
	assert.throws(() => simulation.derivePay!("late", 5, values, world()), /no participant "late" on day 5/);
	assert.throws(() => simulation.derivePay!("early", 21, values, world()), /no day 21/);
});

test("the other subnets' prices add up to the snapshot's, so that root earns something whatever is drawn", () => {
	const priced = pricedAt([zeus, NAMED_MARKETS.chutes], 0.5);
	near(
		priced.reduce((sum, { taoReserve, alphaReserve }) => sum + taoReserve / alphaReserve, 0),
		0.5,
		1e-12,
	);
	for (const seed of [1, 2, 3, 4, 5]) {
		const yearly = figureOf(outcomeOf({}, "taoflow-2025-12", seed), "gain-root");
		assert.ok(yearly > 0.5 && yearly < 2, String(yearly));
	}
});

test("leavers bring back what they got, not what they wished for: an empty subnet makes nobody rich", () => {
	for (const flow of [-100, -200, -500]) {
		const outcome = outcomeOf({ flow, noise: 0, days: 180 });
		const of = (id: string) => figureOf(outcome, id);
		// All that left came back at most: on balance stakers brought no more than the two who are watched.
		assert.ok(of("staked") <= 20.1, `brought ${of("staked")} TAO`);
		assert.ok(of("price-change") < 0, `the price rose by ${of("price-change")} %`);
		// Who stays alone gets all dividends of alpha, and no more than these.
		const held = (10 / 0.007) * (1 + of("alpha-gain") / 100);
		assert.ok(held < 180 * 7200 * 0.41, `holds ${held} alpha`);
	}
});

test("every market that can be chosen is the one that is run: its pool on the first day is the figure", () => {
	const { market } = simulation.parameters;
	assert.equal(market!.kind, "choice");
	for (const { value } of (market as ChoiceParameter).options) {
		const chosen = chosenMarket(value as MarketChoice, undefined);
		const run = new StakingRun(valuesOf({ market: value }), "taoflow-2025-12", chosen, 1.2);
		near(run.taoReserve, chosen.taoReserve, 1e-12);
		assert.equal(run.network.rows.length, 2, `${value} is not run`);
		const outcome = outcomeOf({ market: value, days: 20 });
		near(figureOf(outcome, "pool-start"), chosen.taoReserve, 1e-12);
		assert.ok(figureOf(outcome, "alpha-paid") > 50_000, `${value}: nobody was paid`);
		assert.ok(figureOf(outcome, "gain") < 50, `${value} gains ${figureOf(outcome, "gain")} %`);
	}
});

test("an imported table is what is run: by number, by name, else its largest pool, and never the built-in figures", () => {
	const imported: SubnetMarket[] = [
		{ netuid: 23, name: "Twenty-three", taoReserve: 20, alphaReserve: 4000, alphaOutstanding: 9000, taoPerDay: 0 },
		{ netuid: 18, name: "Zeus here", taoReserve: 10, alphaReserve: 4000, alphaOutstanding: 9000, taoPerDay: 0 },
	];
	assert.equal(chosenMarket("zeus", imported).name, "Zeus here");
	assert.equal(chosenMarket("chutes", imported).name, "Twenty-three");
	assert.equal(chosenMarket("zeus", imported, 23).netuid, 23);
	assert.throws(() => chosenMarket("zeus", imported, 5), /The table has no subnet 5/);
	assert.throws(() => chosenMarket("zeus", undefined, 5), /Import a table/);
	assert.equal(chosenMarket("zeus", undefined), zeus);
	assert.equal(chosenMarket("typical", imported).name, "Zeus here", "in the middle of the table, not of our fit");
	assert.throws(() => chosenMarket("zeus", []), /No subnet of this table has a pool/);
});

test("that the subnet asked for is not in the table is said in the answer, with the way to another", () => {
	const imported = networks.find(({ kind }) => kind === "subnets")!;
	const detailOf = (given: object) => {
		const values = valuesOf({ days: 20, ...given });
		const outcome = runToEnd(simulation, values, { random: new Random(3), rules: "taoflow-2025-12", imported });
		return simulation.detail(outcome, values)[0]!;
	};
	assert.match(
		detailOf({}),
		/^Zeus is not in the imported table: these are the figures of its largest pool, Subnet 1\./,
	);
	assert.doesNotMatch(detailOf({ netuid: 4 }), /is not in/);
	assert.match(detailOf({ netuid: 4 }), /^On Subnet 4 /);
	assert.doesNotMatch(simulation.detail(outcomeOf({ days: 20 }), valuesOf({ days: 20 }))[0]!, /is not in/);
});

for (const { what, published, ours, tolerance, compute } of simulation.benchmarks!) {
	test(`checked against: ${what}`, () => {
		const value = compute();
		assert.ok(Math.abs(value - published) <= tolerance, `${value} is not ${published}`);
		assert.equal(Number(value.toPrecision(4)), ours);
	});
}

test("whoever stays when the others have left gets the dividends of few, not of all", () => {
	const left = (given: object) => figureOf(outcomeOf({ flow: -500, days: 180, noise: 0, ...given }), "left");
	for (const amount of [0.01, 10, 1000]) assert.ok(left({ amount }) < 200, `${amount} TAO: ${left({ amount })} %`);
	// The less stays, the more each gets: here the rest would get everything that is paid to stakers.
	assert.ok(left({ stays: 5 }) > 1.5 * left({ stays: 50 }));
	assert.equal(left({ flow: 30, stays: 5 }), left({ flow: 30, stays: 50 }));
});
