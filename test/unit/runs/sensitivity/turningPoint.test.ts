import assert from "node:assert/strict";
import { test } from "node:test";
import { turningPoint } from "../../../../src/runs/sensitivity/turningPoint.ts";
import { type NumberParameter, type Value } from "../../../../src/simulations/parameters.ts";
import { tinySimulation } from "../../../fixtures/runs/tinySimulation.ts";

const { drift, noise, mirrored } = tinySimulation.parameters;
const when = (holds: (value: number) => boolean | undefined) => (value: Value) => Promise.resolve(holds(Number(value)));

test("a number's turning point is found to three digits, with the side on which the claim holds", async () => {
	const rising = await turningPoint(
		"drift",
		drift,
		when((value) => value > 0.123),
	);
	assert.equal(rising.holdsAbove, true);
	assert.ok(Math.abs(Number(rising.at) - 0.123) < 0.005, String(rising.at));
	assert.equal(rising.searched, "-1 to 1");
	const falling = await turningPoint(
		"drift",
		drift,
		when((value) => value < -0.4),
	);
	assert.deepEqual([falling.holdsAbove, Math.abs(Number(falling.at) + 0.4) < 0.005], [false, true]);
});

test("it searches the plausible range, by factors where the parameter spans decades", async () => {
	const wide: NumberParameter = {
		...drift,
		min: 1,
		max: 1e6,
		default: 1000,
		scale: "log",
		plausible: [10, 1e5],
		unit: "TAO",
	};
	const found = await turningPoint(
		"wide",
		wide,
		when((value) => value >= 20),
	);
	assert.ok(Number(found.at) > 19.5 && Number(found.at) < 20.5, String(found.at));
	assert.equal(found.searched, "10 to 100,000 TAO");
	assert.equal(
		(
			await turningPoint(
				"wide",
				wide,
				when((value) => value > 2e5),
			)
		).at,
		undefined,
	);
});

test("of a whole number it is the first value on the upper side", async () => {
	const whole: NumberParameter = { ...drift, min: 0, max: 100, default: 50, step: 1, whole: true };
	const found = await turningPoint(
		"whole",
		whole,
		when((value) => value >= 31),
	);
	assert.deepEqual([found.at, found.holdsAbove], [31, true]);
});

test("of several turns it is the one nearest to the default", async () => {
	const found = await turningPoint(
		"drift",
		drift,
		when((value) => value < -0.6 || value > 0.7),
	);
	assert.ok(Math.abs(Number(found.at) - 0.7) < 0.01, String(found.at));
});

test("values that the simulation refuses say nothing", async () => {
	const found = await turningPoint(
		"drift",
		drift,
		when((value) => (value < -0.5 ? undefined : value > 0.2)),
	);
	assert.ok(Math.abs(Number(found.at) - 0.2) < 0.01);
	assert.equal(
		(
			await turningPoint(
				"drift",
				drift,
				when(() => undefined),
			)
		).at,
		undefined,
	);
});

test("options and flags: the one that says otherwise than the default", async () => {
	const option = await turningPoint("noise", noise, (value) => Promise.resolve(value === "large"));
	assert.deepEqual([option.at, option.holdsAbove, option.searched], ["large", true, "Small, Large"]);
	const flag = await turningPoint("mirrored", mirrored, (value) => Promise.resolve(value === false));
	assert.deepEqual([flag.at, flag.holdsAbove, flag.searched], [true, false, "off, on"]);
	assert.equal((await turningPoint("mirrored", mirrored, () => Promise.resolve(true))).at, undefined);
});
