import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf, figureIn } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { ADOPTION, fitAdoption, shareOf, sizesOf } from "../../../../src/simulations/automation-adoption/model.ts";
import { CLASSES, SHARES } from "../../../../src/simulations/automation-adoption/parts/measured.ts";
import { normalDeviate, normalShare } from "../../../../src/simulations/automation-adoption/parts/normal.ts";
import simulation from "../../../../src/simulations/automation-adoption/simulation.ts";

const sizes = CLASSES.map(sizesOf);
const run = (given: Record<string, number | string> = {}) => {
	const values = checkValues(simulation.parameters, given);
	const outcome = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
	const verdict = (place: 0 | 1) => simulation.findings[place]!.test(outcome, values).verdict;
	return { outcome, verdict };
};

test("the normal's deviate undoes its share", () => {
	for (const share of [0.01, 0.25, 0.5, 0.9]) assert.ok(Math.abs(normalShare(normalDeviate(share)) - share) < 1e-9);
});

test("the fit meets both years within a point and a half", () => {
	for (const year of [2023, 2024] as const) {
		SHARES[year].forEach((share, i) => {
			const made = 100 * shareOf(sizes[i]!, year, 1);
			assert.ok(Math.abs(made - share) < 1.5, `${year}, class ${i}: ${made} for ${share}`);
		});
	}
});

test("a curve that made the data is found again, a U included", () => {
	for (const truth of [
		{ level: -1, slope: 0.25, bend: 0.03, rise: 0.3 },
		{ level: -1, slope: 0, bend: 0.08, rise: 0.2 },
	]) {
		const shares = (year: number) => sizes.map((class_) => 100 * shareOf(class_, year, 1, truth));
		const found = fitAdoption(shares(2023), shares(2024));
		assert.ok(Math.abs(found.bend - truth.bend) < 0.01 && Math.abs(found.slope - truth.slope) < 0.02);
	}
});

test("no U over the sizes that are measured: the curve rises from ten employees on", () => {
	const smallest = -2.3;
	assert.ok(ADOPTION.bend > 0 && ADOPTION.slope + 2 * ADOPTION.bend * smallest > 0);
});

test("failures are counted per pilot, and the two kinds of tool apart", () => {
	const { outcome, verdict } = run();
	assert.equal(figureOf(outcome, "fail-task"), 75);
	assert.ok(Math.abs(figureOf(outcome, "fail-general") - 20) < 1e-9);
	assert.ok(Math.abs(figureOf(outcome, "never-task") - (100 * 55) / 60) < 1e-9);
	assert.equal(verdict(0), "qualified");
	assert.equal(run({ produced: 12 }).verdict(0), "contradicted");
	assert.equal(run({ general: 20 }).verdict(0), "supported");
});

test("readiness as a cause can come out each way within what is plausible", () => {
	assert.equal(run().verdict(1), "qualified");
	assert.equal(run({ expertise: 25 }).verdict(1), "contradicted");
	assert.equal(run({ witness: "stalled" }).verdict(1), "contradicted");
	assert.equal(run({ youngLead: 100 }).verdict(1), "supported");
});

test("shares stay shares at any pace", () => {
	for (const pace of [0, 2]) {
		const { outcome } = run({ pace, until: 2030, youngLead: 150 });
		for (const id of ["small", "medium", "large", "young"]) {
			assert.ok(figureIn(outcome, id)! >= 0 && figureIn(outcome, id)! <= 100);
		}
	}
});
