import { type Outcome } from "../../kit/outcome.ts";
import { name, number, type RowsOf, table } from "../../kit/outputs.ts";
import { type MarketChoice, NAMED_MARKETS, type SubnetMarket } from "./subnetPools.ts";

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

/**
 * Says that the subnet that was chosen by name is not in the imported table, where that is so: nobody should read
 * another's figures under its name.
 * @param outcome with {@link startTable} as its table `start`, where there is one
 * @param netuid the choice by number; 0: by name
 * @returns a line or none
 */
export function replacedLine(outcome: Outcome, choice: MarketChoice, netuid: number): readonly string[] {
	const start = outcome.tables.find(({ id }) => id === "start")?.columns.find(({ id }) => id === "netuid");
	if (!start || netuid > 0 || choice === "typical") return [];
	const { netuid: wanted, name: named } = NAMED_MARKETS[choice];
	return start.values[0] === wanted
		? []
		: [
				`${named} is not in the imported table: these are the figures of its largest pool, ${subnetIn(outcome)}. Choose another under [Subnet of the table](parameter:netuid).`,
			];
}
