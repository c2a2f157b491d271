import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { digestBonds } from "../../../tools/vectors/bondsDigest.ts";
import { epoch } from "../../../tools/vectors/epoch.ts";
import { Report } from "../../../tools/vectors/report.ts";
import { VectorCase, type VectorFile } from "../../../tools/vectors/vectorCase.ts";

/** Two uids, one validator with a permit and its single miner, in the form of the vectors' files. */
const FILE = {
	kind: "epoch",
	name: "tiny",
	about: "",
	n: 2,
	variant: "sparse",
	detail: "vectors",
	init: {
		block: 1000,
		tempo: 360,
		activity_cutoff: 5000,
		last_update: [990, 0],
		block_at_registration: [0, 0],
		alpha_stake: ["1000000000", 0],
		validator_permit: [true, false],
		max_allowed_validators: 1,
		kappa: 32767,
		bonds_penalty: 65535,
		bonds_moving_average: 900000,
		rao_emission: 1000,
	},
	steps: [{ weights: { "0": [[1, 65535]] } }],
};
const ONE = "4294967296";
const HALF = "2147483648";
const expected = {
	stake_bits: [ONE, 0],
	active_stake_bits: [ONE, 0],
	consensus_bits: [0, ONE],
	validator_trust_bits: [ONE, 0],
	rank_before_normalization_bits: [0, ONE],
	incentive_bits: [0, ONE],
	dividends_bits: [ONE, 0],
	server_emission_share_bits: [0, HALF],
	validator_emission_share_bits: [HALF, 0],
	combined_emission_share_bits: [HALF, HALF],
	server_emission: [0, 500],
	validator_emission: [500, 0],
	emission: [500, 500],
	active: [true, false],
	validator_permit: [true, false],
	stake_weight_u16: [65535, 0],
	consensus_u16: [0, 65535],
	incentive_u16: [0, 65535],
	dividends_u16: [65535, 0],
	validator_trust_u16: [65535, 0],
	bonds_u16_nonzero: 1,
	bonds_u16_sum: 65535,
	bonds_u16_column_sum: [0, 65535],
	bonds_u16_fnv1a64: digestBonds([[[1, 65535]], []]).fnv1a64,
};

function check(outcome: typeof expected): { lines: string[]; failed: number } {
	const lines: string[] = [];
	const report = new Report((line) => lines.push(line));
	const file = { ...FILE, expect: [outcome] } as VectorFile;
	for (const mode of epoch.modes) report.addFile("tiny.json", "epoch", mode, [...epoch.check(file, mode)]);
	report.summarise();
	return { lines, failed: report.failed };
}

describe("npm run vectors", () => {
	it("passes a file whose figures are right, in both modes", () => {
		const { lines, failed } = check({ ...expected, active: [true, true] });
		assert.equal(failed, 0, lines.join("\n"));
		assert.equal(lines.at(-1), "2 passed, 0 failed; largest deviation 0.00 u16");
	});

	it("names file, mode, step, field, expected and got value of what is wrong", () => {
		const { lines, failed } = check({ ...expected, active: [true, true], incentive_u16: [0, 65000] });
		assert.equal(failed, 2);
		assert.ok(lines.includes("FAIL tiny.json (exact), step 0, incentive_u16[1]: expected 65000, got 65535"));
		assert.ok(lines.includes("FAIL tiny.json (fast), step 0, incentive_u16[1]: expected 65000, got 65535"));
		assert.equal(lines.at(-1), "0 passed, 2 failed; largest deviation 535 u16");
	});

	it("does not let a missing value pass for a near one", () => {
		const result = new VectorCase("row 1");
		result.near("amount", Number.NaN, 3, 1, "RAO");
		assert.equal(result.failures.length, 1);
	});

	it("computes the published FNV-1a digest of nothing", () => {
		assert.equal(digestBonds([]).fnv1a64, "cbf29ce484222325");
	});
});
