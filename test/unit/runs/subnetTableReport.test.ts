import assert from "node:assert/strict";
import { test } from "node:test";
import { tableOf } from "../../fixtures/networks/read.ts";
import { ruleSet } from "../../../src/chain/rules/ruleSet.ts";
import { networkFromTable } from "../../../src/chain/network/networkFromTable.ts";
import { subnetTableReport } from "../../../src/runs/many/subnetTableReport.ts";
import { isNumberColumn } from "../../../src/simulations/kit/outcome.ts";
import { importedMarkets } from "../../../src/simulations/shared/pools/subnetPools.ts";

// Subnet 3 was registered just now: nobody holds its alpha, and its price is its founder's lock.
const csv = `netuid,name,tao_in,alpha_in,alpha_out,moving_price,emission_tao_day
1,One,300,1000,500,0.3,900
2,Two,100,1000,500,0.1,100
3,New,3,1,0,,0
4,Bad,-1,1,1,0.1,0
`;
const parsed = tableOf(csv, "few.csv");

test("shares of prices leave out a subnet that has not started, and the answer says what could not be read", () => {
	const { answer, outcome } = subnetTableReport(parsed, "few.csv");
	assert.equal(outcome.figures.find(({ id }) => id === "price-sum")!.value, 0.4);
	const shares = outcome.tables[0]!.columns.find(({ id }) => id === "price-share")!;
	assert.ok(isNumberColumn(shares));
	assert.deepEqual([...shares.values].map(Math.round), [75, 25, NaN]);
	assert.match(answer, /\[1\]\(figure:reserve-majority\) of them holds/);
	assert.match(answer, /One row of the file could not be read/);
});

test("a column called emission is not taken for TAO: shares start from the moving prices", () => {
	const { state } = networkFromTable(parsed, ruleSet("taoflow-2025-12"));
	assert.ok(Math.abs(state.flowEma[0]! / state.flowEma[1]! - 3) < 1e-12 && state.flowEma[2] === 0);
	const markets = importedMarkets({ kind: "subnets", name: "few.csv", subnets: parsed });
	assert.deepEqual(
		markets.map(({ taoPerDay }) => Math.round(taoPerDay)),
		[2700, 900],
	);
});
