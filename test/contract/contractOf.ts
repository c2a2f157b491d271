import { test } from "node:test";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { networks } from "../fixtures/runs/networks.ts";
import {
	checkBenchmarks,
	checkChance,
	checkDefaults,
	checkDocumented,
	checkEdge,
	checkFrames,
	checkIdle,
	checkImports,
	checkPay,
	checkStoppable,
	runDefaults,
} from "./checkSimulation.ts";
import { checkSettled } from "./checkSettled.ts";
import { edgesOf } from "./edges.ts";
import { pointsInside } from "./inside.ts";

/** What every simulation must keep to: the tests are made from the registry, so nobody can forget one. */
export function contractOf(simulation: Simulation): void {
	const { id } = simulation;
	let made: ReturnType<typeof runDefaults> | undefined;
	const report = () => (made ??= runDefaults(simulation));
	test(`${id} says what it is`, () => checkDocumented(simulation));
	test(`${id} is whole, drawn and explained at its defaults`, async () => checkDefaults(simulation, await report()));
	test(`${id} counts its frames up, has whole snapshots, and ends the same again`, async () =>
		checkFrames(simulation, await report()));
	test(`${id} gives the known results that it is checked against`, () => checkBenchmarks(simulation));
	test(`${id} can be stopped`, () => checkStoppable(simulation));
	test(`${id} follows seeds and rules where it says so`, () => checkChance(simulation));
	test(`${id} explains pay to the last digit`, async () => checkPay(simulation, (await report()).outcome));
	test(`${id} starts from networks of the kinds that it lists`, () => checkImports(simulation, networks));
	test(`${id} leaves nothing to chance where it says so`, () => checkSettled(simulation, networks));
	test(`${id} greys only what has no effect`, () => checkIdle(simulation, networks));
	for (const edge of [...edgesOf(simulation), ...pointsInside(simulation)]) {
		test(`${id} holds at ${edge.name}`, () => checkEdge(simulation, edge));
	}
}
