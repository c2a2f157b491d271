import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { parseLink } from "../../../src/runs/ask/runLink.ts";
import { parseScenario } from "../../../src/runs/ask/scenario.ts";
import { valuesFromTexts } from "../../../src/runs/ask/valueText.ts";
import { checkValues } from "../../../src/simulations/kit/parameters.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { checkEdge } from "../../contract/checkSimulation.ts";
import { smallValues } from "../../contract/edges.ts";

/* Amounts beyond what can exist never get into a run by any door: each is refused in a sentence, or harmless. */

const EXTREMES = ["1e308", "-1e308", "1e999", "-1e999", "5e-324", "-0", "NaN", "Infinity", "9007199254740993", "0x10"];
const NO_NUMBER = /NaN|Infinity/;

/** Gives what was let in, or checks the sentence with which it was refused. */
function letIn(door: () => unknown): unknown {
	try {
		return door();
	} catch (error) {
		assert.ok(SubnetsError.is(error), String(error));
		assert.match(error.message, /[.?]$/);
		assert.doesNotMatch(error.message.replace(/"[^"]*"/g, ""), NO_NUMBER, "what was not written is not said");
		return undefined;
	}
}

test("links, scenarios, --set and forms let in nothing but numbers within the range", () => {
	for (const simulation of simulations) {
		for (const [name, parameter] of Object.entries(simulation.parameters)) {
			if (parameter.kind !== "number") continue;
			for (const text of EXTREMES) {
				const doors = [
					() => valuesFromTexts(simulation.parameters, new Map([[name, text]]))[name],
					() =>
						parseLink(
							`vscode://subnet-explorer.subnet-explorer/run/${simulation.id}?v=1&set.${name}=${text}`,
							findSimulation,
						).values[name],
					() => parseScenario(`{"simulation":"${simulation.id}","values":{"${name}":${text}}}`, "s").values[name],
					() => (checkValues(simulation.parameters, { [name]: Number(text) }) as Record<string, unknown>)[name],
				];
				for (const door of doors) {
					const value = letIn(door);
					if (value === undefined) continue;
					assert.ok(
						typeof value === "number" && value >= parameter.min && value <= parameter.max,
						`${simulation.id}, ${name}: ${String(value)}`,
					);
				}
			}
		}
	}
});

describe("numbers next to nothing", () => {
	for (const simulation of simulations) {
		test(`${simulation.id} has neither NaN nor Infinity in figures, tables and sentences`, () => {
			const tiny = Object.entries(simulation.parameters).flatMap(([name, parameter]) =>
				parameter.kind === "number" && !parameter.whole && parameter.min <= 0 && parameter.max > 0
					? [[name, 5e-324] as const]
					: [],
			);
			const values = { ...smallValues(simulation), ...Object.fromEntries(tiny) };
			checkEdge(simulation, { name: `${tiny.map(([name]) => name).join(", ")} at 5e-324`, values });
		});
	}
});
