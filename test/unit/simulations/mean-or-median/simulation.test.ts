import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureIn, figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import simulation from "../../../../src/simulations/mean-or-median/simulation.ts";
import { metagraphOf } from "../../../fixtures/networks/read.ts";

const run = (given: Readonly<Record<string, unknown>>) => {
	const values = checkValues(simulation.parameters, given);
	return { values, outcome: runToEnd(simulation, values, { random: new Random(4), rules: "taoflow-2025-12" }) };
};
const moved = (given: Readonly<Record<string, unknown>>) => figureOf(run(given).outcome, "moved");

test("where nobody errs and nobody cheats both rules pay alike, and nothing would move", () => {
	assert.ok(moved({ noise: 0, cabal: 0 }) < 1e-3);
});

test("the more a cabal holds below half, the more pay would move; the verdict can fall on either side", () => {
	assert.ok(moved({ cabal: 10 }) < moved({ cabal: 40 }));
	const verdict = (given: Readonly<Record<string, unknown>>) => {
		const { values, outcome } = run(given);
		return simulation.findings[0]!.test(outcome, values).verdict;
	};
	assert.equal(verdict({}), "contradicted");
	assert.notEqual(verdict({ selfWeight: 0 }), "contradicted");
});

describe("an imported subnet", () => {
	const world = { random: new Random(1), rules: "taoflow-2025-12" as const };
	const values = checkValues(simulation.parameters, {});
	const importing = (text: string) =>
		runToEnd(simulation, values, {
			...world,
			imported: { kind: "metagraph", name: "it", metagraph: metagraphOf(text, "it.json") },
		});

	test("is paid by both rules as its ratings are, and has no cabal", () => {
		const alike = JSON.stringify({ S: [60, 40, 0, 0], W_sparse: [[0, 2, 1], [0, 3, 1], [1, 2, 1], [1, 3, 1]] }); // prettier-ignore
		const outcome = importing(alike);
		assert.ok(figureOf(outcome, "moved") < 1e-3);
		assert.equal(figureIn(outcome, "validators-chain"), undefined);
		assert.match(simulation.headline(outcome, values), /in this subnet/);
	});

	test("shows what an odd rating costs by the chain's rule", () => {
		const odd = JSON.stringify({ S: [60, 40, 0, 0], W_sparse: [[0, 2, 1], [1, 3, 1]] }); // prettier-ignore
		assert.ok(figureOf(importing(odd), "moved") > 30);
	});

	test("without weights is refused with a cure", () => {
		const text = JSON.stringify({ S: [60, 40, 0], W_sparse: [[0, 2, 1]] }); // prettier-ignore
		assert.throws(() => importing(text), /fewer than two validators .* Use one/);
	});
});
