import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers, table, texts } from "../../../src/simulations/kit/build.ts";
import { outcomeColumns } from "../../../src/webview/simulation/outcomeColumns.ts";

test("both ends of a range are one column, and verdicts are said in the words of pages", () => {
	const swept = table("sweep", "Copiers swept", [
		numbers("swept", "Copiers", "%", [10, 20]),
		numbers("pay", "Pay", "alpha", [1.5, 22]),
		numbers("pay:low", "Pay, 5 %", "alpha", [1, 20]),
		numbers("pay:high", "Pay, 95 %", "alpha", [2, 24.5]),
		texts("verdict:a", "Miners are paid for work", ["supported", "qualified"]),
		numbers("alone:low", "From", "", [1, 2]),
	]);
	const columns = outcomeColumns(swept);
	assert.deepEqual(
		columns.map(({ label }) => label),
		["Copiers (%)", "Pay (alpha)", "Pay, range (alpha)", "Miners are paid for work", "From"],
	);
	assert.deepEqual(
		columns.map(({ cell }) => cell(1)),
		["20", "22\u2008\u2007", "20 to 24.5", "in part", "2"],
	);
	assert.equal(columns[2]!.cell(0), "1 to 2\u2008\u2007");
});
