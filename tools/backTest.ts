import { readFileSync } from "node:fs";
import { RULE_SET_IDS } from "../src/chain/ruleSetId.ts";
import { ruleSet } from "../src/chain/rules/ruleSet.ts";
import {
	distance,
	motionOf,
	type PriceHistory,
	priceShares,
	sharesAfter,
} from "../src/simulations/network-capital/parts/backTest.ts";
import { concentrationOf } from "../src/simulations/network-capital/parts/measures.ts";

// npx tsx tools/backTest.ts PRICES.csv: the figures of src/simulations/network-capital/parts/recorded.ts from recorded prices
// (date, block, then a column a subnet, TAO per alpha). The prices themselves stay where they are.

const [file] = process.argv.slice(2);
if (!file) throw new Error("Name a file of daily prices: npx tsx tools/backTest.ts PRICES.csv");
const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
const history: PriceHistory = lines.map((line) =>
	Float64Array.from(line.split(",").slice(2), (cell) => (cell.trim() === "" ? NaN : Number(cell))),
);
const latest = history.at(-1)!;
const say = (what: string, shares: Float64Array) => {
	const { topTen, hhi, gini, for51, paid } = concentrationOf(shares.filter((_, i) => latest[i]! <= 0.3));
	console.log(what, { topTen, hhi, gini, for51, paid, fromPrices: distance(shares, priceShares(latest)) });
};
say("prices", priceShares(history.at(-1)!));
for (const id of RULE_SET_IDS) say(id, sharesAfter(history, ruleSet(id)));
for (const days of [60, 120, 180]) console.log(`last ${days} days`, motionOf(history.slice(-days), 30));
for (const day of [30, 90, 150, 210]) say(`prices of day ${day}`, priceShares(history[day]!));
