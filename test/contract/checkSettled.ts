import assert from "node:assert/strict";
import { outcomeHash } from "../../src/runs/ask/outcomeHash.ts";
import { isLeftToChance, runToEnd, type Simulation } from "../../src/simulations/kit/contract.ts";
import { type ImportedNetwork } from "../../src/simulations/kit/importedNetwork.ts";
import { worldFor } from "./checkSimulation.ts";
import { smallValues } from "./edges.ts";

/** Where it says that an import leaves nothing to chance, another seed gives the same to the last bit. */
export function checkSettled(simulation: Simulation, networks: readonly ImportedNetwork[]): void {
	if (!simulation.stochastic || isLeftToChance(simulation, true)) return;
	for (const imported of networks.filter(({ kind }) => simulation.imports.includes(kind))) {
		const hashes = [1, 2].map((seed) =>
			outcomeHash(runToEnd(simulation, smallValues(simulation) as never, worldFor(simulation, { imported, seed }))),
		);
		assert.equal(hashes[0], hashes[1], `with an imported ${imported.kind} the seed matters`);
	}
}
