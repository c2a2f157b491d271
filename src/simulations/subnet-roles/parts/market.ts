import { amountOf, alpha, BLOCKS_PER_DAY, tao } from "../../../chain/units.ts";
import { FLOW_EMA_RATE, priceEmaAfter, remainderAfter } from "../../../chain/economics/movingAverages.ts";
import { buyAlpha, type Pool, sellAlpha, spotPrice } from "../../../chain/economics/pool.ts";
import { type RuleSet } from "../../../chain/rules/ruleSet.ts";

/** TAO per block after the halving of December 2025. @source protocol.md §3.1 */
const BLOCK_EMISSION = 0.5;
/** Age of the subnet at the start, blocks: seven months, as Zeus' in December 2025. */
const AGE = 210 * BLOCKS_PER_DAY;

export interface MarketStart {
	readonly price: number;
	readonly poolAlpha: number;
	/** Share of the chain's TAO, 0 to 1. */
	readonly share: number;
	/** TAO into all other subnets in a day. */
	readonly networkInflow: number;
	/** Share of the validators' half that root earns, 0 to 1. */
	readonly rootProportion: number;
}

/** The pool, and the TAO that the chain adds to it by the rule set; all other subnets are one that never changes. */
export class SubnetMarket {
	pool: Pool;
	/** This subnet's share of the chain's TAO in the last day. */
	share: number;
	/** TAO added by the chain, and by its purchases, in the last day. */
	injected = 0;
	readonly #priceEma: Float64Array;
	readonly #flowEma: Float64Array;
	#netFlow = 0;
	#day = 0;

	constructor(
		private readonly rules: RuleSet,
		private readonly start: MarketStart,
	) {
		const { price, poolAlpha, share, networkInflow } = start;
		this.pool = {
			taoReserve: tao(price * poolAlpha),
			alphaReserve: alpha(poolAlpha),
			taoWeight: 0.5,
			feeRate: rules.feeRate,
		};
		this.share = share;
		const others = share > 0 ? (1 - share) / share : 1;
		this.#priceEma = Float64Array.of(share > 0 ? price : 0, share > 0 ? price * others : 1);
		const flow = networkInflow / BLOCKS_PER_DAY;
		this.#flowEma = Float64Array.of(share > 0 ? flow / others : 0, flow);
	}

	get price(): number {
		return spotPrice(this.pool);
	}

	/** Stakers buy with TAO. @returns alpha */
	stake(amount: number): number {
		const { pool, alphaOut, paidIn } = buyAlpha(this.pool, tao(amount));
		this.pool = pool;
		this.#netFlow += amountOf(paidIn);
		return amountOf(alphaOut);
	}

	/** Alpha is sold. @param counted whether it counts as outflow, which root's claims do not @returns TAO */
	sell(amount: number, counted = true): number {
		const { pool, taoOut } = sellAlpha(this.pool, alpha(amount));
		this.pool = pool;
		if (counted) this.#netFlow -= amountOf(taoOut);
		return amountOf(taoOut);
	}

	/** A registration buys alpha and destroys it; under the December 2025 rules that is no flow. */
	burn(amount: number): void {
		this.pool = buyAlpha(this.pool, tao(amount)).pool;
	}

	/** TAO that a day's injection and chain purchases bring, by today's flow and price. */
	closeDay(): void {
		const age = AGE + this.#day * BLOCKS_PER_DAY;
		this.#priceEma[0] = priceEmaAfter(this.#priceEma[0]!, this.price, age, BLOCKS_PER_DAY);
		const flow = this.#netFlow / BLOCKS_PER_DAY;
		this.#flowEma[0] = flow + (this.#flowEma[0]! - flow) * remainderAfter(FLOW_EMA_RATE, BLOCKS_PER_DAY);
		this.#netFlow = 0;
		this.#day++;
		const shares = new Float64Array(2);
		this.rules.sharesOf(
			{
				eligible: Uint8Array.of(1, 1),
				priceEma: this.#priceEma,
				flowEma: this.#flowEma,
				minerBurned: new Float64Array(2),
				emissionEnabled: Uint8Array.of(1, 1),
			},
			shares,
		);
		this.share = shares[0]!;
		this.#inject(this.share * BLOCK_EMISSION);
	}

	#inject(perBlock: number): void {
		const { rules, start } = this;
		const cap = rules.injectionCap(1, BLOCK_EMISSION, start.rootProportion);
		const { taoIn, alphaIn, excessTao } = rules.inject(perBlock, this.price, cap);
		this.pool = {
			...this.pool,
			taoReserve: tao(amountOf(this.pool.taoReserve) + taoIn * BLOCKS_PER_DAY),
			alphaReserve: alpha(amountOf(this.pool.alphaReserve) + alphaIn * BLOCKS_PER_DAY),
		};
		const bought = rules.chainBuy === "never" ? 0 : excessTao * BLOCKS_PER_DAY;
		if (bought > 0) {
			const { pool } = buyAlpha({ ...this.pool, feeRate: 0 }, tao(bought));
			this.pool = { ...pool, feeRate: rules.feeRate };
		}
		this.injected = taoIn * BLOCKS_PER_DAY + bought;
	}
}
