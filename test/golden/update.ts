import { writeFileSync } from "node:fs";
import { findSimulation, simulations } from "../../src/simulations/registry.ts";
import { goldenFile, goldenOf } from "./golden.ts";

// npm run golden [id …]: writes the outcome hashes anew, of all simulations or of these. Read the difference
// before committing it: a hash that changes without a new version is a run that can no longer be repeated.

const chosen = process.argv.slice(2);
for (const simulation of chosen.length > 0 ? chosen.map(findSimulation) : simulations) {
	writeFileSync(goldenFile(simulation.id), `${JSON.stringify(goldenOf(simulation), undefined, "\t")}\n`);
	console.log(`written ${simulation.id}`);
}
