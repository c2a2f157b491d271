/*
 * `npm run scorecard` tests every claim and writes what the extension ships of it: media/scorecard.json. Only simulations
 * whose version, findings or way of being tested changed are tested again; `-- --all` tests all of them, `-- energy zeus` just
 * these. What is done is kept in the file simulation by simulation: stop it with Ctrl+C, and the next start goes on.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { type EveryClaimResult } from "../src/claims/scorecard/scorecard.ts";
import { everyClaimAsFile, parseEveryClaimFile } from "../src/claims/scorecard/everyClaimFile.ts";
import { outdatedIn } from "./outdatedIn.ts";
import { testEveryClaim } from "../src/claims/testEveryClaim.ts";
import { bundledWorker } from "../src/cli/bundledWorker.ts";
import { createRunner } from "../src/runs/engine/createRunner.ts";
import { engineVersion } from "../src/runs/engine/engineVersion.ts";
import { simulations } from "../src/simulations/registry.ts";
import { inRoot } from "./root.mjs";

const file = inRoot("media/scorecard.json");
const options = { seed: 1 };
const asked = process.argv.slice(2);
const before = readBefore();
const due = asked.includes("--all")
	? simulations
	: asked.length > 0
		? simulations.filter(({ id }) => asked.includes(id))
		: outdatedIn(before, simulations);

const began = performance.now();
// One worker more than an editor would have: nothing else needs the core.
const runner = createRunner(await bundledWorker(), os.availableParallelism() + 1);
let told = 0;
const test = testEveryClaim(options, due, runner, {
	onProgress: ({ share, simulation }) => {
		if (Math.floor(share * 20) <= told) return;
		told = Math.floor(share * 20);
		console.log(`${told * 5} % · ${simulation}`);
	},
	onResult: write,
});
process.once("SIGINT", () => test.stop());
const found = await test.result;
runner.dispose();
write(found);
const left = outdatedIn(readBefore(), simulations).map(({ id }) => id);
console.log(`${found.reports.length} tests in ${((performance.now() - began) / 1000).toFixed(0)} s`);
if (left.length > 0) console.log(`Not tested yet: ${left.join(", ")}. Start again to go on.`);
if (found.failures.length > 0) throw new Error(JSON.stringify(found.failures));

/** What the file has; nothing where there is none, or where it is of an older kind. */
function readBefore(): EveryClaimResult {
	try {
		if (existsSync(file)) return parseEveryClaimFile(readFileSync(file, "utf8"), "media/scorecard.json");
	} catch (error) {
		console.log(error instanceof Error ? error.message : String(error));
	}
	return { options, engine: engineVersion, reports: [], failures: [] };
}

/** The file with what was found in the place of what was there, in the order of registry and findings. */
function write({ reports }: EveryClaimResult): void {
	const known = [...reports, ...before.reports];
	const all = simulations.flatMap(({ id, findings }) =>
		findings.flatMap(({ claim }) => known.find((one) => one.simulation === id && one.claim === claim) ?? []),
	);
	writeFileSync(file, everyClaimAsFile({ options, engine: engineVersion, reports: all, failures: [] }));
}
