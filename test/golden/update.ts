import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Headlines } from "../../src/host/panels/pages/headlines.ts";
import { findSimulation, simulations } from "../../src/simulations/registry.ts";
import { answerOf, goldenFile, goldenOf, headlinesFile, openedRun } from "./golden.ts";

// npm run golden [id …]: writes the outcome hashes and the answers at the defaults anew, of all simulations or of these. Read
// the difference before committing it: a hash that changes without a new version is a run that can no longer be repeated.

const chosen = process.argv.slice(2);
const kept = existsSync(headlinesFile) ? (JSON.parse(readFileSync(headlinesFile, "utf8")) as Headlines) : {};
const fresh: Record<string, Headlines[string]> = {};
for (const simulation of chosen.length > 0 ? chosen.map(findSimulation) : simulations) {
	writeFileSync(goldenFile(simulation.id), `${JSON.stringify(goldenOf(simulation), undefined, "\t")}\n`);
	fresh[simulation.id] = answerOf(simulation, await openedRun(simulation));
	console.log(`written ${simulation.id}`);
}
const known = simulations.flatMap(({ id }) => {
	const entry = fresh[id] ?? kept[id];
	return entry ? [[id, entry]] : [];
});
writeFileSync(headlinesFile, `${JSON.stringify(Object.fromEntries(known), undefined, "\t")}\n`);
