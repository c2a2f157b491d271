import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { SubnetsError } from "../../../src/numeric/errors.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { newScenario, parseScenario, scenarioAsText } from "../../../src/runs/ask/scenario.ts";
import { editScenario, type ScenarioChange, stretchBetween } from "../../../src/runs/ask/scenarioEdit.ts";
import { type Parameter, type Value, type Values } from "../../../src/simulations/kit/parameters.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";

const yaml = `# A teacher's file
title: "Many copiers"   # a name

simulation: zeus
values:
    miners: 32     # as on the chain
    # copies next
    copierShare: 25 # percent

seed: 4 # chosen
# the end
`;

/** What differs, as the lines before and after. */
function changed(text: string, change: ScenarioChange, name = "a.subnet.yaml"): string[] {
	const after = editScenario(text, name, change).split("\n");
	const before = text.split("\n");
	return [
		...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
		...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
	];
}

test("a value is changed where it stands, and nothing else", () => {
	assert.deepEqual(changed(yaml, { values: { miners: 40 } }), [
		"-     miners: 32     # as on the chain",
		"+     miners: 40     # as on the chain",
	]);
	assert.deepEqual(changed(yaml, { title: "Few: a try" }), [
		'- title: "Many copiers"   # a name',
		'+ title: "Few: a try"   # a name',
	]);
	assert.deepEqual(changed(yaml, { seed: 4, values: { miners: 32 }, title: "Many copiers" }), []);
});

test("a value that the file did not have is a line below its neighbours", () => {
	assert.deepEqual(changed(yaml, { values: { rule: "winner" }, seeds: 5 }), ["+     rule: winner", "+ seeds: 5"]);
	assert.match(editScenario(yaml, "a.subnet.yaml", { values: { days: 40 } }), /percent\n {4}days: 40\n\nseed/);
	assert.equal(
		editScenario("simulation: zeus", "a.subnet.yml", { values: { days: 40 }, seed: 2 }),
		"simulation: zeus\nvalues:\n  days: 40\nseed: 2\n",
	);
	assert.equal(
		editScenario("simulation: zeus\nvalues:\n  miners: 40", "a.subnet.yml", { values: { days: 40 } }),
		"simulation: zeus\nvalues:\n  miners: 40\n  days: 40\n",
	);
});

test("a title and a stop condition can be taken out", () => {
	assert.deepEqual(changed(yaml, { title: " " }), ['- title: "Many copiers"   # a name']);
	const until = { figure: "gini", width: 0.1 };
	const [figure] = Object.keys(findSimulation("zeus").outputs.figures);
	const stopping = editScenario(yaml, "a.subnet.yaml", { until: { ...until, figure: figure! } });
	assert.match(stopping, new RegExp(`until:\\n {4}figure: ${figure}\\n {4}width: 0.1\\n$`));
	assert.equal(editScenario(stopping, "a.subnet.yaml", { until: null }), yaml);
});

const scheduled = `simulation: staking-return
events: # what happens
  - at: 3 # day
    set: { flow: 20 }
    says: more
  # later
  - { at: 9, set: { flow: 30 } }
seed: 1
`;

test("events that stay keep their comments", () => {
	const { events = [] } = parseScenario(scheduled, "a.subnet.yaml");
	const more = editScenario(scheduled, "a.subnet.yaml", { events: [...events, { at: 12, set: { flow: 5 } }] });
	assert.match(more, /- at: 3 # day[\s\S]*# later[\s\S]*at: 12\n[\s\S]*seed: 1\n$/);
	const fewer = editScenario(scheduled, "a.subnet.yaml", { events: events.slice(0, 1) });
	assert.match(fewer, /- at: 3 # day/);
	assert.equal(parseScenario(fewer, "a.subnet.yaml").events?.length, 1);
	assert.equal(editScenario(scheduled, "a.subnet.yaml", { events: [] }), "simulation: staking-return\nseed: 1\n");
});

test("JSON keeps its indentation and order", () => {
	const json = '{\n  "simulation": "zeus",\n  "seed": 4\n}\n';
	assert.equal(
		editScenario(json, "a.subnet.json", { values: { days: 40 }, seed: 5 }),
		'{\n  "simulation": "zeus",\n  "seed": 5,\n  "values": {\n    "days": 40\n  }\n}\n',
	);
	const tabs = newScenario(findSimulation("zeus"));
	assert.deepEqual(changed(tabs, { values: { days: 44 } }, "a.subnet.json"), [
		'- \t\t"days": 30,',
		'+ \t\t"days": 44,',
	]);
});

test("YAML in braces is changed too, and what is no scenario is refused", () => {
	const braces = "{simulation: zeus, values: {days: 40}} # short\n";
	const after = editScenario(braces, "a.subnet.yaml", { values: { miners: 40, days: 41 } });
	assert.deepEqual(
		[parseScenario(after, "a.subnet.yaml").values.miners, parseScenario(after, "a.subnet.yaml").values.days],
		[40, 41],
	);
	assert.match(after, /# short/);
	for (const [text, change] of [
		["simulation: nothing", { seed: 2 }],
		[yaml, { seed: -2 }],
		[yaml, { values: { miners: -2 } }],
	] as const) {
		assert.throws(() => editScenario(text, "a.subnet.yaml", change), (error) => SubnetsError.is(error)); // prettier-ignore
	}
});

/** Some values that a parameter may have. */
function somewhere(parameter: Parameter): readonly Value[] {
	if (parameter.kind === "number") return [parameter.min, parameter.max, parameter.default];
	if (parameter.kind === "formula") return ["quality", "rank <= 2 ? quality : 0", parameter.default];
	return parameter.kind === "choice" ? parameter.options.map(({ value }) => value) : [true, false];
}

test("any change of any values is what the file then says, as JSON and as YAML", () => {
	const asked = fc.record({
		simulation: fc.nat(simulations.length - 1),
		json: fc.boolean(),
		picks: fc.array(fc.option(fc.nat(5)), { minLength: 40, maxLength: 40 }),
	});
	fc.assert(
		fc.property(asked, ({ simulation: at, json, picks }) => {
			const simulation = simulations[at]!;
			const values: Values = Object.fromEntries(
				Object.entries(simulation.parameters).flatMap(([name, parameter], i) => {
					const pick = picks[i];
					const some = somewhere(parameter);
					return pick === undefined || pick === null ? [] : [[name, some[pick % some.length]!]];
				}),
			);
			const ask = askFor(simulation);
			const name = json ? "a.subnet.json" : "a.subnet.yaml";
			const text = json ? scenarioAsText({ ...ask, title: "a" }, simulation) : `# mine\nsimulation: ${simulation.id}\n`;
			const after = editScenario(text, name, { values });
			assert.deepEqual(parseScenario(after, name).values, { ...ask.values, ...values });
			if (!json) assert.match(after, /^# mine\n/);
		}),
		{ numRuns: 60 },
	);
});

test("two texts differ in one stretch", () => {
	assert.deepEqual(stretchBetween("aXb", "aYYb"), { start: 1, end: 2, text: "YY" });
	assert.deepEqual(stretchBetween("aa", "aaa"), { start: 2, end: 2, text: "a" });
	assert.equal(stretchBetween("a", "a"), undefined);
});
