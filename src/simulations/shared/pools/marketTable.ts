import { type ImportedSubnet, type ImportedSubnetTable } from "../../../chain/imports/result/importedSubnetTable.ts";
import { type SubnetMarket } from "./subnetPools.ts";

/** Markets as the table from which a network starts; the moving price is the spot price. */
export const tableOfMarkets = (
	markets: readonly SubnetMarket[],
	rootTao: number,
	source: string,
): ImportedSubnetTable => ({
	kind: "subnets",
	source,
	block: null,
	subnets: [
		rowOf({ netuid: 0, name: "Root", taoReserve: rootTao, alphaReserve: 0, alphaOutstanding: 0, taoPerDay: 0 }),
		...markets.map(rowOf),
	],
	refused: [],
	refusedCount: 0,
	form: "",
	notes: [],
});

function rowOf(market: SubnetMarket): ImportedSubnet {
	const price = market.alphaReserve > 0 ? market.taoReserve / market.alphaReserve : 1;
	return {
		netuid: market.netuid,
		name: market.name,
		taoReserve: market.taoReserve,
		alphaReserve: market.alphaReserve,
		alphaOutstanding: market.alphaOutstanding,
		price,
		priceEma: price,
		burnedShare: null,
		tempo: null,
		immunityPeriod: null,
		registrationCost: null,
		ownerHotkey: null,
		ownerColdkey: null,
		symbol: null,
	};
}
