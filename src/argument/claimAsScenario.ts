import { scenarioAsText } from "../runs/ask/scenario.ts";
import { findSimulation } from "../simulations/registry.ts";
import { sayExpectation } from "./expectation.ts";
import { type OwnClaim } from "./ownClaim.ts";

/**
 * A claim with what is run for it and what is expected, as one file that needs no other: it runs as a scenario, and
 * `check` compares.
 * @throws {RangeError} for a claim without a test
 */
export function claimAsScenario({ id, statement, test }: OwnClaim): string {
	if (!test) throw new RangeError(`${id} has nothing to run.`);
	const { request, figure, finding, expect } = test;
	const claim = {
		says: statement,
		...(figure !== undefined && { figure }),
		...(finding !== undefined && { finding }),
		expect: sayExpectation(expect),
	};
	const { simulation, values, seed, seeds, rules } = request;
	const scenario = { simulation, values, seed, seeds, rules, title: statement.slice(0, 200), claim };
	return scenarioAsText(scenario, findSimulation(simulation));
}
