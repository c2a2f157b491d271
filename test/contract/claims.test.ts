import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "../../src/essay/claims.ts";
import { namedSubnets } from "../../src/essay/subnets.ts";
import { simulations } from "../../src/simulations/registry.ts";

// Essay and simulations know each other by names only; this is where the names are held together.

const testing = (claim: string) =>
	simulations.filter(({ findings }) => findings.some((finding) => finding.claim === claim)).map(({ id }) => id);

test("every simulation that a claim names exists", () => {
	const known = new Set(simulations.map(({ id }) => id));
	assert.deepEqual(
		[...new Set(claims.flatMap((claim) => claim.simulations))].filter((id) => !known.has(id)),
		[],
	);
});

test("every subnet that the essay names is simulated by one that exists", () => {
	for (const { name, simulation } of namedSubnets)
		assert.ok(
			simulations.some(({ id }) => id === simulation),
			name,
		);
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
