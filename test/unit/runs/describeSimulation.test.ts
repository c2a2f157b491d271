import assert from "node:assert/strict";
import { test } from "node:test";
import { describeSimulation } from "../../../src/host/session/describeSimulation.ts";
import { networks } from "../../fixtures/runs/networks.ts";
import { tinySimulation } from "../../fixtures/runs/tinySimulation.ts";

test("a description is plain data with sections, claims and rules in words", () => {
	const description = describeSimulation(tinySimulation, [{ id: "n1", name: "Mine", network: networks[0]! }]);
	assert.deepEqual(structuredClone(description), description);
	assert.equal(description.sections[0]!.id, "3.1");
	assert.ok(description.sections[0]!.title.length > 0);
	assert.ok(description.claims[0]!.statement.length > 0);
	assert.deepEqual(
		description.rules.map(({ id }) => id),
		["dtao-2025-02", "taoflow-2025-12"],
	);
	assert.ok(description.rules.every(({ label, description: text }) => label !== "" && text !== ""));
	assert.deepEqual(description.networks, [{ id: "n1", name: "Mine" }]);
	assert.equal(description.explainsPay, true);
});

test("an imported table offers its own subnets, root not among them", () => {
	const { networks: known } = describeSimulation(tinySimulation, [{ id: "n2", name: "Table", network: networks[1]! }]);
	const subnets = known[0]!.subnets!;
	assert.equal(subnets.length, 12);
	assert.deepEqual(subnets[0], { netuid: 1, name: "Subnet 1" });
});
