import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bundledWorker } from "../../src/cli/bundledWorker.ts";
import { claims } from "../../src/essay/claims.ts";
import { createRunner } from "../../src/runs/engine/createRunner.ts";
import { engineVersion } from "../../src/runs/engine/engineVersion.ts";
import { parseEveryClaimFile } from "../../src/claims/scorecard/everyClaimFile.ts";
import { outdatedIn } from "../../tools/outdatedIn.ts";
import { scorecardOf } from "../../src/claims/scorecard/scorecardOf.ts";
import { testEveryClaim } from "../../src/claims/testEveryClaim.ts";
import { simulations } from "../../src/simulations/registry.ts";
import { inRoot } from "../../tools/root.mjs";

// media/scorecard.json, which `npm run scorecard` makes: what readers see before they have run anything.

const name = "media/scorecard.json";
const shipped = parseEveryClaimFile(readFileSync(inRoot(name), "utf8"), name);

test("it is whole, and of the simulations and findings as they are", () => {
	const outdated = outdatedIn(shipped, simulations).map(({ id }) => id);
	assert.deepEqual(outdated, [], `made of other versions: npm run scorecard tests ${outdated.join(", ")} again`);
	assert.equal(shipped.engine, engineVersion);
	assert.equal(shipped.stoppedAt, undefined);
	assert.deepEqual(shipped.failures, []);
	const line = (simulation: string, version: number, claim: string) => `${simulation} v${version} ${claim}`;
	assert.deepEqual(
		shipped.reports.map(({ simulation, version, claim }) => line(simulation, version, claim)),
		simulations.flatMap(({ id, version, findings }) => findings.map(({ claim }) => line(id, version, claim))),
	);
	assert.deepEqual(
		shipped.reports.filter(({ worlds, asked }) => worlds < asked),
		[],
	);
});

test("with it every claim has a verdict, or a reason why no run can give one", () => {
	const cards = scorecardOf(shipped, simulations).chapters.flatMap(({ sections }) =>
		sections.flatMap((section) => section.claims),
	);
	assert.equal(cards.length, claims.length);
	assert.deepEqual(
		cards.filter(({ verdict }) => verdict.lean === "not run").map(({ id }) => id),
		[],
	);
});

test("the same seed makes the same again, to the last digit", async () => {
	const some = simulations.filter(({ id }) => id === "energy" || id === "scaling-law");
	const runner = createRunner(await bundledWorker(), 2);
	try {
		const again = await testEveryClaim(shipped.options, some, runner).result;
		const before = shipped.reports.filter(({ simulation }) => some.some(({ id }) => id === simulation));
		assert.ok(before.length > 0);
		assert.deepEqual(again.reports, before);
	} finally {
		runner.dispose();
	}
});
