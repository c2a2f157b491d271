import { sumOf } from "../../../numeric/sums.ts";
import { blockEmission } from "../../../chain/economics/blockEmission.ts";
import { rootProportion, splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { type SubnetMarket } from "../../shared/pools/subnetPools.ts";

export const priceOf = ({ taoReserve, alphaReserve }: SubnetMarket): number => taoReserve / alphaReserve;

/**
 * What a TAO on root earns per day: root's part of every subnet's dividends after take, sold at the spot price.
 * @param take 0 to 1
 * @returns share per day; 0 where the rules recycle root's part because the prices add up to 1 or less
 * @source protocol.md §3.3, §3.5
 */
export function rootReturnPerDay(
	markets: readonly SubnetMarket[],
	rootTao: number,
	take: number,
	rules: RuleSet,
): number {
	const prices = sumOf(markets, (market) => Math.min(1, priceOf(market)));
	if (rules.rootSellFlag && prices <= 1) return 0;
	const sold = markets.reduce((sum, market) => {
		const issuance = market.alphaReserve + market.alphaOutstanding;
		const { root } = splitAlpha(blockEmission(issuance) * BLOCKS_PER_DAY, rootProportion(rootTao, issuance));
		return sum + root * priceOf(market);
	}, 0);
	return (sold * (1 - take)) / rootTao;
}
