import { DEFAULT_TAKE, splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { spotPrice, taoToBuy } from "../../../chain/economics/pool.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { alpha, amountOf, BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { poolOf, type SubnetMarket } from "../../shared/pools/subnetPools.ts";

export interface ValidatorEntry {
	/** TAO for the stake that a validator needs, through the pool. */
	readonly cost: number;
	/** Its share of the validators' dividends, 0 to 1, when all alpha outside validates. */
	readonly share: number;
	/** TAO a day at the spot price, on its own stake. */
	readonly perDay: number;
	/** The same where it keeps the usual take on as much stake again of others. */
	readonly withStakers: number;
}

/** What it takes to be heard as a validator with the least stake, and what that is paid. Root's stake is left out. */
export function validatorEntry(market: SubnetMarket, threshold: number, rules: RuleSet): ValidatorEntry {
	const pool = poolOf(market, rules);
	const share = threshold / (market.alphaOutstanding + threshold);
	const pot = splitAlpha(BLOCKS_PER_DAY, 0).validators;
	const perDay = share * pot * spotPrice(pool);
	return { cost: amountOf(taoToBuy(pool, alpha(threshold))), share, perDay, withStakers: perDay * (1 + DEFAULT_TAKE) };
}
