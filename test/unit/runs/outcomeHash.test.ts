import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeHash } from "../../../src/runs/ask/outcomeHash.ts";
import { dress } from "../../../src/simulations/kit/dress.ts";
import { type Outcome } from "../../../src/simulations/kit/outcome.ts";
import { declare, name, number, optional, table, word } from "../../../src/simulations/kit/outputs.ts";

const outputs = declare({
	figures: {
		pay: number("Pay", "alpha"),
		pace: word("Pace", { slow: "goes slowly", fast: "goes fast" }),
		rare: optional(number("Rare")),
	},
	tables: {
		miners: table("Miners", {
			who: name("Who"),
			kind: word("Kind", { honest: "honest", copier: "copies" }),
			share: number("Share", "%"),
		}),
	},
});

const results = {
	figures: { pay: 3, pace: "slow" as const },
	tables: { miners: { who: ["Ann", "Ben"], kind: ["honest" as const, "copier" as const], share: [60, 40] } },
	events: [{ at: 2, text: "Ben copies" }],
};
const outcome = dress(outputs, results);
const hash = outcomeHash(outcome);

/** The same outcome with every label, reading, name and event's text in other words. */
const inOtherWords = (found: Outcome): Outcome =>
	JSON.parse(JSON.stringify(found), (key, value) =>
		["label", "reading", "text"].includes(key)
			? `${value} (autrement)`
			: key === "values" && typeof value[0] === "string"
				? value.map((text: string) => `${text}!`)
				: key === "values"
					? Float64Array.from(Object.values(value as Record<string, number>))
					: value,
	);

test("a label, a reading, a name, an event's text may be mended or translated: the hash stands", () => {
	const translated = inOtherWords(outcome);
	assert.notDeepEqual(translated, outcome);
	assert.equal(outcomeHash(translated), hash);
});

test("a number, a unit, an id, a word from a list and an event's place are covered", () => {
	const changed: Outcome[] = [
		dress(outputs, { ...results, figures: { ...results.figures, pay: 3.0000000001 } }),
		dress(outputs, { ...results, figures: { ...results.figures, pace: "fast" } }),
		dress(outputs, { ...results, figures: { ...results.figures, rare: 1 } }),
		dress(outputs, { ...results, events: [{ at: 3, text: "Ben copies" }] }),
		{ ...outcome, figures: outcome.figures.map((figure) => ({ ...figure, unit: "TAO" })) },
		{ ...outcome, tables: outcome.tables.map((found) => ({ ...found, id: "others" })) },
	];
	const { miners } = results.tables;
	changed.push(dress(outputs, { ...results, tables: { miners: { ...miners, kind: ["copier", "copier"] } } }));
	changed.push(dress(outputs, { ...results, tables: { miners: { ...miners, share: [60, 41] } } }));
	const hashes = new Set([hash, ...changed.map(outcomeHash)]);
	assert.equal(hashes.size, changed.length + 1);
});

test("results are dressed in the order and words of their declaration; what is not declared or missing is refused", () => {
	assert.deepEqual(outcome.figures, [{ id: "pay", label: "Pay", unit: "alpha", value: 3 }]);
	assert.deepEqual(outcome.words, [{ id: "pace", label: "Pace", word: "slow", reading: "goes slowly" }]);
	assert.deepEqual(outcome.tables[0]!.columns[1], {
		id: "kind",
		label: "Kind",
		values: ["honest", "copies"],
		ids: ["honest", "copier"],
	});
	assert.throws(() => dress(outputs, { ...results, figures: { pace: "slow" } } as never), /lack the figure "pay"/);
	assert.throws(
		() => dress(outputs, { ...results, tables: { miners: results.tables.miners, more: {} } } as never),
		/"more" is not declared/,
	);
	assert.throws(
		() => dress(outputs, { ...results, figures: { pay: 1, pace: "flying" } } as never),
		/has no word "flying"/,
	);
});
