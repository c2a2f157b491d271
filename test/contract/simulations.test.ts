import { describe, test } from "node:test";
import { simulations } from "../../src/simulations/registry.ts";
import { networks } from "../fixtures/runs/networks.ts";
import {
	checkChance,
	checkDefaults,
	checkDocumented,
	checkEdge,
	checkFrames,
	checkImports,
	checkPay,
	checkStoppable,
	runDefaults,
} from "./checkSimulation.ts";
import { edgesOf } from "./edges.ts";

for (const simulation of simulations) {
	describe(simulation.id, () => {
		const outcome = once(() => runDefaults(simulation));
		test("says what it is", () => checkDocumented(simulation));
		test("at its defaults it is whole, drawn, explained, and repeatable", () => checkDefaults(simulation, outcome()));
		test("its frames count up, and its snapshots are whole", () => checkFrames(simulation));
		test("it can be stopped", () => checkStoppable(simulation));
		test("seeds and rules matter where it says so", () => checkChance(simulation, outcome()));
		test("it explains pay to the last digit", () => checkPay(simulation, outcome()));
		test("it starts from networks of the kinds that it lists", () => checkImports(simulation, networks));
		for (const edge of edgesOf(simulation)) test(`it holds at ${edge.name}`, () => checkEdge(simulation, edge));
	});
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
