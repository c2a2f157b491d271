import { type Alpha, alpha, amountOf, type Tao, tao } from "../units.ts";
import type { Pool } from "./pool.ts";

/** Neither weight of a balancer may fall below this. */
const LEAST_WEIGHT = 0.01;

/** What is added to a pool by the protocol itself. */
export interface Liquidity {
	readonly tao: Tao;
	readonly alpha: Alpha;
}

/**
 * A balancer with more liquidity: its weights move so that the price stays. Undefined when one would fall below 1 %,
 * which the chain refuses.
 * @source protocol.md §3.6; SW balancer.rs
 */
export function addToBalancer(pool: Pool, added: Liquidity): Pool | undefined {
	const [y, x] = [amountOf(pool.taoReserve), amountOf(pool.alphaReserve)];
	const taoReserve = y + amountOf(added.tao);
	const alphaReserve = x + amountOf(added.alpha);
	const taoSide = pool.taoWeight * x * taoReserve;
	const alphaSide = (1 - pool.taoWeight) * y * alphaReserve;
	const taoWeight = taoSide + alphaSide > 0 ? taoSide / (taoSide + alphaSide) : 0.5;
	if (taoWeight < LEAST_WEIGHT || taoWeight > 1 - LEAST_WEIGHT) return undefined;
	return { ...pool, taoReserve: tao(taoReserve), alphaReserve: alpha(alphaReserve), taoWeight };
}
