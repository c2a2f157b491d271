import { isClaimId } from "../essay/claimId.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { listed } from "../numeric/nearNames.ts";
import { DEFAULT_RULE_SET, type RuleSetId } from "../chain/ruleSetId.ts";
import { checkValues, type Values } from "../simulations/kit/parameters.ts";
import { findSimulation } from "../simulations/registry.ts";
import { expectationForms, parseExpectation } from "./expectation.ts";
import { type OwnTest } from "./ownClaim.ts";

/** The fields of a claim that say what is run and what is expected. */
export interface TestFields {
	readonly simulation?: string | undefined;
	readonly values?: Readonly<Record<string, unknown>> | undefined;
	readonly seed?: number | undefined;
	readonly seeds?: number | undefined;
	readonly rules?: RuleSetId | undefined;
	readonly figure?: string | undefined;
	readonly finding?: string | undefined;
	readonly expect?: string | undefined;
}

/** Refuses one field of a claim. */
export type Refuse = (field: string, message: string) => void;

/** The test of a claim from its fields; what is wrong is refused field by field, and there is then no test. */
export function testOf(fields: TestFields, refuse: Refuse): OwnTest | undefined {
	const { simulation: id, figure, finding, expect } = fields;
	if (id === undefined) {
		const stranger = (["values", "seed", "seeds", "rules", "figure", "finding", "expect"] as const).find(
			(name) => fields[name] !== undefined,
		);
		if (stranger) refuse(stranger, `"${stranger}" needs a "simulation" beside it.`);
		return undefined;
	}
	const request = requestOf(id, fields, refuse);
	const expected = expect === undefined ? undefined : parseExpectation(expect);
	if (expect === undefined) refuse("simulation", 'Say what is expected of the run: add "expect".');
	else if (!expected)
		refuse(
			"expect",
			`"${expect}" is no expectation. Write it as ${expectationForms.map((form) => `"${form}"`).join(", ")}.`,
		);
	if (!request || !expected) return undefined;
	if (expected.kind === "range") {
		if (figure === undefined) return void refuse("expect", 'A range is expected of a figure: add "figure".');
		return { request, figure, expect: expected };
	}
	const judged = findSimulation(request.simulation).findings.map(({ claim }) => claim as string);
	const meant = finding ?? (judged.length === 1 ? judged[0] : undefined);
	if (meant === undefined || !isClaimId(meant) || !judged.includes(meant)) {
		const choice = listed(judged.map((claim) => `"${claim}"`));
		return void refuse(
			finding === undefined ? "expect" : "finding",
			`A verdict is on a claim: set "finding" to one of ${choice}.`,
		);
	}
	return { request, finding: meant, expect: expected };
}

function requestOf(
	id: string,
	{ values = {}, seed = 1, seeds = 1, rules = DEFAULT_RULE_SET }: TestFields,
	refuse: Refuse,
) {
	try {
		const simulation = findSimulation(id);
		const checked: Values = checkValues(simulation.parameters, values as Values);
		return { simulation: id, values: checked, seed, seeds: simulation.stochastic ? seeds : 1, rules };
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		refuse(error.field === "simulation" ? "simulation" : "values", error.message);
		return undefined;
	}
}
