import { SubnetsError } from "../numeric/errors.ts";
import { type Scenario } from "../runs/ask/scenario.ts";
import { judge, type Judged, type Run } from "./checkArgument.ts";
import { testOf } from "./testOf.ts";

/**
 * Runs a scenario that carries a claim and compares.
 * @throws {SubnetsError} `not-found` where it carries none, `bad-format` where the claim cannot be used
 */
export async function checkScenario({ claim, network, ...ask }: Scenario, run: Run): Promise<Judged> {
	if (!claim)
		throw new SubnetsError("not-found", "This scenario carries no claim, so there is nothing to check. Use run.");
	if (network !== undefined)
		throw new SubnetsError("bad-format", "A claim of a scenario cannot start from a network file.", "network");
	const problems: string[] = [];
	const { figure, finding, expect } = claim;
	const test = testOf(
		{ ...ask, figure, finding, expect },
		(field, message) => void problems.push(`"${field}": ${message}`),
	);
	if (!test) throw new SubnetsError("bad-format", problems.join("\n"));
	return judge(test, await run(test.request));
}
