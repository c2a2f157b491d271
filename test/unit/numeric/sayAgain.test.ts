import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { say, sayAgain } from "../../../src/numeric/say.ts";
import { knownUnit } from "../../../src/numeric/unitIn.ts";
import { simulations } from "../../../src/simulations/registry.ts";

const units = [
	...new Set(
		simulations.flatMap(({ outputs, parameters }) => [
			...Object.values(outputs.figures).flatMap((one) => (one.kind === "number" ? [one.unit] : [])),
			...Object.values(outputs.tables).flatMap(({ columns }) =>
				Object.values(columns).flatMap((one) => (one.kind === "number" ? [one.unit] : [])),
			),
			...Object.values(parameters).flatMap((one) => (one.kind === "number" ? [one.unit] : [])),
		]),
	),
];
const values = [0, 0.0042, 0.5, 1, 1.5, 2, -3.25, 12.44, 87, 999.9, 1234, 61_100, 999_950, 3.3e9, -2e7];

suite("what was said in English, said again in French", () => {
	test("every unit of a simulation is known", () => {
		assert.deepEqual(
			units.filter((unit) => unit !== "" && !knownUnit(unit)),
			[],
		);
	});

	test("is what French would have said at once, for every unit and size", () => {
		// Years are whole.
		const differ = units
			.filter((unit) => unit !== "year")
			.flatMap((unit) =>
				values.flatMap((value) => {
					const [again, atOnce] = [sayAgain(say(value, unit), "fr"), say(value, unit, "fr")];
					return again === atOnce ? [] : [`${value} ${unit}: ${again} and not ${atOnce}`];
				}),
			);
		assert.deepEqual(differ, []);
	});

	test("leaves words alone", () => {
		for (const words of ["", "Yes", "3 of 5", "5 apples", "miner 3"])
			assert.equal(sayAgain(words, "fr"), undefined, words);
	});
});
