import { buyAlpha, type Pool, sellAlpha, spotPrice, taoToBuy } from "../../../chain/economics/pool.ts";
import { OWNER_CUT } from "../../../chain/economics/emissionSplit.ts";
import { alpha, amountOf, BLOCKS_PER_DAY, tao } from "../../../chain/units.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { alphaForShare, type SubnetMarket } from "../../shared/pools/subnetPools.ts";

/** Alpha that a day adds outside the pool. */
const ALPHA_PER_DAY = BLOCKS_PER_DAY;

/** What one buyer needs for a share of the stake weight. */
export interface Purchase {
	/** Alpha to buy; infinite where no amount is enough. */
	readonly needed: number;
	/** Its cost with fee, TAO; infinite where the pool holds less. */
	readonly cost: number;
}

/**
 * Cost of a share of the stake weight. Defenders who buy along, in small steps, get their part of the pool's alpha and of
 * the weight: the attacker then needs h = share · N / (1 − share · (1 + counter)) of the (1 + counter) · h that both buy.
 *
 * @param awake share of the alpha outside that validates with any weight; the rest sleeps and does not count
 * @param rootWeight stake weight from TAO on root behind validators of this subnet, in alpha units
 * @param counter TAO that defenders put in for every TAO of the buyer's; 0: nobody reacts
 */
export function purchaseFor(
	market: SubnetMarket,
	pool: Pool,
	share: number,
	awake: number,
	rootWeight: number,
	counter = 0,
): Purchase {
	const both = 1 + counter;
	if (share * both >= 1) return { needed: Infinity, cost: Infinity };
	const needed = alphaForShare(share * both, market.alphaOutstanding * awake + rootWeight) / both;
	return { needed, cost: amountOf(taoToBuy(pool, alpha(needed * both))) / both };
}

/** The share that whoever bought all alpha in the pool would have, 0 to 1. */
export const mostShare = (market: SubnetMarket, awake: number, rootWeight: number): number =>
	market.alphaReserve / (market.alphaReserve + market.alphaOutstanding * awake + rootWeight);

/**
 * Least counter-buying, TAO for every TAO of the attacker's, with which the pool runs out before the share is reached.
 * 0 where it runs out even if nobody reacts.
 */
export const counterThatStops = (market: SubnetMarket, share: number, awake: number, rootWeight: number): number =>
	Math.max(0, mostShare(market, awake, rootWeight) / share - 1);

/** Alpha a day that a holder of such a share of the weight directs: miners' half and its part of the validators'. */
export const dailyTake = (share: number): number => ((ALPHA_PER_DAY * (1 - OWNER_CUT)) / 2) * (1 + share);

export interface CampaignRules {
	/** Share of the stake weight to reach. */
	readonly share: number;
	/** TAO to spend in all, and in how many days at an even pace. */
	readonly budget: number;
	readonly days: number;
	/** TAO that defenders put in for every TAO of the attacker's. */
	readonly counter: number;
	readonly awake: number;
	readonly rootWeight: number;
	/** Share of their alpha that the others sell once control is lost. */
	readonly flight: number;
}

export interface CampaignDay {
	readonly day: number;
	/** Attacker's share of the stake weight. */
	readonly share: number;
	readonly spent: number;
	readonly defended: number;
	readonly price: number;
	/** TAO that the attacker's alpha would fetch if all of it were sold now. */
	readonly resale: number;
}

/**
 * A purchase spread over days: the attacker buys at an even pace, defenders answer, emission goes to validators and stakers
 * by stake weight, to miners and the owner.
 *
 * Validators' half of the emission goes to whoever holds the weight, the attacker included; the rest goes to others.
 */
export class Campaign {
	#pool: Pool;
	#held = 0;
	#others: number;
	/** Alpha of the defenders, all of which validates. */
	#defending = 0;
	#day = 0;
	#spent = 0;
	#defended = 0;
	#reached: number | undefined;

	constructor(
		market: SubnetMarket,
		pool: Pool,
		private rules: CampaignRules,
	) {
		this.#pool = pool;
		this.#others = market.alphaOutstanding;
	}

	/** Day on which the share was reached; undefined while it is not. */
	get reached(): number | undefined {
		return this.#reached;
	}

	get held(): number {
		return this.#held;
	}

	get pool(): Pool {
		return this.#pool;
	}

	/** From the next step on. */
	change(rules: Partial<CampaignRules>): void {
		this.rules = { ...this.rules, ...rules };
	}

	step(): CampaignDay {
		if (this.#day > 0) {
			this.#emit();
			if (this.#reached === undefined) this.#trade();
		}
		const share = this.#share();
		if (this.#reached === undefined && share >= this.rules.share) this.#reached = this.#day;
		return {
			day: this.#day++,
			share,
			spent: this.#spent,
			defended: this.#defended,
			price: spotPrice(this.#pool),
			resale: amountOf(sold(this.#pool, this.#held).taoOut),
		};
	}

	#share(): number {
		return this.#held / (this.#held + this.#defending + this.#others * this.rules.awake + this.rules.rootWeight);
	}

	#emit(): void {
		const toValidators = (ALPHA_PER_DAY * (1 - OWNER_CUT)) / 2;
		const mine = toValidators * this.#share();
		this.#held += mine;
		this.#others += ALPHA_PER_DAY - mine;
	}

	#trade(): void {
		const { budget, days, counter } = this.rules;
		const now = Math.min(budget / days, budget - this.#spent);
		if (now <= 0) return;
		const bought = buyAlpha(this.#pool, tao(now));
		this.#held += amountOf(bought.alphaOut);
		this.#spent += now;
		const answer = buyAlpha(bought.pool, tao(now * counter));
		this.#defending += amountOf(answer.alphaOut);
		this.#defended += now * counter;
		this.#pool = answer.pool;
	}

	/** When the others have fled: the spot price, TAO, and what the attacker's alpha then fetches, TAO. */
	afterFlight(): { readonly price: number; readonly resale: number } {
		const fled = sold(this.#pool, (this.#others + this.#defending) * this.rules.flight);
		return {
			price: spotPrice(fled.pool),
			resale: amountOf(sold(fled.pool, this.#held).taoOut),
		};
	}
}

/** @throws {SubnetsError} `bad-value` where the campaign left the pool so small that the chain refuses */
function sold(pool: Pool, amount: number): ReturnType<typeof sellAlpha> {
	try {
		return sellAlpha(pool, alpha(amount));
	} catch (error) {
		if (!SubnetsError.is(error, "bad-value")) throw error;
		const cure = "Lower “Budget of the campaign”.";
		throw new SubnetsError("bad-value", `The campaign empties the pool so far that nobody can sell. ${cure}`, "budget");
	}
}
