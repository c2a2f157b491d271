import { buyAlpha, type Pool, sellAlpha, spotPrice, taoToBuy } from "../../protocol/economics/pool.ts";
import { OWNER_CUT } from "../../protocol/economics/emissionSplit.ts";
import { alpha, amountOf, BLOCKS_PER_DAY, tao } from "../../protocol/units.ts";
import { alphaForShare, type SubnetMarket } from "../pools/subnetPools.ts";

/** What one buyer needs for a share of the stake weight at once, with nobody reacting. */
export interface Purchase {
	/** Alpha to buy. */
	readonly needed: number;
	/** Its cost with fee, TAO; infinite where the pool holds less. */
	readonly cost: number;
}

/**
 * @param awake share of the alpha outside that validates with any weight; the rest sleeps and does not count
 * @param rootWeight stake weight from TAO on root behind validators of this subnet, in alpha units
 */
export function purchaseFor(
	market: SubnetMarket,
	pool: Pool,
	share: number,
	awake: number,
	rootWeight: number,
): Purchase {
	const needed = alphaForShare(share, market.alphaOutstanding * awake + rootWeight);
	return { needed, cost: amountOf(taoToBuy(pool, alpha(needed))) };
}

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

/** Alpha that a day adds outside the pool. */
const ALPHA_PER_DAY = BLOCKS_PER_DAY;

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
	#day = 0;
	#spent = 0;
	#defended = 0;
	#reached: number | undefined;

	constructor(
		market: SubnetMarket,
		pool: Pool,
		readonly rules: CampaignRules,
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
			resale: amountOf(sellAlpha(this.#pool, alpha(this.#held)).taoOut),
		};
	}

	#share(): number {
		return this.#held / (this.#held + this.#others * this.rules.awake + this.rules.rootWeight);
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
		this.#others += amountOf(answer.alphaOut);
		this.#defended += now * counter;
		this.#pool = answer.pool;
	}

	/** What the attacker can sell for after the others have fled, TAO. */
	resaleAfterFlight(): number {
		const fled = sellAlpha(this.#pool, alpha(this.#others * this.rules.flight));
		return amountOf(sellAlpha(fled.pool, alpha(this.#held)).taoOut);
	}

	/** Alpha that control of the consensus can direct in a day: miners' half and the attacker's part of the validators'. */
	dailyTake(): number {
		const half = (ALPHA_PER_DAY * (1 - OWNER_CUT)) / 2;
		return half + half * this.#share();
	}
}
