import { blockEmission } from "../../../chain/economics/blockEmission.ts";
import { OWNER_CUT, rootProportion, splitAlpha } from "../../../chain/economics/emissionSplit.ts";
import { buyAlpha, type Pool, sellAlpha, spotPrice } from "../../../chain/economics/pool.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { alpha, amountOf, BLOCKS_PER_DAY, tao } from "../../../chain/units.ts";
import { poolOf, PRICE_SUM, type SubnetMarket } from "../../shared/pools/subnetPools.ts";

/** TAO of a block since the halving of December 2025. @source protocol.md §3.1 */
const BLOCK_TAO = 0.5;

/** What a day is reckoned with; shares 0 to 1. */
export interface DayRules {
	readonly rules: RuleSet;
	readonly rootTao: number;
	readonly take: number;
	readonly ownStake: number;
	readonly burned: number;
	readonly sold: number;
	/** Miners' part of what the owner leaves; one half on the chain. */
	readonly minersPart?: number;
}

/** Alpha of one day by receiver. */
export interface DayAlpha {
	readonly minted: number;
	readonly owner: number;
	readonly miners: number;
	readonly burned: number;
	/** Take and earnings on own stake. */
	readonly validators: number;
	/** Those who stake alpha with validators. */
	readonly stakers: number;
	readonly root: number;
}

/** What a day's selling does to the pool, in whole tokens. */
export interface DayPool {
	/** TAO per alpha in the morning, and in the evening of a day on which nobody buys. */
	readonly price: number;
	readonly soldPrice: number;
	readonly soldAlpha: number;
	/** TAO that the sellers get. */
	readonly proceeds: number;
	/** TAO that the chain adds to the pool or buys with. */
	readonly chainTao: number;
	/** TAO that buyers must bring so that the price is in the evening what it was in the morning. */
	readonly needed: number;
}

export interface DayOfPay {
	readonly alpha: DayAlpha;
	readonly pool: DayPool;
	/** Share of the validators' half that root earns. */
	readonly rootShare: number;
}

/** Alpha of a day by role. @source protocol.md §3.3, §3.4 */
export function dayOfPay(market: SubnetMarket, day: DayRules): DayOfPay {
	const issuance = market.alphaReserve + market.alphaOutstanding;
	const rootShare = rootProportion(day.rootTao, issuance);
	const minted = blockEmission(issuance) * BLOCKS_PER_DAY;
	const split = splitAlpha(minted, rootShare, OWNER_CUT, day.minersPart);
	const commission = day.take * (split.validators + split.root);
	const afterTake = (1 - day.take) * split.validators;
	const byRole: DayAlpha = {
		minted,
		owner: split.owner,
		miners: split.miners * (1 - day.burned),
		burned: split.miners * day.burned,
		validators: commission + day.ownStake * afterTake,
		stakers: (1 - day.ownStake) * afterTake,
		root: (1 - day.take) * split.root,
	};
	return { alpha: byRole, rootShare, pool: tradeDay(market, byRole, rootShare, day) };
}

/** TAO of a day's emission that the subnet gets; by its part of all prices where no record says. */
const taoPerDayOf = ({ taoPerDay, taoReserve, alphaReserve }: SubnetMarket): number =>
	taoPerDay > 0 ? taoPerDay : (BLOCK_TAO * BLOCKS_PER_DAY * (taoReserve / alphaReserve)) / PRICE_SUM;

function tradeDay(market: SubnetMarket, roles: DayAlpha, rootShare: number, { rules, sold }: DayRules): DayPool {
	const morning = poolOf(market, rules);
	const price = spotPrice(morning);
	const soldAlpha = sold * (roles.owner + roles.miners + roles.validators) + roles.root;
	const sale = sellAlpha(morning, alpha(soldAlpha));
	const cap = rules.injectionCap(roles.minted / BLOCKS_PER_DAY, BLOCK_TAO, rootShare);
	const injection = rules.inject(taoPerDayOf(market) / BLOCKS_PER_DAY, spotPrice(sale.pool), cap);
	const evening = addedTo(sale.pool, injection.taoIn * BLOCKS_PER_DAY, injection.alphaIn * BLOCKS_PER_DAY);
	const chainBuys = rules.chainBuy === "never" ? 0 : injection.excessTao * BLOCKS_PER_DAY;
	const bought = chainBuys > 0 ? buyAlpha({ ...evening, feeRate: 0 }, tao(chainBuys)).pool : evening;
	return {
		price,
		soldPrice: spotPrice(sale.pool),
		soldAlpha,
		proceeds: amountOf(sale.taoOut),
		chainTao: injection.taoIn * BLOCKS_PER_DAY + chainBuys,
		needed: taoToReach({ ...bought, feeRate: rules.feeRate }, price),
	};
}

const addedTo = (pool: Pool, taoIn: number, alphaIn: number): Pool => ({
	...pool,
	taoReserve: tao(amountOf(pool.taoReserve) + taoIn),
	alphaReserve: alpha(amountOf(pool.alphaReserve) + alphaIn),
});

/** TAO to pay in until an evenly weighted pool has this price, fee included; 0 where it has it already. */
function taoToReach({ taoReserve, alphaReserve, feeRate }: Pool, price: number): number {
	const [y, x] = [amountOf(taoReserve), amountOf(alphaReserve)];
	return Math.max(0, Math.sqrt(x * y * price) - y) / (1 - feeRate);
}
