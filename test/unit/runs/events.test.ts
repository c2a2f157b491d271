import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseJob, queuedRun } from "../../../src/queue/job.ts";
import { encodeLink, parseLink } from "../../../src/runs/ask/runLink.ts";
import { nameOfRun } from "../../../src/runs/ask/runName.ts";
import { parseScenario, scenarioAsText, settingsAsText } from "../../../src/runs/ask/scenario.ts";
import { requestHash } from "../../../src/runs/ask/requestHash.ts";
import { askFor } from "../../../src/runs/ask/ask.ts";
import { parseReport, reportAsJson } from "../../../src/runs/archive/reportFile.ts";
import { verifyRun } from "../../../src/runs/archive/verifyRun.ts";
import { findSimulation, simulations } from "../../../src/simulations/registry.ts";
import { fakeRunner, tinyRequest } from "../../fixtures/runs/fakeWorker.ts";

const YAML = `
simulation: staking-return
values: { days: 30 }
seeds: 1
events:
  - at: 20
    set: { sale: 5000 }
    says: others sell 5,000 TAO
  - at: 10
    set: { flow: -40, noise: 0 }
`;

describe("a schedule of events", () => {
	test("is read from a scenario in the order of time, and written as it was read", () => {
		const scenario = parseScenario(YAML, "mine.subnet.yaml");
		assert.deepEqual(scenario.events, [
			{ at: 10, set: { flow: -40, noise: 0 } },
			{ at: 20, set: { sale: 5000 }, says: "others sell 5,000 TAO" },
		]);
		const simulation = findSimulation("staking-return");
		for (const text of [scenarioAsText(scenario, simulation), settingsAsText(scenario, "x", simulation)])
			assert.deepEqual(parseScenario(text, "again.subnet.json").events, scenario.events);
		const link = parseLink(encodeLink(scenario, simulation), findSimulation);
		assert.deepEqual(
			link.events?.flatMap(({ at, set }) => Object.entries(set).map(([name, value]) => `${at} ${name} ${value}`)),
			["10 flow -40", "10 noise 0", "20 sale 5000"],
		);
		assert.match(nameOfRun({ ...scenario, version: simulation.version }), /at 10: Others bring −40 TAO a day/);
	});

	test("says in one sentence what can change, where something cannot", () => {
		const refused = (text: string, expected: RegExp) =>
			assert.throws(() => parseScenario(text, "mine.subnet.yaml"), expected);
		refused(
			YAML.replace("sale", "amount"),
			/"events\.0\.set\.amount": "amount" cannot change while A staker's money runs\. Only these can: flow, .*sale/,
		);
		refused(
			"simulation: energy\nevents: [{ at: 3, set: { price: 1 } }]",
			/"price" cannot change while .* runs\. Nothing can\./,
		);
		refused(YAML.replace("5000", "-1"), /"events\.0\.set\.sale": Sold at once \(sale\): -1 is not allowed/);
		refused(YAML.replace("at: 20", "at: 0"), /"events\.0\.at": Use a whole number from 1 to/);
		refused(YAML.replace("says:", "text:"), /"events\.0\.text"/);
	});

	test("is in the request's hash, the manifest, the outcome's marks, the answer, the queue, and verifies", async (context) => {
		const { runner } = fakeRunner(context, simulations);
		const scenario = parseScenario(YAML, "mine.subnet.yaml");
		const plain = askFor(findSimulation("staking-return"), { values: { days: 30 }, seeds: 1 });
		const request = { ...plain, events: scenario.events! };
		assert.notEqual(requestHash(request), requestHash(plain));
		const report = await runner.start(request).report;
		const without = await runner.start(plain).report;
		assert.deepEqual(report.manifest.events, scenario.events);
		assert.notEqual(report.manifest.outcomeHash, without.manifest.outcomeHash);
		assert.deepEqual(report.outcome.events.slice(-1), [{ at: 20, text: "others sell 5,000 TAO" }]);
		assert.ok(report.detail.includes("From 20: others sell 5,000 TAO."));
		const job = parseJob(JSON.parse(JSON.stringify({ runs: [{ ...queuedRun(request, false), id: "run-1" }] })));
		assert.deepEqual(job.runs[0]!.ask.events, scenario.events);
		const kept = parseReport(reportAsJson(report), "kept.json");
		assert.ok((await verifyRun(kept, runner)).same);
	});
});

describe("as many seeds as it takes", () => {
	const until = (width: number) => ({ ...tinyRequest({ seeds: 200 }), until: { figure: "end", width } });

	test("ends with the first seed that makes the interval narrow enough, and is the run of just so many seeds", async (context) => {
		const { runner } = fakeRunner(context);
		const { manifest, detail, stoppedAt } = await runner.start(until(1.5)).report;
		assert.equal(stoppedAt, undefined);
		assert.ok(manifest.seeds >= 10 && manifest.seeds < 200, String(manifest.seeds));
		assert.match(
			detail.at(-1)!,
			/^\d+ seeds were run: the 95 % interval of the mean of “Place at the end” is .* wide, asked for at most 1\.5\.$/,
		);
		const plain = await runner.start(tinyRequest({ seeds: manifest.seeds })).report;
		assert.deepEqual({ ...manifest }, { ...plain.manifest });
	});

	test("is in a link, a scenario and its text; where chance plays no part it is refused with the reason", () => {
		const text = "simulation: weight-copying\nuntil: { figure: copied-pay, width: 0.5 }";
		const simulation = findSimulation("weight-copying");
		const [figure] = Object.entries(simulation.outputs.figures).find(([, { kind }]) => kind === "number")!;
		const scenario = parseScenario(text.replace("copied-pay", figure), "mine.subnet.yaml");
		assert.deepEqual(scenario.until, { figure, width: 0.5 });
		for (const written of [scenarioAsText(scenario, simulation), settingsAsText(scenario, "x", simulation)])
			assert.deepEqual(parseScenario(written, "again.subnet.json").until, scenario.until);
		assert.deepEqual(parseLink(encodeLink(scenario, simulation), findSimulation).until, scenario.until);
		assert.throws(
			() => parseScenario(text.replace("copied-pay", "none"), "a.subnet.yaml"),
			/"until": .* no figure "none"/,
		);
		const certain = text.replace("weight-copying", simulations.find(({ stochastic }) => !stochastic)!.id);
		assert.throws(() => parseScenario(certain, "a.subnet.yaml"), /"until": Chance plays no part in/);
	});

	test("says that the most seeds were not enough, and refuses a figure that is none", async (context) => {
		const { runner } = fakeRunner(context);
		const { manifest, detail } = await runner.start({ ...until(0.0001), seeds: 12 }).report;
		assert.equal(manifest.seeds, 12);
		assert.match(detail.at(-1)!, /still more than 0\.0001 at the most seeds that were allowed\.$/);
		const wrong = { ...until(1), until: { figure: "ende", width: 1 } };
		await assert.rejects(runner.start(wrong).report, /has no figure "ende"\. Did you mean end\?/);
	});
});
