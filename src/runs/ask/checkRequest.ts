import { isRuleSetId, RULE_SET_IDS, type RuleSetId } from "../../chain/ruleSetId.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { LARGEST_SEED, Random } from "../../numeric/random.ts";
import { type Simulation, type World } from "../../simulations/kit/contract.ts";
import { checkValues, type Values } from "../../simulations/kit/parameters.ts";
import { type RunRequest } from "../runReport.ts";
import { checkEvents } from "../../simulations/kit/schedule.ts";
import { MOST_SEEDS } from "./mostSeeds.ts";
import { checkUntil } from "./checkUntil.ts";

/** @returns all values, completed with defaults */
export function checkRequest(simulation: Simulation, request: RunRequest): Values {
	const { seeds, seed, rules, imported } = request;
	if (!Number.isInteger(seeds) || seeds < 1 || seeds > MOST_SEEDS) {
		throw new SubnetsError("bad-value", `Seeds: ${seeds} is not a whole number from 1 to ${MOST_SEEDS}.`, "seeds");
	}
	if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
		throw new SubnetsError("bad-value", `Seed: ${seed} is not a whole number from 0 to 4,294,967,295.`, "seed");
	}
	if (seed + seeds - 1 > LARGEST_SEED) {
		throw new SubnetsError(
			"bad-value",
			`Seed: ${seeds} seeds from ${seed} go beyond the last, 4,294,967,295. Begin lower.`,
			"seed",
		);
	}
	if (simulation.rules.length > 0 && !simulation.rules.includes(rules)) {
		throw new SubnetsError(
			"bad-value",
			`${simulation.title} does not know the rule set "${rules}". Use one of: ${simulation.rules.join(", ")}.`,
			"rules",
		);
	}
	if (imported && !simulation.imports.includes(imported.kind)) {
		const cure =
			simulation.imports.length > 0 ? `Use a network of kind: ${simulation.imports.join(", ")}.` : "Leave it out.";
		throw new SubnetsError(
			"bad-value",
			`${simulation.title} cannot start from "${imported.name}", an imported network of kind "${imported.kind}". ${cure}`,
			"imported",
		);
	}
	checkEvents(simulation, request.events ?? []);
	if (request.until) checkUntil(simulation, request.until);
	return checkValues(simulation.parameters, request.values) as Values;
}

/** What a run of one seed may use from outside. */
export const worldOf = ({ rules, imported, events }: RunRequest, seed: number): World => ({
	random: new Random(seed),
	rules,
	...(events && { events }),
	...(imported && { imported }),
});

/** A rule set from a text, as links and command lines carry it. @throws {SubnetsError} `bad-value` */
export function parseRules(text: string): RuleSetId {
	if (isRuleSetId(text)) return text;
	throw new SubnetsError(
		"bad-value",
		`There is no rule set "${text}". Use one of: ${RULE_SET_IDS.join(", ")}.`,
		"rules",
	);
}
