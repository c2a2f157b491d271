import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "../../src/essay/claims.ts";
import { simulationIds } from "../../src/essay/simulationId.ts";
import { simulations } from "../../src/simulations/registry.ts";

// Essay and simulations know each other by names only; this is where the names are held together.

const testing = (claim: string) =>
	simulations.filter(({ findings }) => findings.some((finding) => finding.claim === claim)).map(({ id }) => id);

test("every simulation that the essay names exists, and every one that exists is named", () => {
	assert.deepEqual([...simulations.map(({ id }) => id)].sort(), [...simulationIds].sort());
});

test("a claim names just the simulations that have a finding on it; one that no run can decide may name others", () => {
	for (const claim of claims) {
		const found = testing(claim.id);
		const named: readonly string[] = claim.simulations;
		for (const id of found) assert.ok(named.includes(id), `${claim.id} does not name ${id}, which has a finding on it`);
		if (!claim.untestable) assert.deepEqual([...named].sort(), found.sort(), claim.id);
	}
});

test("every claim is tested by a finding or says why it cannot be", () => {
	for (const claim of claims) assert.ok(testing(claim.id).length > 0 || claim.untestable, claim.id);
});
