import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseFormula } from "../../../src/numeric/formula.ts";
import { formulaSentence } from "../../../src/numeric/formulaSentence.ts";
import { exp, log, pow } from "../../../src/numeric/math.ts";

const names = ["quality", "rank", "cost"];
const valueOf = (text: string, variables: readonly number[] = [0.5, 2, 4]): number => {
	const { formula, fault } = parseFormula(text, names);
	assert.equal(fault, undefined, text);
	return formula!(variables);
};

test("a formula is what it says in arithmetic", () => {
	const said: readonly (readonly [string, number])[] = [
		["quality^2 * (rank <= 3) / sqrt(cost)", 0.125],
		["-quality^2", -0.25],
		["(-quality)^2", 0.25],
		["2^-rank^2", pow(2, -4)],
		["2^3^2", 512],
		["1 - 2 - 3", -4],
		["1 + 2 * 3", 7],
		["7 % 4", 3],
		["exp(-quality^2)", exp(-0.25)],
		["log(cost)", log(4)],
		["quality ^ 2.5", pow(0.5, 2.5)],
		["rank == 1 ? 1 : quality > 0.4 && rank != 5 ? 0.5 : 0", 0.5],
		["!(rank > 5) || quality", 1],
		["max(quality, rank, cost) - min(1)", 3],
		["clip(quality * 4, 0, 1) + floor(1.9) + round(1.5) + abs(-2)", 6],
		["1e-3", 0.001],
		["1 / (rank - 2)", Infinity],
	];
	for (const [text, value] of said) assert.equal(valueOf(text), value, text);
});

test("what is no formula is refused with its place and a cure", () => {
	const refused: readonly (readonly [string, RegExp])[] = [
		["", /^The formula is empty/],
		["  ", /^The formula is empty/],
		["1".repeat(301), /at most 300 characters/],
		["qualty^2", /^There is no variable "qualty" \(character 1\)\. Did you mean quality\?$/],
		["2 * speed", /no variable "speed" \(character 5\)\. Use quality, rank, cost\.$/],
		["sqr(cost)", /no function "sqr" \(character 1\)\. Did you mean sqrt\?$/],
		["constructor", /no variable "constructor"/],
		["toString(1)", /no function "toString"/],
		["quality *", /^At character \d+ it cannot be read/],
		["(quality", /^At character \d+ it cannot be read/],
		["quality rank", /^At character 9 it cannot be read/],
		["0,5", /^At character 2 it cannot be read/],
		["quality.constructor", /^At character 8 it cannot be read/],
		["quality['x']", /cannot be read/],
		["'text'", /^At character 1 stands a text/],
		["quality = 2", /cannot be read/],
		["sqrt(1, 2)", /^sqrt at character 1 takes 1 number/],
		["max()", /^max at character 1 takes one number or more/],
		["(sqrt)(4)", /cannot be read/],
		["this", /There is no variable "this"|cannot be read/],
		["a => a", /cannot be read|no variable/],
		["`${quality}`", /cannot be read/],
	];
	for (const [text, sentence] of refused) {
		const { fault } = parseFormula(text, names);
		assert.ok(fault, text);
		assert.match(formulaSentence(fault, names), sentence, text);
		assert.ok(formulaSentence(fault, names).length <= 300);
		assert.notEqual(formulaSentence(fault, names, "fr"), formulaSentence(fault, names), text);
	}
});

test("any text is a formula or refused, and never throws", () => {
	const pieces = fc.constantFrom(
		...[
			"quality",
			"rank",
			"(",
			")",
			"+",
			"-",
			"*",
			"/",
			"^",
			"?",
			":",
			",",
			"sqrt",
			"max",
			"1",
			".",
			" ",
			"!",
			"<=",
			"&&",
		],
		...[
			"[",
			"]",
			"{",
			"}",
			"'",
			'"',
			"=",
			"__proto__",
			"constructor",
			"0x1",
			"1e999",
			"\\",
			"\n",
			"é",
			"=>",
			"new",
			"`",
		],
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(pieces, { maxLength: 24 }).map((list) => list.join("")),
				fc.string(),
			),
			(text) => {
				const { formula, fault } = parseFormula(text, names);
				if (fault)
					assert.ok(
						(fault.at >= 0 && formulaSentence(fault, names).endsWith(".")) ||
							formulaSentence(fault, names).endsWith("?"),
					);
				else assert.equal(typeof formula([0.5, 1, 2]), "number");
			},
		),
		{ numRuns: 2000 },
	);
	assert.equal(typeof valueOf("(".repeat(149) + "1" + ")".repeat(149)), "number");
});
