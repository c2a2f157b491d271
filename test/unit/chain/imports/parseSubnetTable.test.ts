import assert from "node:assert/strict";
import { test } from "node:test";
import { SubnetsError } from "../../../../src/numeric/errors.ts";
import { parseNetworkFile } from "../../../../src/chain/imports/parseNetworkFile.ts";
import { tableOf } from "../../../fixtures/networks/read.ts";

const csv = `\uFEFFnetuid,name,price_tao,tau_in,alpha_in,alpha_out,moving_price,tempo\r
64,Chutes,0.0829,211988.9,2558110.7,2411049.3,0.0828,360\r
18,"Zeus, the weather",,12716.2,1812512.6,2720261.9,,360\r
7,Bad,0.1,-5,10,10,0.1,360\r
9,Thousands,0.1,5,"1,000",10,0.1,360\r
64,Twice,0.1,5,10,10,0.1,360\r
3,No price,,5,0,10,,360\r
0,root,,5025713.5,1581551,4469062,,100\r
`;

test("CSV: good rows are kept, by netuid; a missing price is the pool's", () => {
	const table = tableOf(csv, "subnets.csv");
	assert.deepEqual(
		table.subnets.map(({ netuid }) => netuid),
		[0, 9, 18, 64],
	);
	const [root, thousands, zeus, chutes] = table.subnets;
	assert.equal(root!.price, 1);
	assert.equal(thousands!.alphaReserve, 1000);
	assert.equal(zeus!.name, "Zeus, the weather");
	assert.equal(zeus!.price, 12716.2 / 1812512.6);
	assert.equal(zeus!.priceEma, null);
	assert.deepEqual([chutes!.price, chutes!.priceEma, chutes!.tempo, chutes!.ownerHotkey], [0.0829, 0.0828, 360, null]);
});

test("CSV: bad rows are refused with row, column and cure", () => {
	assert.deepEqual(
		tableOf(csv, "subnets.csv").refused.map(({ message }) => message),
		[
			'Row 4, column "tau_in": "-5" is not a TAO reserve. Use 0 or more, such as 1234.5.',
			'Row 6, column "netuid": 64 stands in an earlier row already. Remove one of them.',
			'Row 7, column "alpha_in": a pool without alpha has no price. Give the alpha in the pool, or a price.',
		],
	);
});

test("JSON: a list of objects, bare or under subnets; columns in rao are converted", () => {
	const row = { netuid: 4, tao_in_rao: 2e9, alpha_in_rao: 4e9, alpha_out_rao: 6e9, burned_share: 0.25 };
	const bare = tableOf(JSON.stringify([row]), "t.json");
	const wrapped = tableOf(JSON.stringify({ subnets: [row], source: "a node", block: 12 }), "t.json");
	assert.deepEqual([wrapped.source, wrapped.block, bare.source, bare.block], ["a node", 12, "t.json", null]);
	assert.deepEqual(bare.subnets, wrapped.subnets);
	const [subnet] = bare.subnets;
	assert.deepEqual(
		[subnet!.taoReserve, subnet!.alphaReserve, subnet!.alphaOutstanding, subnet!.price, subnet!.name],
		[2, 4, 6, 0.5, "Subnet 4"],
	);
	assert.equal(subnet!.burnedShare, 0.25);
});

test("JSON: a share above 1 is refused", () => {
	const rows = [
		{ netuid: 1, tao_in: 1, alpha_in: 1, alpha_out: 1 },
		{ netuid: 2, tao_in: 1, alpha_in: 1, alpha_out: 1, burn_share: 30 },
	];
	const table = tableOf(JSON.stringify(rows), "t.json");
	assert.equal(table.refused[0]!.message, 'Entry 1, column "burn_share": 30 is not a share. Use 0 to 1.');
});

test("a file that cannot be a table is refused as a whole", () => {
	const refuses = (text: string, pattern: RegExp) =>
		assert.throws(
			() => tableOf(text, "t.csv"),
			(error) => SubnetsError.is(error, "bad-format") && pattern.test(error.message),
		);
	refuses("netuid,tao_in,alpha_in\n1,2,3\n", /no column "alpha_out"/);
	refuses("netuid,tao_in,alpha_in,alpha_out\n", /no row that can be used/);
	refuses('{"rows": 3}', /neither subnets nor a metagraph/);
	refuses(" ".repeat(10), /t\.csv is empty/);
	refuses("x".repeat(16_000_001), /16\.0 million characters/);
});

test("a file is told apart by what it holds", () => {
	assert.equal(parseNetworkFile(csv, "a.csv").kind, "subnets");
	assert.equal(parseNetworkFile("uid;stake;weights\n0;5;0:1\n", "b.csv").kind, "metagraph");
	assert.equal(parseNetworkFile('{"S": [1], "W_sparse": []}', "c.json").kind, "metagraph");
});

test("a file without moving prices starts from the prices, at most 1; with them a gap means not started", () => {
	const bare = tableOf("netuid,tao_in,alpha_in,alpha_out\n0,500,1,1\n1,30,100,50\n2,3,1,9\n", "bare.csv");
	assert.deepEqual(
		bare.subnets.map(({ priceEma }) => priceEma),
		[null, 0.3, 1],
	);
	const gap = tableOf("netuid,tao_in,alpha_in,alpha_out,moving_price\n1,30,100,50,\n", "gap.csv");
	assert.equal(gap.subnets[0]!.priceEma, null);
});
