import assert from "node:assert/strict";
import { test } from "node:test";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { requestHash } from "../../../src/runs/ask/requestHash.ts";
import { parseScenario } from "../../../src/runs/ask/scenario.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { runToEnd } from "../../../src/simulations/kit/contract.ts";
import { figureOf, type Outcome } from "../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../src/simulations/kit/parameters.ts";
import { type RuleId, RULES } from "../../../src/simulations/own-subnet/parts/scoring.ts";
import ownSubnet from "../../../src/simulations/own-subnet/simulation.ts";
import { DEFAULT_RULE_SET } from "../../../src/chain/ruleSetId.ts";
import { Random } from "../../../src/numeric/random.ts";

const run = (given: object): Outcome =>
	runToEnd(ownSubnet, checkValues(ownSubnet.parameters, { days: 2, ...given }), {
		random: new Random(5),
		rules: DEFAULT_RULE_SET,
	});

/** The comparison's row of a rule, without its name. */
function rowOf(outcome: Outcome, rule: RuleId): readonly unknown[] {
	const { columns } = outcome.tables.find(({ id }) => id === "rules")!;
	const at = RULES.indexOf(rule);
	return columns.slice(1).map(({ values }) => values[at]);
}

const near = (a: readonly unknown[], b: readonly unknown[]) =>
	a.forEach((value, i) => assert.ok(Math.abs(Number(value) - Number(b[i])) < 1e-9, `${String(value)} ${String(b[i])}`));

test("a formula that says a named rule pays as that rule does", () => {
	const credibility = run({ score: "quality^2.5" });
	near(rowOf(credibility, "own"), rowOf(credibility, "gate"));
	const winner = run({ score: "rank == 1" });
	near(rowOf(winner, "own"), rowOf(winner, "all"));
	const other = run({ score: "1" });
	assert.notDeepEqual(rowOf(other, "own"), rowOf(other, "linear"));
	assert.deepEqual(rowOf(other, "gate"), rowOf(credibility, "gate"), "the other rules meet the same luck");
});

test("the rule in force is what the figures are of", () => {
	const named = run({ rule: "gate", score: "rank == 1" });
	assert.equal(figureOf(named, "strong-share"), rowOf(named, "gate")[0]);
	const own = run({ score: "cost < 2", cartelStake: 0, noisyStake: 0, copierStake: 0 });
	assert.equal(figureOf(own, "copier-share"), 100, "only copiers spend so little");
});

test("where a formula has no value it counts as 0, and is counted", () => {
	const outcome = run({ score: "1 / (rank > 1)", cartelStake: 0 });
	const miners = run({}).participants.filter(({ role }) => role === "miner").length;
	assert.ok(
		Math.abs(figureOf(outcome, "without") - 100 / (miners - 2)) < 0.01,
		"one of the miners without the cartel's two",
	);
	const none = run({ score: "-quality" });
	assert.equal(figureOf(none, "strong-share"), 0);
	assert.equal(figureOf(none, "without"), 0);
});

test("a formula is a value like any other: checked, hashed, said in a scenario", () => {
	const hashOf = (score: string) => requestHash(askFor(ownSubnet, { values: { score } }));
	assert.notEqual(hashOf("quality"), hashOf("quality^2"));
	assert.equal(hashOf("quality"), hashOf("quality"));
	assert.throws(
		() => parseScenario("simulation: own-subnet\nvalues: { score: qualty^2 }", "a.subnet.yaml"),
		(error) =>
			SubnetsError.is(error, "bad-format") &&
			error.field === "values.score" &&
			/Score \(score\): There is no variable "qualty" \(character 1\)\. Did you mean quality\?$/.test(error.message),
	);
	assert.throws(() => checkValues(ownSubnet.parameters, { score: 3 }), /Use a formula in quotes/);
});
