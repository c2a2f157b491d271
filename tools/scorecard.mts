/*
 * `npm run scorecard` tests every claim and writes what the extension ships of it: media/scorecard.json. It takes minutes. Run
 * it when a simulation's version was raised; a test fails when the file is of another version.
 */
import { writeFileSync } from "node:fs";
import os from "node:os";
import { bundledWorker } from "../src/cli/bundledWorker.ts";
import { createRunner } from "../src/runs/engine/createRunner.ts";
import { everyClaimAsFile } from "../src/claims/scorecard/everyClaimFile.ts";
import { testEveryClaim } from "../src/claims/testEveryClaim.ts";
import { simulations } from "../src/simulations/registry.ts";
import { inRoot } from "./root.mjs";

const began = performance.now();
const runner = createRunner(await bundledWorker(), os.availableParallelism() + 1); // no editor needs a core
let told = 0;
const { result } = testEveryClaim({ seed: 1 }, simulations, runner, {
	onProgress: ({ share, simulation }) => {
		if (Math.floor(share * 20) <= told) return;
		told = Math.floor(share * 20);
		console.log(`${told * 5} % · ${simulation}`);
	},
});
const found = await result;
runner.dispose();
if (found.failures.length > 0) throw new Error(`Not written: ${JSON.stringify(found.failures)}`);
writeFileSync(inRoot("media/scorecard.json"), everyClaimAsFile(found));
console.log(`${found.reports.length} tests in ${((performance.now() - began) / 1000).toFixed(0)} s`);
