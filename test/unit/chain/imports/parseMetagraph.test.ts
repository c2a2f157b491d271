import assert from "node:assert/strict";
import { test } from "node:test";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { metagraphOf } from "../../../fixtures/networks/read.ts";

const json = (data: unknown) => metagraphOf(JSON.stringify(data), "net.json");
const good = {
	netuid: 15,
	block: 100,
	source: "a node",
	S: [5, 0, 2.5],
	W_sparse: [
		[2, 1, 0.5],
		[0, 1, 0.25],
		[0, 0, 1],
	],
};

test("JSON: stakes and rows of weights, packed in order", () => {
	const net = json(good);
	assert.deepEqual([net.netuid, net.block, net.source], [15, 100, "a node"]);
	assert.deepEqual([...net.stake], [5, 0, 2.5]);
	assert.deepEqual([...net.weights.start], [0, 2, 2, 3]);
	assert.deepEqual([...net.weights.targets], [0, 1, 1]);
	assert.deepEqual([...net.weights.values], [1, 0.25, 0.5]);
	assert.deepEqual(net.refused, []);
});

test("JSON: bad stakes and weights are refused with place and cure, the rest is kept", () => {
	const net = json({ ...good, S: [5, -3, "many"], W_sparse: [[0, 1, 1], [0, 9, 1], [0, 1, 2], [1, 0, null], 7] });
	assert.deepEqual([...net.stake], [5, 0, 0]);
	assert.equal(net.weights.values.length, 1);
	assert.deepEqual(
		net.refused.map(({ message }) => message),
		[
			'UID 1, "S": -3 is not a stake. Use 0 or more, such as 1234.5.',
			'UID 2, "S": "many" is not a stake. Use 0 or more, such as 1234.5.',
			'Entry 1 of "W_sparse": 9 is not a UID. Use a whole number from 0 to 2.',
			'Entry 2 of "W_sparse": UID 0 weighs UID 1 twice. Remove one of them.',
			'Entry 3 of "W_sparse": an empty cell is not a weight. Use 0 or more, such as 1234.5.',
			'Entry 4 of "W_sparse": this is not a weight. Use [from, to, weight].',
		],
	);
	assert.deepEqual([net.refused[0]!.row, net.refused[0]!.column], [1, "S"]);
});

test("CSV: one row per UID, its weights as pairs", () => {
	const csv =
		'uid,stake,weights,netuid,block,coldkey\n0,10,"1:0.5 2:0.5",7,42,5Abc\n2,1.5e3,,7,42,\n1,x,9:1,7,42,5Abc\n1,4,,,,\n';
	const net = metagraphOf(csv, "net.csv");
	assert.deepEqual([net.netuid, net.block, net.source], [7, 42, "net.csv"]);
	assert.deepEqual([...net.stake], [10, 0, 1500]);
	assert.deepEqual(net.coldkeys, ["5Abc", "5Abc", ""]);
	assert.deepEqual([...net.weights.targets], [1, 2]);
	assert.deepEqual(
		net.refused.map(({ message }) => message),
		[
			'Row 5, column "uid": UID 1 has a row already. Remove one of them.',
			'Row 4, column "stake": "x" is not a stake. Use 0 or more, such as 1234.5.',
			'Row 4, column "weights": "9" is not a UID. Use a whole number from 0 to 2.',
		],
	);
});

test("a file that cannot be a metagraph is refused as a whole, in one sentence", () => {
	const refuses = (text: string, pattern: RegExp) =>
		assert.throws(
			() => metagraphOf(text, "net.json"),
			(error) => SubnetsError.is(error, "bad-format") && pattern.test(error.message),
		);
	refuses("", /net\.json is empty/);
	refuses("{", /net\.json is not complete JSON \(line 1, column 2\)/);
	refuses('{"S": 5}', /holds neither subnets nor a metagraph\. Use a list of subnets/);
	refuses('{"W_sparse": [[0, 1, 1], [1, 0, 1]]}', /holds weights and no stakes\. Import it together with/);
	refuses('{"S": [0, 0], "W_sparse": []}', /gives nobody a stake/);
	refuses('{"S": [1], "W_sparse": [], "netuid": -1}', /"netuid": -1 is not a netuid/);
	refuses("uid,weights\n1,2:1\n", /has no stakes\. Add a list or column "stake"/);
	refuses('uid,stake,weights\n0,1,"unfinished', /row 2: a quoted cell is never closed/);
});
