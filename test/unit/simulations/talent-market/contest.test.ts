import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { type ContestRules, TalentMarket } from "../../../../src/simulations/talent-market/model.ts";

const rules: ContestRules = {
	prize: 100_000,
	shape: "winner",
	attemptCost: 0,
	luck: 0.5,
	copying: 0,
	margin: 0,
	salary: 2000,
	salaryBySkill: 0.5,
	riskAversion: 0,
	mobility: 0.1,
};
const play = (other: Partial<ContestRules>, weeks = 60) => {
	const market = new TalentMarket(300, { ...rules, ...other }, new Random(1));
	const random = new Random(2);
	for (let week = 0; week < weeks; week++) market.week(random);
	return market;
};
const taking = (market: TalentMarket) => market.inContest.reduce((sum, flag) => sum + flag, 0);

test("a week pays the prize once, and salaries to all others", () => {
	for (const shape of ["winner", "shared"] as const) {
		const market = new TalentMarket(200, { ...rules, shape }, new Random(1));
		const inContest = market.inContest.slice();
		market.week(new Random(2));
		const paid = market.income.reduce((sum, income, i) => sum + (inContest[i] ? income : 0), 0);
		const salaries = market.income.reduce(
			(sum, income, i) => sum + (inContest[i] ? 0 : income - market.salaryOf(i)),
			0,
		);
		assert.ok(Math.abs(paid - rules.prize) < 1e-6, shape);
		assert.ok(Math.abs(salaries) < 1e-6, shape);
	}
});

test("a larger prize draws more people, dislike of risk keeps them away", () => {
	assert.ok(taking(play({ shape: "shared" })) > taking(play({ shape: "shared", prize: 10_000 })));
	assert.ok(taking(play({})) >= taking(play({ riskAversion: 1 })));
	assert.equal(taking(play({ prize: 0, mobility: 1 })), 0);
});

test("copiers take the lead from people of more skill", () => {
	const market = play({ copying: 0.5, salary: 0.001 });
	assert.ok(market.isCopier(market.leader));
});

test("salary grows with skill", () => {
	const market = new TalentMarket(100, rules, new Random(3));
	assert.ok(market.salaryOf(99) > market.salaryOf(0));
});
