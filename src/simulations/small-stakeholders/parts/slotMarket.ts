import {
	burnAfterBlocks,
	burnAfterInterval,
	burnAfterRegistration,
	BURN_INTERVAL,
	MOST_REGISTRATIONS,
} from "../../../chain/economics/burnPrice.ts";
import { uidToPrune } from "../../../chain/economics/neuronSlots.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { amountOf, block, type Tao, tao } from "../../../chain/units.ts";

type SlotRules = Pick<RuleSet, "burnPriceLaw" | "prunesImmuneEarly">;

/** The slots of a subnet's miners: who is registered since when, what the next slot costs, whom it pushes out. */
export class SlotMarket {
	/** Emission of the last epoch per slot, in any unit: what decides who has to go. */
	readonly score: Float64Array;
	readonly registeredAt: Float64Array;
	readonly #immortal: Uint8Array;
	#price: Tao;
	#registered = 0;

	/** @param immunity blocks */
	constructor(
		slots: number,
		startPrice: number,
		readonly rules: SlotRules,
		readonly immunity: number,
	) {
		this.score = new Float64Array(slots);
		this.registeredAt = new Float64Array(slots).fill(-immunity - 1);
		this.#immortal = new Uint8Array(slots);
		this.#price = tao(startPrice);
	}

	/** TAO for the next slot. */
	get price(): number {
		return amountOf(this.#price);
	}

	/** Whether the rules let anybody else register in this interval of 360 blocks. */
	get isOpen(): boolean {
		const most = this.rules.burnPriceLaw === "stepwise" ? MOST_REGISTRATIONS : BURN_INTERVAL;
		return this.#registered < most;
	}

	/**
	 * Takes a slot: the one with the least emission that is not immune, then the oldest.
	 * @returns slot and price paid
	 * @source protocol.md §1.3
	 */
	register(now: number): { readonly slot: number; readonly price: number } {
		const { score, registeredAt, immunity, price } = this;
		const rule = { immunity, keepsUnprotected: this.rules.prunesImmuneEarly };
		const slot = uidToPrune({ score, registeredAt, immortal: this.#immortal }, block(now), rule)!;
		registeredAt[slot] = now;
		// The chain counts a fresh slot as the best until its first epoch is over; immunity has the same effect here.
		score[slot] = 0;
		this.#registered++;
		if (this.rules.burnPriceLaw === "decaying") this.#price = burnAfterRegistration(this.#price);
		return { slot, price };
	}

	/** An interval of 360 blocks is over: the price moves. */
	closeInterval(): void {
		this.#price =
			this.rules.burnPriceLaw === "stepwise"
				? burnAfterInterval(this.#price, this.#registered)
				: burnAfterBlocks(this.#price, block(BURN_INTERVAL));
		this.#registered = 0;
	}
}
