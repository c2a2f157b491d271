import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { Problems } from "../../../../src/simulations/ridges/parts/problems.ts";

test("an ability for every true score", () => {
	const problems = new Problems(50, 0, new Random(1));
	for (const score of [0.1, 0.41, 0.7]) {
		const ability = problems.abilityFor(score);
		assert.ok(Math.abs(problems.truth({ ability, remembered: 0 }) - score) < 1e-9);
	}
});

test("many runs of a large test come out at the truth; stored answers raise the score and not the truth", () => {
	const problems = new Problems(2_000, 0.5, new Random(1));
	const honest = { ability: problems.abilityFor(0.4), remembered: 0 };
	const stored = { ...honest, remembered: 1 };
	const random = new Random(2);
	const score = problems.final(honest, 20, random);
	assert.ok(Math.abs(score - 0.4) < 0.04, String(score));
	assert.ok(problems.final(stored, 20, random) > score + 0.2);
	assert.equal(problems.truth(stored), problems.truth(honest));
});
