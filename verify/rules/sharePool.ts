import { SubnetsError } from "../../src/numeric/errors.ts";
import { type Alpha, alpha, amountOf } from "../../src/chain/units.ts";

/**
 * Alpha of many stakers on one hotkey, held as shares: a reward raises what every share is worth, so it goes to the
 * stakers of this moment in proportion to what they hold, however long they have held it.
 * @source protocol.md §1.7; the chain's `share-pool`
 */
export class SharePool<Staker extends string | number = string> {
	readonly #shares = new Map<Staker, number>();
	#totalShares = 0;
	#total = 0;

	/** All alpha on the hotkey. */
	get total(): Alpha {
		return alpha(this.#total);
	}

	get stakers(): IterableIterator<Staker> {
		return this.#shares.keys();
	}

	/** What one staker's shares are worth. */
	valueOf(staker: Staker): Alpha {
		return alpha(this.#totalShares > 0 ? (this.#total * (this.#shares.get(staker) ?? 0)) / this.#totalShares : 0);
	}

	deposit(staker: Staker, amount: Alpha): void {
		const value = this.#checked(amount);
		if (value === 0) return;
		const issued = this.#totalShares > 0 ? (value * this.#totalShares) / this.#total : value;
		this.#shares.set(staker, (this.#shares.get(staker) ?? 0) + issued);
		this.#totalShares += issued;
		this.#total += value;
	}

	/** @throws {SubnetsError} `bad-value` when the staker holds less */
	withdraw(staker: Staker, amount: Alpha): void {
		const value = this.#checked(amount);
		const held = amountOf(this.valueOf(staker));
		if (value > held) {
			const message = `Stake of ${String(staker)}: ${value} alpha is more than the ${held} held. Take out less.`;
			throw new SubnetsError("bad-value", message, "amount");
		}
		const left = (this.#shares.get(staker) ?? 0) * (1 - value / (held || 1));
		this.#totalShares -= (this.#shares.get(staker) ?? 0) - left;
		this.#total -= value;
		if (left > 0) this.#shares.set(staker, left);
		else this.#shares.delete(staker);
	}

	/** Pays all stakers by shares. A reward to a hotkey without stakers is refused: nobody would own it. */
	reward(amount: Alpha): void {
		const value = this.#checked(amount);
		if (this.#totalShares === 0 && value > 0) {
			throw new SubnetsError(
				"bad-value",
				"Reward: nobody stakes to this hotkey. Deposit it for its owner instead.",
				"amount",
			);
		}
		this.#total += value;
	}

	#checked(amount: Alpha): number {
		const value = amountOf(amount);
		if (value >= 0) return value;
		throw new SubnetsError("bad-value", `Amount: ${value} alpha is not an amount. Use 0 or more.`, "amount");
	}
}
