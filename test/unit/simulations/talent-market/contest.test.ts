import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { sum } from "../../../../src/numeric/sums.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { type ContestRules, TalentMarket } from "../../../../src/simulations/talent-market/model.ts";
import { entryOf } from "../../../../src/simulations/talent-market/parts/entry.ts";
import simulation from "../../../../src/simulations/talent-market/simulation.ts";

const rules: ContestRules = {
	prize: 100_000,
	shape: "winner",
	attemptCost: 0,
	luck: 1,
	copying: 0,
	margin: 0,
	salary: 2000,
	salaryBySkill: 0.38,
	riskAversion: 0,
	taste: 0.2,
	mobility: 0.2,
	measured: 0.3,
	idea: 0.03,
	renewal: 0.1,
};
const play = (other: Partial<ContestRules>, weeks = 60, engineers = 300) => {
	const market = new TalentMarket(engineers, { ...rules, ...other }, new Random(1));
	const random = new Random(2);
	for (let week = 0; week < weeks; week++) market.week(random);
	return market;
};
const run = (given: Record<string, number | string> = {}, seed = 1) => {
	const values = checkValues(simulation.parameters, given);
	return runToEnd(simulation, values, { random: new Random(seed), rules: "taoflow-2025-12" });
};

test("a week pays the prize once, to one or to all who take part", () => {
	for (const shape of ["winner", "shared"] as const) {
		const market = new TalentMarket(200, { ...rules, shape, mobility: 1 }, new Random(1));
		const pay = market.week(new Random(2));
		assert.ok(Math.abs(sum(pay) - rules.prize) < 1e-6, shape);
		assert.ok(pay.every((amount, i) => amount === 0 || market.inContest[i] === 1));
	}
});

test("free entry: people of equal skill come until the prize is shared out among salaries", () => {
	const people = new Array<{ weight: number; salary: number }>(500).fill({ weight: 1, salary: 2000 });
	const came = (prize: number, taste: number) => sum(entryOf(people, { ...rules, prize, taste }));
	assert.ok(Math.abs(came(100_000, 0.001) - 50) < 0.2);
	assert.ok(Math.abs(came(400_000, 0.001) - 200) < 0.2);
	assert.equal(came(0, 0.001), 0);
});

test("a larger prize draws more people, dislike of risk keeps them away", () => {
	const came = (other: Partial<ContestRules>) => sum(play(other, 0).entry);
	assert.ok(came({}) > came({ prize: 10_000 }));
	assert.ok(came({}) > came({ riskAversion: 0.5 }));
	assert.equal(came({ shape: "shared" }), came({ shape: "shared", riskAversion: 0.5 }));
});

test("the better are likelier to come, and less so where luck decides", () => {
	const lead = (luck: number) => {
		const { entry } = play({ luck }, 0);
		return sum(entry.subarray(270)) / 30 - sum(entry.subarray(0, 30)) / 30;
	};
	assert.ok(lead(0.5) > 0.2);
	assert.ok(lead(0.5) > lead(3));
});

test("how many stay is no artefact of a grid: it moves smoothly with the prize, and with the number of people", () => {
	const kept = (prize: number) => figureOf(run({ prize }), "expected");
	const steps = [58_000, 60_000, 62_000, 64_000, 66_000].map(kept);
	for (let i = 1; i < steps.length; i++) {
		const step = steps[i]! - steps[i - 1]!;
		assert.ok(step > 0 && step < 8, `${steps.join(", ")}`);
	}
	const seeds = new Set(Array.from({ length: 20 }, (_, seed) => figureOf(run({}, seed + 1), "contestants")));
	assert.ok(seeds.size > 8, "nearly all seeds end with the same number");
});

test("what is inherited is what work can do, so a leader's problems solved never pass all of them", () => {
	const market = play({ idea: 0.5, renewal: 0 }, 260);
	assert.ok(market.solves > 0.9 && market.solves <= 1);
	const copied = play({ copying: 1, renewal: 0.05 }, 60);
	assert.ok(copied.solves < 0.5, "copiers add nothing");
});

test("new problems and a margin keep leaders from staying for ever", () => {
	assert.ok(figureOf(run(), "takeovers") > 0.2);
});

test("most of 20 seeds agree with the most frequent verdict on skilled engineers", () => {
	const verdicts = Array.from({ length: 20 }, (_, seed) => {
		const values = checkValues(simulation.parameters, {});
		return simulation.findings[0]!.test(run({}, seed + 1), values).verdict;
	});
	const most = Math.max(
		...["supported", "qualified", "contradicted"].map((v) => verdicts.filter((w) => w === v).length),
	);
	assert.ok(most > 10, verdicts.join(" "));
	assert.equal(verdicts[0], verdicts.filter((v) => verdicts.filter((w) => w === v).length === most)[0]);
});

test("salary grows with skill", () => {
	const market = new TalentMarket(100, rules, new Random(3));
	assert.ok(market.salaryOf(99) > market.salaryOf(0));
});
