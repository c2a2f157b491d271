import assert from "node:assert/strict";
import { test } from "node:test";
import { type Manifest } from "../../../src/runs/runReport.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { inputsApart, namesApart } from "../../../src/runs/ask/inputsApart.ts";
import { nameOfRun, titleOfRun } from "../../../src/runs/ask/runName.ts";
import { findSimulation } from "../../../src/simulations/registry.ts";

const simulation = findSimulation("weight-copying");
const base: Manifest = {
	...askFor(simulation, { seeds: 1 }),
	version: simulation.version,
	engine: "0.1.0",
	outcomeHash: "0".repeat(64),
};
const numbered = Object.entries(simulation.parameters).find(([, { kind }]) => kind === "number")!;
const flagged = Object.entries(simulation.parameters).find(([, { kind }]) => kind === "flag")!;
const withValues = (values: Manifest["values"]): Manifest => ({ ...base, values: { ...base.values, ...values } });
const other = (name: string) => {
	const parameter = simulation.parameters[name]!;
	return parameter.kind === "number" ? (parameter.default === parameter.min ? parameter.max : parameter.min) : true;
};

test("a run is called by what differs from the defaults, with unit and words, and never by its title", () => {
	assert.equal(nameOfRun(base), "Defaults");
	assert.equal(titleOfRun(base), simulation.title);
	const [name, parameter] = numbered;
	const named = nameOfRun(withValues({ [name]: other(name) }));
	assert.ok(named.startsWith(parameter.label), named);
	const [flag, { label, default: byDefault }] = flagged;
	assert.equal(nameOfRun(withValues({ [flag]: !byDefault })), `${label} ${byDefault === true ? "off" : "on"}`);
	assert.match(
		nameOfRun({ ...base, rules: "price-burn-2026-06" }),
		simulation.rules.length > 0 ? /June 2026/ : /Defaults/,
	);
	assert.equal(nameOfRun({ ...base, imported: { name: "mine.json", hash: "a".repeat(64) } }), "mine.json");
	assert.match(nameOfRun({ ...base, version: base.version + 1 }), /version \d+ of the model/);
});

test("many differences are counted after the third", () => {
	const numbers = Object.keys(simulation.parameters).filter((name) => simulation.parameters[name]!.kind === "number");
	const values = Object.fromEntries(numbers.slice(0, 6).map((name) => [name, other(name)]));
	assert.match(nameOfRun(withValues(values)), / and 3 more$/);
});

test("a run of a simulation that is gone keeps its id as its title", () => {
	assert.equal(titleOfRun({ ...base, simulation: "gone" }), "gone");
	assert.equal(nameOfRun({ ...base, simulation: "gone" }), "Defaults");
});

test("runs side by side are called by what differs between them: value, seed, rules, network, version, engine", () => {
	const [name, { label }] = numbered;
	const runs: Manifest[] = [
		base,
		{ ...withValues({ [name]: other(name) }), seed: 7, engine: "0.2.0", version: base.version + 1 },
		{ ...base, imported: { name: "a.json", hash: "b".repeat(64) } },
	];
	assert.deepEqual(
		inputsApart(runs).map((input) => input.name),
		[name, "imported", "seed", "version", "engine"],
	);
	assert.equal(inputsApart(runs)[0]!.label, label);
	assert.equal(new Set(namesApart(runs)).size, 3);
	assert.deepEqual(namesApart([base, { ...base, seed: 9 }]), ["seed 1", "seed 9"]);
});

test("two imports of one name and other content are told apart; equal runs get a number", () => {
	const from = (hash: string): Manifest => ({ ...base, imported: { name: "a.json", hash: hash.repeat(64) } });
	assert.deepEqual(namesApart([from("b"), from("c")]), ["a.json (bbbbbbbb)", "a.json (cccccccc)"]);
	assert.deepEqual(namesApart([base, base]), ["Defaults", "Defaults (2)"]);
});
