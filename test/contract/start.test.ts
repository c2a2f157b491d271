import assert from "node:assert/strict";
import { test } from "node:test";
import { type Simulation } from "../../src/simulations/kit/contract.ts";
import { type ImportedNetwork } from "../../src/simulations/kit/importedNetwork.ts";
import { isNumberColumn, type Outcome } from "../../src/simulations/kit/outcome.ts";
import { type Values } from "../../src/simulations/kit/parameters.ts";
import { simulations } from "../../src/simulations/registry.ts";
import { networks } from "../fixtures/runs/networks.ts";
import { worldFor } from "./checkSimulation.ts";
import { smallValues } from "./edges.ts";
import { starts } from "./starts.ts";

// What readers are told of the start is where the model starts: for every option of every choice, drawn and imported. A
// market that is shown and then left out of the network, or replaced by another, was once found by hand only.

/** A start does not move any more after this many frames. */
const FRAMES = 3;
const SAYS_START = /\bat the start\b|\bin 2023$/;
const PROBED_BY_HAND: Readonly<Record<string, readonly string[]>> = {
	// What a simulation has there is no number of its state: a limit, the price of a slot that nobody has bought yet, and
	// how many or how like each other the rows of a table are.
	"network-capital": ["count", "known"],
};

interface Start {
	readonly first: Outcome;
	readonly later: Outcome;
}

function startOf(simulation: Simulation, values: Values, imported?: ImportedNetwork): Start {
	const run = simulation.simulate(values as never, worldFor(simulation, imported ? { imported } : {}));
	let first: Outcome | undefined;
	for (let count = 1; ; count++) {
		const step = run.next();
		const outcome = step.done ? step.value : step.value.snapshot();
		first ??= outcome;
		if (step.done || count === FRAMES) return { first, later: outcome };
	}
}

/** The small values, and these with every other option of every choice. */
function optionsOf(simulation: Simulation): readonly Values[] {
	const values = smallValues(simulation);
	const others = Object.entries(simulation.parameters).flatMap(([name, parameter]) =>
		parameter.kind === "choice"
			? parameter.options
					.filter(({ value }) => value !== values[name])
					.map(({ value }) => ({ ...values, [name]: value }))
			: [],
	);
	return [values, ...others];
}

for (const simulation of simulations) {
	const probes = starts[simulation.id] ?? [];
	const { parameters, outputs } = simulation;
	test(`${simulation.id}: everything that it shows of its start is compared with its state`, () => {
		const probed = probes.map(({ of }) => Object.values(of)[0]!);
		const figures = Object.entries(outputs.figures).filter(([, { label }]) => SAYS_START.test(label));
		const knobs = Object.entries(parameters).filter(([, { label }]) => SAYS_START.test(label));
		const shown = [...figures, ...knobs].map(([id]) => id);
		if ("start" in outputs.tables) shown.push("start");
		const known = [...probed, ...(PROBED_BY_HAND[simulation.id] ?? [])];
		assert.deepEqual(
			shown.filter((id) => !known.includes(id)),
			[],
		);
	});
	if (probes.length === 0) continue;
	test(`${simulation.id}: starts where it says, for every option of every choice`, () => {
		const table = networks.find(({ kind }) => kind === "subnets" && simulation.imports.includes(kind));
		for (const values of optionsOf(simulation)) {
			for (const imported of table ? [undefined, table] : [undefined]) {
				const { first, later } = startOf(simulation, values, imported);
				for (const { of, what, shown, state, within = 1e-9 } of probes) {
					if ("table" in of && !first.tables.some(({ id }) => id === of.table)) continue;
					if ("parameter" in of && imported) continue;
					const [told, found] = [shown(later, values as never), state(first, values as never)];
					assert.ok(
						Math.abs(told - found) <= within * Math.abs(told),
						`${JSON.stringify(values)}${imported ? ", imported" : ""}: ${Object.values(of)[0]!} says ${told}, the model's ${what} is ${found}`,
					);
				}
				const kept = (outcome: Outcome) =>
					(outcome.tables.find(({ id }) => id === "start")?.columns ?? []).map((column) =>
						isNumberColumn(column) ? [...column.values] : column.values,
					);
				assert.deepEqual(kept(later), kept(first), "what was at the start changes on the way");
			}
		}
	});
}
