import { didYouMean } from "../../numeric/nearNames.ts";
import { briefly } from "../../numeric/oneLine.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Until } from "./until.ts";

/**
 * Checks a stop condition.
 * @returns it
 * @throws {SubnetsError} `bad-value` for a figure that the simulation does not count, or where chance plays no part
 */
export function checkUntil({ title, outputs, stochastic }: Simulation, until: Until): Until {
	const refuse = (sentence: string): never => {
		throw new SubnetsError("bad-value", sentence, "until");
	};
	if (!stochastic) return refuse(`Chance plays no part in ${title}, so one run is all there is. Leave "until" out.`);
	if (outputs.figures[until.figure]?.kind === "number") return until;
	const known = Object.keys(outputs.figures).filter((id) => outputs.figures[id]!.kind === "number");
	return refuse(
		`${title} has no figure "${briefly(until.figure)}". ${didYouMean(until.figure, known, `Use one of: ${known.join(", ")}.`)}`,
	);
}
