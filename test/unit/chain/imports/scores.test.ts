import assert from "node:assert/strict";
import { test } from "node:test";
import { type ImportedScores } from "../../../../src/chain/imports/result/importedScores.ts";
import { parseNetworkFile } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { defaultsOf } from "../../../../src/simulations/kit/parameters.ts";
import { Random } from "../../../../src/numeric/random.ts";
import { networkFromTexts } from "../../../../src/simulations/kit/importedNetwork.ts";
import shapes from "../../../../src/simulations/incentive-shapes/simulation.ts";
import { networkHash } from "../../../../src/runs/ask/networkHash.ts";

const scoresOf = (data: unknown, as: readonly string[] = [], name = "scores.json"): ImportedScores => {
	const read = parseNetworkFile(typeof data === "string" ? data : JSON.stringify(data), name, as);
	assert.ok(read.kind === "scores", read.kind);
	return read;
};
const refusalOf = (data: unknown, as: readonly string[] = ["scores"]): string => {
	try {
		parseNetworkFile(typeof data === "string" ? data : JSON.stringify(data), "file.json", as);
	} catch (error) {
		assert.ok(error instanceof SubnetsError);
		return error.message;
	}
	return "nothing refused";
};

const rows = [
	{ uid: 7, score: 0.8 },
	{ uid: 9, score: 0.4 },
	{ uid: 11, score: 0.2 },
];

test("scores are known by themselves in the forms of tables, lists, maps and columns", () => {
	const forms: readonly unknown[] = [
		"uid,score\n7,0.8\n9,0.4\n11,0.2\n",
		"UID;Final score\n7;0,8\n9;0,4\n11;0,2\n",
		rows,
		{ netuid: 18, miners: rows },
		{ uids: [7, 9, 11], scores: [0.8, 0.4, 0.2] },
		rows.map((row) => JSON.stringify(row)).join("\n"),
	];
	for (const form of forms) {
		const { miners, scores } = scoresOf(form);
		assert.deepEqual([...scores], [0.8, 0.4, 0.2]);
		assert.deepEqual(miners, ["UID 7", "UID 9", "UID 11"]);
	}
	assert.deepEqual(scoresOf({ scores: { "5Hot1": 0.8, "5Hot2": 0.4 } }).miners, ["5Hot1", "5Hot2"]);
	assert.deepEqual(scoresOf("hotkey,score\nA,2\nB,1\n").notes, [
		"Scores go up to 2: divided by it, so that the best miner stands at 1.",
	]);
});

test("a file with stakes or pools stays a network, unless scores are asked for", () => {
	const text = "uid,stake,score\n0,5,0.5\n1,3,0.25\n";
	assert.equal(parseNetworkFile(text, "a.csv").kind, "metagraph");
	assert.deepEqual([...scoresOf(text, ["scores"]).scores], [0.5, 0.25]);
});

test("what cannot be scores is refused with the cure, and bad rows are left out by place", () => {
	assert.match(refusalOf("uid,rmse\n0,0.5\n1,0.2\n"), /under "rmse" less is better\. Add "score"/);
	assert.match(refusalOf("uid,height\n0,5\n1,2\n"), /has no scores\. Give a row per miner with a column "score"/);
	assert.match(refusalOf("uid,score\n0,0\n1,0.2\n"), /one miner with a score above 0\. Use 2 to 256/);
	const { refused, scores } = scoresOf("uid,score\n0,0.5\n1,-3\n2,0.25\n2,0.3\n");
	assert.deepEqual([...scores], [0.5, 0.25]);
	assert.match(refused[0]!.message, /^Row 3, column "score": .*-3.* is not a score/);
	assert.match(refused[1]!.message, /^Row 5, column "score": "UID 2" has a score already/);
});

test("four rules pay imported miners: in proportion, by gate, and all to the best", () => {
	const imported = networkFromTexts([{ name: "mine.csv", text: "uid,score\n7,0.8\n9,0.4\n11,0\n12,0.4\n" }]);
	const values = { ...defaultsOf(shapes.parameters), rounds: 10 };
	const run = (from: typeof imported) =>
		runToEnd(shapes, values as never, { random: new Random(1), rules: "taoflow-2025-12", imported: from });
	const { tables } = run(imported);
	const table = tables.find(({ id }) => id === "miners")!;
	const column = (id: string) => [...table.columns.find((one) => one.id === id)!.values];
	assert.deepEqual(column("miner"), ["UID 7", "UID 9", "UID 12", "UID 11"]);
	assert.deepEqual(column("score"), [80, 40, 40, 0]);
	assert.deepEqual(column("winner"), [100, 0, 0, 0]);
	const gate = column("gate") as number[];
	assert.ok(Math.abs(gate[0]! / gate[1]! - 2 ** 2.5) < 1e-9, String(gate));
	for (const id of ["proportional", "linear", "volume", "gate", "winner"]) {
		assert.ok(Math.abs((column(id) as number[]).reduce((all, one) => all + one, 0) - 100) < 1e-9, id);
	}
	const again = networkFromTexts([{ name: "other.csv", text: "uid,score\n7,0.8\n9,0.4\n11,0\n12,0.4\n" }]);
	assert.equal(networkHash(again), networkHash(imported));
	assert.deepEqual(shapes.parameters.miners.idle, [
		{ imported: true, because: "The imported scores bring their own." },
	]);
});
