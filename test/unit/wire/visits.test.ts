import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { begun, followed, onward, stepped, type Visits } from "../../../src/wire/panels/visits.ts";

const visits = (...places: readonly string[]): Visits<string> =>
	places.slice(1).reduce<Visits<string>>(onward, begun(places[0]!));

suite("places visited in a panel", () => {
	test("going on forgets what lay ahead; staying forgets nothing", () => {
		const back = stepped(visits("a", "b", "c"), -1)!;
		assert.deepEqual(onward(back, "b"), { history: ["a", "b", "c"], position: 1 });
		assert.deepEqual(onward(back, "d"), { history: ["a", "b", "d"], position: 2 });
	});

	test("there is no step beyond the ends", () => {
		assert.equal(stepped(begun("a"), -1), undefined);
		assert.equal(stepped(begun("a"), 1), undefined);
	});

	test("whoever comes to a neighbouring place has stepped there, and else has gone on", () => {
		assert.deepEqual(followed(visits("a", "b"), "a"), { history: ["a", "b"], position: 0 });
		assert.deepEqual(followed(visits("a", "b"), "c"), { history: ["a", "b", "c"], position: 2 });
	});

	test("only the last hundred places are remembered", () => {
		const long = visits(...Array.from({ length: 130 }, (_, i) => String(i)));
		assert.equal(long.history.length, 100);
		assert.equal(long.history[long.position], "129");
	});
});
