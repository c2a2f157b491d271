import assert from "node:assert/strict";
import { test } from "node:test";
import { CounterRandom } from "../../../src/numeric/counterRandom.ts";

test("a number depends on its place alone", () => {
	const random = new CounterRandom(7);
	const first = random.at(3, 1, 4);
	random.at(1, 5, 9);
	assert.equal(random.at(3, 1, 4), first);
	assert.notEqual(new CounterRandom(8).at(3, 1, 4), first);
});

test("places next to each other are uniform and independent", () => {
	const random = new CounterRandom(1);
	const size = 60;
	const cells = new Array<number>(100).fill(0);
	let sum = 0;
	for (let a = 0; a < size; a++) {
		for (let b = 0; b < size; b++) {
			for (let c = 0; c < 5; c++) {
				const value = random.at(a, b, c);
				assert.ok(value >= 0 && value < 1);
				sum += value;
				cells[Math.floor(10 * value) + 10 * Math.floor(10 * random.at(a, b, c + 1))]!++;
			}
		}
	}
	const count = size * size * 5;
	assert.ok(Math.abs(sum / count - 0.5) < 4 * Math.sqrt(1 / 12 / count));
	const expected = count / 100;
	const chiSquare = cells.reduce((total, seen) => total + (seen - expected) ** 2 / expected, 0);
	assert.ok(chiSquare < 99 + 4 * Math.sqrt(2 * 99), `chi-square ${chiSquare}`);
});
