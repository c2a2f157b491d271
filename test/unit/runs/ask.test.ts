import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as v from "valibot";
import { parseSimulationState } from "../../../src/host/panels/parsePanelState.ts";
import { LARGEST_SEED } from "../../../src/numeric/random.ts";
import { manifestSchema } from "../../../src/runs/archive/reportSchema.ts";
import { type Ask, askFields, askFor, askIn } from "../../../src/runs/ask/ask.ts";
import { MOST_SEEDS } from "../../../src/runs/ask/mostSeeds.ts";
import { checkRequest } from "../../../src/runs/ask/checkRequest.ts";
import { encodeLink, parseLink } from "../../../src/runs/ask/runLink.ts";
import { parseScenario, scenarioAsText } from "../../../src/runs/ask/scenario.ts";
import { type Parameter, type Value } from "../../../src/simulations/kit/parameters.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";

/** A value that the parameter allows. */
const valueOf = (parameter: Parameter): fc.Arbitrary<Value> => {
	if (parameter.kind === "flag") return fc.boolean();
	if (parameter.kind === "choice") return fc.constantFrom(...parameter.options.map(({ value }) => value));
	if (parameter.kind === "formula")
		return fc.constantFrom(parameter.default, "1 + 2 ^ 3", "max(1, 2) >= 1 && !0 ? 1 : 0.5");
	const { min, max, default: preset } = parameter;
	return fc.constantFrom(min, max, preset);
};

const asks: fc.Arbitrary<Ask> = fc.constantFrom(...simulations).chain((simulation) =>
	fc
		.record({
			values: fc.record(
				Object.fromEntries(Object.entries(simulation.parameters).map(([name, one]) => [name, valueOf(one)])),
			),
			seed: fc.integer({ min: 0, max: LARGEST_SEED - MOST_SEEDS }),
			seeds: fc.integer({ min: 1, max: MOST_SEEDS }),
			...(simulation.rules.length > 0 && { rules: fc.constantFrom(...simulation.rules) }),
		})
		.map((given) => askFor(simulation, given)),
);

test("every form of the question says the same: link, scenario, panel, manifest", () => {
	fc.assert(
		fc.property(asks, (ask) => {
			const simulation = findSimulation(ask.simulation);
			assert.deepEqual(parseLink(encodeLink(ask, simulation), findSimulation), ask, "link");
			const scenario = parseScenario(scenarioAsText({ ...ask, title: "Mine" }, simulation), "mine.subnet.json");
			assert.deepEqual(askIn(scenario), ask, "scenario");
			const state = { version: 1, ...ask, chart: "" };
			assert.deepEqual(askIn(parseSimulationState(structuredClone(state))), ask, "panel");
			const manifest = { ...ask, version: 1, engine: "0.1.0", outcomeHash: "a".repeat(64) };
			assert.deepEqual(askIn(v.parse(manifestSchema, manifest)), ask, "manifest");
		}),
		{ numRuns: 200 },
	);
});

test("what is not given is the default: several seeds where a run is quick, one where chance plays no part", () => {
	const zeus = findSimulation("zeus");
	const { seed, seeds, rules } = askFor(zeus);
	assert.deepEqual({ seed, seeds, rules }, { seed: 1, seeds: 20, rules: "taoflow-2025-12" });
	assert.equal(askFor(findSimulation("astroturfing")).seeds, 1, "half a second each");
	assert.equal(askFor(zeus, { seed: LARGEST_SEED - 1 }).seeds, 2, "there are no more");
	assert.equal(askFor(findSimulation("energy"), { seeds: 20 }).seeds, 1);
	assert.throws(() => askFor(zeus, { values: { days: -1 } }), /-1 is not allowed/);
});

test("seeds have one limit, and the last seed may be used alone", () => {
	const zeus = findSimulation("zeus");
	const request = (seed: number, seeds: number) => ({ ...askFor(zeus), seed, seeds });
	assert.doesNotThrow(() => checkRequest(zeus, request(LARGEST_SEED, 1)));
	assert.throws(() => checkRequest(zeus, request(LARGEST_SEED, 2)), /2 seeds from 4294967295 go beyond the last/);
	assert.throws(() => checkRequest(zeus, request(LARGEST_SEED + 1, 1)), /not a whole number/);
	assert.equal(v.safeParse(askFields.seed, LARGEST_SEED).success, true);
	assert.equal(v.safeParse(askFields.seed, LARGEST_SEED + 1).success, false);
});
