import assert from "node:assert/strict";
import { test } from "node:test";
import { UnclearFile } from "../../../../src/chain/imports/result/unclearFile.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { networkHash } from "../../../../src/runs/ask/networkHash.ts";
import { networkFromTexts } from "../../../../src/simulations/kit/importedNetwork.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";
import { settle } from "../../../../src/simulations/imported-epoch/model.ts";
import simulation from "../../../../src/simulations/imported-epoch/simulation.ts";

const EPOCH = 361;
const at = (
	block: number,
	weights: readonly (readonly number[])[],
	hotkeys: readonly string[] = ["a", "b", "m", "n"],
) => ({
	name: `${block}.json`,
	text: JSON.stringify({ netuid: 7, block, S: [60, 40, 0, 0], hotkeys, W_sparse: weights }),
});
const both = [[0, 2, 1], [0, 3, 1], [1, 2, 1], [1, 3, 1]]; // prettier-ignore
const moved = [[0, 2, 3], [0, 3, 1], [1, 2, 3], [1, 3, 1]]; // prettier-ignore

const dividendsOf = (files: Parameters<typeof networkFromTexts>[0], as: readonly string[], epochs: number) => {
	const imported = networkFromTexts(files, as);
	const values = checkValues(simulation.parameters, { epochs });
	const { result, state } = settle(values, { random: new Random(1), rules: "taoflow-2025-12", imported });
	return { dividends: [...result.dividends], bond: state.bond(0, 2) };
};

test("several blocks of one subnet are asked about: one of them, or all as a series", () => {
	const files = [at(1000, both), at(1000 + EPOCH, moved)];
	assert.throws(
		() => networkFromTexts(files),
		(error) => error instanceof UnclearFile && error.readings.some(({ id }) => id === "blocks=all"),
	);
	const series = networkFromTexts(files, ["blocks=all"]);
	assert.equal(series.kind === "metagraph" && series.metagraph.earlier?.length, 1);
	assert.equal(series.kind === "metagraph" && series.metagraph.block, 1000 + EPOCH);
	assert.match(series.name, /^Subnet 7 at block 1,361 and 1 before$/);
	const renamed = files.map((file, i) => ({ ...file, name: `${i}.json` }));
	assert.equal(
		networkHash(series),
		networkHash(networkFromTexts(renamed, ["blocks=all"])),
		"whatever the files are called",
	);
});

test("bonds are carried: the same file twice is one file for two epochs", () => {
	const twice = dividendsOf([at(1000, both), at(1000 + EPOCH, both)], ["blocks=all"], 1);
	const repeated = dividendsOf([at(1000, both)], [], 2);
	assert.deepEqual(twice, repeated);
	assert.notEqual(twice.bond, dividendsOf([at(1000, both)], [], 1).bond);
});

test("weights hold until the next file, and a newcomer on a UID starts without bonds", () => {
	const apart = dividendsOf([at(1000, both), at(1000 + 5 * EPOCH, both)], ["blocks=all"], 1);
	assert.deepEqual(apart, dividendsOf([at(1000, both)], [], 6));
	const newcomer = dividendsOf([at(1000, both), at(1000 + EPOCH, both, ["a", "b", "z", "n"])], ["blocks=all"], 1);
	assert.equal(newcomer.bond, dividendsOf([at(1000, both)], [], 1).bond);
});
