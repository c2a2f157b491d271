import { type Alpha, alpha, amountOf, type Tao, tao } from "../units.ts";
import type { Pool } from "./pool.ts";

/** Neither weight of a balancer may fall below this. */
const LEAST_WEIGHT = 0.01;

/** What is added to a pool by the protocol itself. */
export interface Liquidity {
	readonly tao: Tao;
	readonly alpha: Alpha;
}

const grown = (pool: Pool, added: Liquidity): Pool => ({
	...pool,
	taoReserve: tao(amountOf(pool.taoReserve) + amountOf(added.tao)),
	alphaReserve: alpha(amountOf(pool.alphaReserve) + amountOf(added.alpha)),
});

/** Constant product: the reserves grow, and the price moves unless both do in proportion. */
export const addToConstantProduct = grown;

/**
 * Balancer: the weights move so that the price stays; undefined when one would fall below 1 %, which the chain refuses.
 * @source protocol.md §3.6; SW balancer.rs
 */
export function addToBalancer(pool: Pool, added: Liquidity): Pool | undefined {
	const after = grown(pool, added);
	const taoSide = pool.taoWeight * amountOf(pool.alphaReserve) * amountOf(after.taoReserve);
	const alphaSide = (1 - pool.taoWeight) * amountOf(pool.taoReserve) * amountOf(after.alphaReserve);
	const taoWeight = taoSide + alphaSide > 0 ? taoSide / (taoSide + alphaSide) : 0.5;
	return taoWeight >= LEAST_WEIGHT && taoWeight <= 1 - LEAST_WEIGHT ? { ...after, taoWeight } : undefined;
}
