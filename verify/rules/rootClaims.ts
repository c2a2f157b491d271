import { type Alpha, alpha, amountOf, type Tao } from "../../src/chain/units.ts";

/** Claims below this are left for later, alpha. */
export const LEAST_CLAIM = 0.0005;

/**
 * Root dividends of one hotkey on one subnet: a rate that only grows, alpha per TAO staked on root. A staker's claim is
 * rate × stake minus what it has had; changing the stake moves that mark, so nothing is owed for the past.
 * @source protocol.md §3.5; CL
 */
export class RootClaims<Staker extends string | number = string> {
	readonly #claimed = new Map<Staker, number>();
	#rate = 0;

	/** Shares a dividend among all TAO on the hotkey; false when there is none, so that the caller recycles it. */
	accrue(dividend: Alpha, totalRootStake: Tao): boolean {
		const stake = amountOf(totalRootStake);
		if (!(stake > 0)) return false;
		this.#rate += amountOf(dividend) / stake;
		return true;
	}

	owed(staker: Staker, rootStake: Tao): Alpha {
		return alpha(Math.max(0, this.#rate * amountOf(rootStake) - (this.#claimed.get(staker) ?? 0)));
	}

	/** Call with the change whenever a staker adds (or takes out, negative) TAO on root. */
	stakeChanged(staker: Staker, change: Tao): void {
		this.#claimed.set(staker, (this.#claimed.get(staker) ?? 0) + this.#rate * amountOf(change));
	}

	/** Takes what is owed; nothing while it is below {@link LEAST_CLAIM}. */
	claim(staker: Staker, rootStake: Tao): Alpha {
		const owed = this.owed(staker, rootStake);
		if (amountOf(owed) < LEAST_CLAIM) return alpha(0);
		this.#claimed.set(staker, (this.#claimed.get(staker) ?? 0) + amountOf(owed));
		return owed;
	}
}
