import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { argumentAsMarkdown } from "../../../src/argument/argumentAsMarkdown.ts";
import { type CheckedClaim } from "../../../src/argument/checkArgument.ts";
import { checkScenario } from "../../../src/argument/checkScenario.ts";
import { claimAsScenario } from "../../../src/argument/claimAsScenario.ts";
import { parseClaimsFile } from "../../../src/argument/claimsFile.ts";
import { parseScenario } from "../../../src/runs/ask/scenario.ts";
import { type RunReport } from "../../../src/runs/runReport.ts";

const name = "who-holds-the-network.claims.yaml";
const { claims, title } = parseClaimsFile(readFileSync(`media/example/${name}`, "utf8"), name);
const claim = (id: string) => claims.find((one) => one.id === id)!;
const report = (ratio: number): RunReport => ({
	manifest: {
		simulation: "energy",
		version: 2,
		engine: "0",
		values: {},
		seed: 1,
		seeds: 1,
		rules: "taoflow-2025-12",
		outcomeHash: "",
	},
	headline: "",
	detail: [],
	outcome: {
		figures: [{ id: "ratio", label: "Ratio", unit: "×", value: ratio }],
		tables: [],
		participants: [],
		events: [],
	},
	findings: [],
	elapsed: 0,
});

suite("a claim as a file of its own", () => {
	const file = claimAsScenario(claim("bitcoin-over-google"));

	test("is a scenario that says all it needs", () => {
		const scenario = parseScenario(file, "claim.subnet.json");
		assert.equal(scenario.simulation, "energy");
		assert.deepEqual(scenario.claim, {
			says: claim("bitcoin-over-google").statement,
			figure: "ratio",
			expect: "4 to 5 ×",
		});
		assert.equal(scenario.values.usable, 0);
	});

	test("is checked by itself: kept, and broken where the run says otherwise", async () => {
		const scenario = parseScenario(file, "claim.subnet.json");
		assert.equal((await checkScenario(scenario, () => Promise.resolve(report(4.48)))).state, "kept");
		const broken = await checkScenario(scenario, () => Promise.resolve(report(9)));
		assert.deepEqual([broken.state, broken.sentence], ["broken", "Ratio: 9 ×; expected 4 to 5 ×."]);
		const bare = parseScenario('{"simulation": "energy"}', "bare.subnet.json");
		await assert.rejects(
			checkScenario(bare, () => Promise.resolve(report(1))),
			/carries no claim/,
		);
		const wrong = { ...scenario, claim: { says: "x", expect: "4 to 5" } };
		await assert.rejects(
			checkScenario(wrong, () => Promise.resolve(report(1))),
			/add "figure"/,
		);
	});
});

test("a scorecard of one's own says first what breaks, and what rests on it", () => {
	const checked = (id: string, state: CheckedClaim["state"], sentence: string): CheckedClaim => ({
		claim: claim(id),
		state,
		sentence,
		anchored: { state: "lost", why: sentence },
		found: "102 %",
		expected: "95 to 110 %",
	});
	const page = argumentAsMarkdown({ title }, [
		checked("copying-pays", "broken", "Copier's pay: 80 %; expected 95 to 110 %."),
		checked("the-hard-half", "bound", "Its sentence is there."),
	]);
	assert.match(page, /1 of 2 claims stand\. 1 is bound to a sentence only, and not tested\./);
	assert.match(page, /## What breaks\n\n- \*\*A validator .*\*\* Copier's pay: 80 %.* It carries: Sharing the say/);
	assert.match(page, /\| ✗ not as expected \| A validator that copies .* \| 95 to 110 % \| 102 % \|/);
});
