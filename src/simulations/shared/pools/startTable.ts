import { type Outcome } from "../../kit/outcome.ts";
import { name, number, type RowsOf, table } from "../../kit/outputs.ts";
import { type SubnetMarket } from "./subnetPools.ts";

/** The one subnet that is looked at, as the run finds it: declared by every simulation that lets readers choose one. */
export const startTable = table("The subnet at the start", {
	name: name("Subnet"),
	netuid: number("Netuid"),
	tao: number("TAO in the pool", "TAO"),
	alpha: number("Alpha in the pool", "alpha"),
	outside: number("Alpha outside the pool", "alpha"),
});

export const startOf = (market: SubnetMarket): RowsOf<typeof startTable> => ({
	name: [market.name],
	netuid: [market.netuid],
	tao: [market.taoReserve],
	alpha: [market.alphaReserve],
	outside: [market.alphaOutstanding],
});

/** Its name, for a sentence. @param outcome with {@link startTable} as its table `start` */
export const subnetIn = (outcome: Outcome): string =>
	String(outcome.tables.find(({ id }) => id === "start")!.columns.find(({ id }) => id === "name")!.values[0]);
