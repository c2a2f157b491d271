import assert from "node:assert/strict";
import { test } from "node:test";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { newScenario, parseScenario, settingsAsText } from "../../../src/runs/ask/scenario.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { defaultsOf } from "../../../src/simulations/kit/parameters.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";

test("a new scenario of every simulation can be read, and says the defaults", () => {
	for (const simulation of simulations) {
		const scenario = parseScenario(newScenario(simulation), "new.subnet.json");
		assert.deepEqual(scenario.values, defaultsOf(simulation.parameters));
		assert.equal(scenario.simulation, simulation.id);
	}
});

test("what is not said is the default", () => {
	const { title, values, seed, seeds } = parseScenario('{"simulation": "zeus"}', "mine.subnet.json");
	assert.deepEqual({ title, seed, seeds }, { title: "mine", seed: 1, seeds: 20 });
	assert.deepEqual(values, defaultsOf(findSimulation("zeus").parameters));
});

test("a broken scenario is refused with file, place and cure", () => {
	const refused: readonly (readonly [text: string, sentence: RegExp])[] = [
		["{", /^my\.subnet\.json: This is not complete JSON/],
		["[]", /^my\.subnet\.json/],
		["{}", /^my\.subnet\.json, "simulation": This field is missing\./],
		['{"simulation": "nothing"}', /^my\.subnet\.json, "simulation": There is no simulation "nothing"\. The view/],
		['{"simulation": "zues"}', /There is no simulation "zues"\. Did you mean zeus\?$/],
		...[
			"../far.json",
			"a/../../b.json",
			"/etc/far.json",
			"C:\\\\far.json",
			"https://far/x.json",
			"a\\\\..\\\\..\\\\b",
		].map(
			(place) =>
				[
					`{"simulation": "zeus", "network": "${place}"}`,
					/^my\.subnet\.json, "network": Name a file in the scenario's folder or below it/,
				] as const,
		),
		['{"simulation": "zeus", "seed": -1}', /^my\.subnet\.json, "seed": Use a whole number from 0/],
		['{"simulation": "zeus", "colour": 1}', /^my\.subnet\.json, "colour": There is no such field\. Use: title/],
		['{"simulation": "zeus", "values": {"miners": -4}}', /^my\.subnet\.json, "values\.miners": .*-4 is not allowed/],
		['{"simulation": "zeus", "values": {"nobody": 1}}', /^my\.subnet\.json, "values\.nobody": There is no parameter/],
		['{"simulation": "zeus", "rules": "old"}', /^my\.subnet\.json, "rules": Use one of: dtao/],
	];
	for (const [text, sentence] of refused) {
		assert.throws(() => parseScenario(text, "my.subnet.json"), (error) => {
			assert.ok(SubnetsError.is(error, "bad-format"), String(error));
			assert.match(error.message, sentence);
			return true;
		}); // prettier-ignore
	}
});

test("a scenario's network may lie beside it or below", () => {
	for (const network of ["net.json", "./net.json", "networks/sn18.json", "a..b/c...json"]) {
		const text = JSON.stringify({ simulation: "imported-epoch", network });
		assert.equal(parseScenario(text, "my.subnet.json").network, network);
	}
});

test("settings are saved as what differs from the defaults, and read back as the same ask", () => {
	for (const simulation of simulations) {
		const [name, parameter] = Object.entries(simulation.parameters).find(([, { kind }]) => kind === "number")!;
		assert.ok(parameter.kind === "number");
		const value = parameter.default === parameter.max ? parameter.min : parameter.max;
		const ask = askFor(simulation, { values: { [name]: value }, seed: 7 });
		const text = settingsAsText(ask, "Mine", simulation);
		assert.deepEqual((JSON.parse(text) as { values: object }).values, { [name]: value });
		const { title, ...read } = parseScenario(text, "x.subnet.json");
		assert.deepEqual([title, read], ["Mine", ask], simulation.id);
	}
});

test("a scenario in YAML is the same as one in JSON; what is no YAML is refused by name", () => {
	const yaml = "title: Mine\nsimulation: zeus\nseed: 7\nvalues:\n  days: 20\n";
	const json = JSON.stringify({ title: "Mine", simulation: "zeus", seed: 7, values: { days: 20 } });
	for (const name of ["a.subnet.yaml", "a.subnet.yml"]) {
		assert.deepEqual(parseScenario(yaml, name), parseScenario(json, "a.subnet.json"));
	}
	assert.equal(parseScenario("simulation: zeus", "mine.subnet.yml").title, "mine");
	assert.throws(
		() => parseScenario("a: [", "b.subnet.yaml"),
		/^SubnetsError: b\.subnet\.yaml: Line 1 is not sound YAML\. .*bracket/,
	);
	assert.throws(() => parseScenario("a: &x [1]\nb: *x", "b.subnet.yaml"), /not sound YAML|no such field|missing/);
});
