import assert from "node:assert/strict";
import { test } from "node:test";
import { type Held, mostLooks, type Premise, turningPoint } from "../../../../src/claims/worlds/turningPoint.ts";
import { type NumberParameter, type Parameter, type Value } from "../../../../src/simulations/kit/parameters.ts";
import { tinySimulation } from "../../../fixtures/runs/tinySimulation.ts";

const { drift, noise, mirrored } = tinySimulation.parameters;
type Answer = boolean | undefined;
const when = (holds: (value: number) => Answer) => (value: Value) => holds(Number(value));
/** A premise that decides between failing and holding in full. */
const premise = (parameter: Parameter, holds: (value: Value) => Answer): Premise => ({
	name: parameter.label.toLowerCase(),
	parameter,
	heldAt: (value) => {
		const answer = holds(value);
		return Promise.resolve(answer === undefined ? undefined : answer ? 2 : 0);
	},
});
const search = (parameter: Parameter, holds: (value: Value) => Answer) => turningPoint([premise(parameter, holds)]);

test("a number's turning point is found to three digits, with the side on which the claim holds", async () => {
	const rising = await search(
		drift,
		when((value) => value > 0.123),
	);
	assert.equal(rising.holdsAbove, true);
	assert.ok(Math.abs(Number(rising.at) - 0.123) < 0.005, String(rising.at));
	assert.equal(rising.searched, "-1 to 1");
	const falling = await search(
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
	const found = await search(
		wide,
		when((value) => value >= 20),
	);
	assert.ok(Number(found.at) > 19.5 && Number(found.at) < 20.5, String(found.at));
	assert.equal(found.searched, "10 to 100,000 TAO");
	const never = await search(
		wide,
		when((value) => value > 2e6),
	);
	assert.deepEqual(
		[never.at, never.implausible],
		[undefined, undefined],
		"what no allowed value turns has no turning point",
	);
});

test("of a whole number it is the first value on the upper side", async () => {
	const whole: NumberParameter = { ...drift, min: 0, max: 100, default: 50, step: 1, whole: true };
	const found = await search(
		whole,
		when((value) => value >= 31),
	);
	assert.deepEqual([found.at, found.holdsAbove], [31, true]);
});

test("of several turns it is the one nearest to the default", async () => {
	const found = await search(
		drift,
		when((value) => value < -0.6 || value > 0.7),
	);
	assert.ok(Math.abs(Number(found.at) - 0.7) < 0.01, String(found.at));
});

test("values that the simulation refuses say nothing", async () => {
	const found = await search(
		drift,
		when((value) => (value < -0.5 ? undefined : value > 0.2)),
	);
	assert.ok(Math.abs(Number(found.at) - 0.2) < 0.01);
	assert.equal(
		(
			await search(
				drift,
				when(() => undefined),
			)
		).at,
		undefined,
	);
});

test("options and flags: the one that says otherwise than the default", async () => {
	const option = await search(noise, (value) => value === "large");
	assert.deepEqual([option.at, option.holdsAbove, option.searched], ["large", true, "Small, Large"]);
	const flag = await search(mirrored, (value) => value === false);
	assert.deepEqual([flag.at, flag.holdsAbove, flag.searched], [true, false, "off, on"]);
	assert.equal((await search(mirrored, () => true)).at, undefined);
});

test("what the first premise does not turn, the next one may; between in part and in full is a turn too", async () => {
	const partly = (parameter: Parameter, held: (value: number) => Held): Premise => ({
		...premise(parameter, () => true),
		heldAt: (value) => Promise.resolve(held(Number(value))),
	});
	const other = { ...drift, label: "Other" };
	const begins = (value: number) => (value > -0.5 ? 1 : 0);
	const next = await turningPoint([partly(drift, () => 1), partly(other, begins)]);
	assert.deepEqual([next.parameter, next.inFull, next.holdsAbove], ["other", undefined, true]);
	const inFull = await turningPoint([partly(drift, (value) => (value > 0.25 ? 2 : 1)), partly(other, begins)]);
	assert.deepEqual([inFull.parameter, inFull.inFull, inFull.holdsAbove], ["drift", true, true]);
	assert.ok(Math.abs(Number(inFull.at) - 0.25) < 0.01, String(inFull.at));
});

test("a value that is allowed and not plausible is named as such, and only where no plausible one turns it", async () => {
	const narrow: NumberParameter = { ...drift, plausible: [-0.2, 0.2], default: 0 };
	const found = await search(
		narrow,
		when((value) => value < 0.7),
	);
	assert.deepEqual([found.implausible, found.holdsAbove, found.searched], [true, false, "-0.2 to 0.2"]);
	assert.ok(Math.abs(Number(found.at) - 0.7) < 0.02, String(found.at));
	const within = await search(
		narrow,
		when((value) => value < 0.1 && value > -0.9),
	);
	assert.deepEqual([within.implausible, Math.abs(Number(within.at) - 0.1) < 0.01], [undefined, true]);
});

test("it never looks more often than is said beforehand", async () => {
	const depth = { grid: 5, halvings: 4, votes: 1 };
	for (const turn of [-2, -0.31, 0.05, 0.6, 2]) {
		let looks = 0;
		const counting = (at: number): Premise => ({
			...premise({ ...drift, plausible: [-0.5, 0.5], default: 0.1 }, () => true),
			heldAt: (value) => {
				looks++;
				return Promise.resolve(Number(value) > at ? 1 : 0);
			},
		});
		await turningPoint([counting(5), counting(turn)], depth);
		assert.ok(looks <= mostLooks(depth, 2), `${looks} looks`);
	}
});

test("where the claim ceases to hold at all comes before where it ceases to hold in full", async () => {
	const steps: Premise = {
		...premise(drift, () => true),
		heldAt: (value) => Promise.resolve(Number(value) > 0.45 ? 2 : Number(value) > -0.4 ? 1 : 0),
	};
	const found = await turningPoint([steps]);
	assert.deepEqual([found.inFull, Math.abs(Number(found.at) + 0.4) < 0.01], [undefined, true]);
});
