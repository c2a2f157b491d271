import { type Manifest, type RunRequest } from "../runReport.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { type Ask, askIn } from "../ask/ask.ts";
import { networkHash } from "../ask/networkHash.ts";
import { HASHED, outcomeHash } from "../ask/outcomeHash.ts";
import { engineVersion } from "./engineVersion.ts";

/**
 * Enough to repeat a run and to see that the same came out.
 * @param values all of the run's values, checked
 */
export function manifestOf(simulation: Simulation, request: RunRequest, values: Values, outcome: Outcome): Manifest {
	const { imported } = request;
	return {
		...repeatable({ ...request, values }),
		version: simulation.version,
		engine: engineVersion,
		...(imported && { imported: { name: imported.name, hash: networkHash(imported) } }),
		outcomeHash: outcomeHash(outcome),
		hashes: HASHED,
	};
}

/** How many seeds were run is said; why no more were is no part of what repeats it. */
function repeatable(request: RunRequest): Ask {
	const { simulation, values, seed, seeds, rules, events } = askIn(request);
	return { simulation, values, seed, seeds, rules, ...(events && { events }) };
}
