import { mean, sumOf } from "../../../numeric/sums.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { exp, log } from "../../../numeric/math.ts";
import { type Network } from "../../../chain/network/network.ts";
import { networkFromTable } from "../../../chain/network/networkFromTable.ts";
import { BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { type World } from "../../kit/contract.ts";
import { tableOfMarkets } from "../../shared/pools/marketTable.ts";
import { drawMarkets, SNAPSHOT_SOURCE } from "../../shared/pools/subnetPools.ts";
import { CapitalWorld, type CapitalValues } from "../model.ts";

/** TAO issued when the first halving comes. @source protocol.md §3.1 */
const HALVING = 10_500_000;

/** @throws {SubnetsError} `bad-value` when pools and root would hold more TAO than there are */
function networkOf(values: CapitalValues, { random, rules, imported }: World): Network {
	const table =
		imported?.kind === "subnets"
			? imported.subnets
			: tableOfMarkets(drawMarkets(values.count, random.fork("subnets")), values.rootTao, SNAPSHOT_SOURCE);
	const taoIssuance = HALVING - values.beforeHalving * BLOCKS_PER_DAY;
	try {
		return networkFromTable(table, rules, { taoIssuance, rootTao: values.rootTao });
	} catch (error) {
		if (!SubnetsError.is(error, "bad-value") || error.field !== "taoIssuance") throw error;
		const cure = "Lower “TAO on root” or “Days before the halving”.";
		throw new SubnetsError("bad-value", `Pools and root would hold more TAO than there are. ${cure}`, "rootTao");
	}
}

/** Qualities whose logarithms have the wanted correlation with those of the prices; the middle one is 1. */
function qualitiesOf(network: Network, { known, qualitySpread }: CapitalValues, random: World["random"]): number[] {
	const prices = network.rows.map((row) => network.price(row));
	const logs = prices.map((price) => (price > 0 ? log(price) : 0));
	const middle = mean(logs);
	const deviation = Math.sqrt(sumOf(logs, (value) => (value - middle) * (value - middle)) / Math.max(1, logs.length));
	return logs.map((value) => {
		const seen = deviation > 0 ? (value - middle) / deviation : 0;
		return exp(qualitySpread * (known * seen + Math.sqrt(1 - known * known) * random.normal()));
	});
}

/** The network at the start, drawn or imported, with a quality for every subnet. */
export function startWorld(values: CapitalValues, world: World): CapitalWorld {
	const network = networkOf(values, world);
	const quality = qualitiesOf(network, values, world.random.fork("quality"));
	const start = new CapitalWorld(network, quality, values, world.random);
	if (world.imported?.kind !== "subnets") return start;
	const names = new Map(world.imported.subnets.subnets.map(({ netuid, name }) => [netuid, name]));
	for (const row of network.rows) start.names[row] = names.get(network.state.netuid[row]!) ?? start.names[row]!;
	return start;
}
