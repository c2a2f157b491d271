import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../../src/numeric/say.ts";

test("money has one style, whatever unit it is counted in", () => {
	for (const [value, unit, english, french] of [
		[62_000, "$", "$62,000", "62\u202f000 $"],
		[0.05, "$/kWh", "$0.05/kWh", "0,05 $/kWh"],
		[61_123, "$ per day", "$61,100 per day", "61\u202f100 $ par jour"],
		[411.4, "million $", "$411 million", "411 millions de $"],
		[10_000, "million $", "$10 billion", "10 milliards de $"],
		[0.25, "billion $", "$250 million", "250 millions de $"],
		[3_000_000_000_000, "$", "$3 trillion", "3 billions de $"],
		[-2_500_000, "$", "−$2.5 million", "−2,5 millions de $"],
		[999_900_000, "$", "$1 billion", "1 milliard de $"],
		[0, "$", "$0", "0 $"],
	] as const) {
		assert.equal(say(value, unit), english);
		assert.equal(say(value, unit, "fr"), french);
	}
});

test("one of what is counted is said in the singular", () => {
	assert.deepEqual([say(1, "epochs"), say(2, "epochs"), say(0.5, "days")], ["1 epoch", "2 epochs", "0.5 days"]);
	assert.deepEqual(
		[say(1, "epochs", "fr"), say(1.5, "months", "fr"), say(2, "days", "fr")],
		["1 époque", "1,5 mois", "2 jours"],
	);
	assert.equal(say(1, "times"), "1 time");
});

test("a year, a share and a gap", () => {
	assert.equal(say(2026, "year"), "2026");
	assert.equal(say(12.44, "%"), "12.4 %");
	assert.equal(say(Number.NaN, "TAO"), "–");
});
