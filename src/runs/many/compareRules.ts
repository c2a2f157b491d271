import { type RunReport, type RunRequest } from "../runReport.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Runner } from "../engine/runner.ts";

/**
 * The same scenario under each of a simulation's rule sets, in their order.
 * @throws {SubnetsError} what any of the runs refuses
 */
export function compareRules(
	request: RunRequest,
	ruleSets: readonly RuleSetId[],
	runner: Runner,
): Promise<{ readonly rules: RuleSetId; readonly report: RunReport }[]> {
	return Promise.all(
		ruleSets.map(async (rules) => ({ rules, report: await runner.start({ ...request, rules }).report })),
	);
}
