import { writeFileSync } from "node:fs";
import { simulations } from "../../src/simulations/registry.ts";
import kept from "./golden.json";
import { type Golden, goldenOf } from "./golden.ts";

// npm run golden [id …]: writes the outcome hashes anew, of all simulations or of these. Read the difference
// before committing it: a hash that changes without a new version is a run that can no longer be repeated.

const chosen = process.argv.slice(2);
const golden: Record<string, Golden> = {};
for (const simulation of simulations) {
	const before = (kept as Readonly<Record<string, Golden>>)[simulation.id];
	const isChosen = chosen.length === 0 || chosen.includes(simulation.id) || !before;
	golden[simulation.id] = isChosen ? goldenOf(simulation) : before;
	console.log(`${isChosen ? "written" : "kept   "} ${simulation.id}`);
}
writeFileSync(new URL("golden.json", import.meta.url), `${JSON.stringify(golden, undefined, "\t")}\n`);
