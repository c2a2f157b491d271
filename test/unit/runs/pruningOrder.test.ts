import assert from "node:assert/strict";
import { test } from "node:test";
import { pruningOrder } from "../../../src/runs/many/pruningOrder.ts";
import { tableOf } from "../../fixtures/networks/read.ts";

const NOW = 8_791_253;
const header = "netuid,name,tao_in,alpha_in,alpha_out,moving_price,registered_at,block";
const order = (rows: readonly string[]) => {
	const { subnets, block } = tableOf([header, ...rows].join("\n"), "t.csv");
	return pruningOrder(subnets, block);
};

test("the lowest moving price goes first, the older of equals, one in four days; dates follow from the block", () => {
	const turns = order([
		`1,Dear,300,1000,500,0.3,1000,${NOW}`,
		`2,Cheap,100,1000,500,0.1,3000,${NOW}`,
		`3,As cheap and older,100,1000,400,0.1,2000,${NOW}`,
	]);
	assert.deepEqual(
		turns.map(({ subnet, days, date }) => [subnet.netuid, days, date]),
		[
			[3, 0, "2026-08-07"],
			[2, 4, "2026-08-11"],
			[1, 8, "2026-08-15"],
		],
	);
	assert.equal(turns[0]!.perAlpha, 0.25);
});

test("an immune subnet waits until its 120 days are over, however cheap", () => {
	const turns = order([`1,Dear,300,1000,500,0.3,1000,${NOW}`, `2,New,100,1000,500,0.001,${NOW - 100 * 7200},${NOW}`]);
	assert.deepEqual(
		turns.map(({ subnet, days }) => [subnet.netuid, days]),
		[
			[1, 0],
			[2, 20],
		],
	);
});

test("without a block there are days and no dates; one that has not started has no price and goes first", () => {
	const { subnets, block } = tableOf(
		"netuid,tao_in,alpha_in,alpha_out,moving_price\n1,1,10,5,0.1\n2,1,10,0,\n",
		"t.csv",
	);
	const turns = pruningOrder(subnets, block);
	assert.deepEqual(
		turns.map(({ subnet, date }) => [subnet.netuid, date]),
		[
			[2, undefined],
			[1, undefined],
		],
	);
	assert.ok(Number.isNaN(turns[0]!.perAlpha), "nobody holds any");
});
