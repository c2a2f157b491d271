import { pow } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

/**
 * A market with increasing returns: new customers choose a firm with a chance that grows with its size.
 *
 * The chance is proportional to size^returns (Arthur's generalised urn): below 1 the small catch up, at 1 shares settle at
 * random, above 1 one firm takes all. With chance `openness` a newcomer ignores size and picks any firm alike, which is
 * what a free model of equal quality allows.
 *
 * @source W. B. Arthur, Economic Journal 99 (1989)
 */
export class GrowingMarket {
	/** Customers per firm. */
	readonly sizes: Float64Array;
	readonly #weights: Float64Array;

	constructor(
		start: readonly number[],
		readonly returns: number,
		readonly openness: number,
		/** Share of its customers that every firm loses in a year to a new choice. */
		readonly churn: number,
	) {
		this.sizes = Float64Array.from(start);
		this.#weights = new Float64Array(start.length);
	}

	/** A year in which the market grows by the factor `growth`. */
	year(growth: number, random: Random): void {
		const before = this.sizes.reduce((sum, size) => sum + size, 0);
		let free = before * (growth - 1);
		for (let i = 0; i < this.sizes.length; i++) {
			free += this.sizes[i]! * this.churn;
			this.sizes[i]! *= 1 - this.churn;
		}
		const customers = Math.round(free);
		for (let customer = 0; customer < customers; customer++) this.sizes[this.#choose(random)]!++;
	}

	#choose(random: Random): number {
		if (random.chance(this.openness)) return random.integer(0, this.sizes.length - 1);
		for (let i = 0; i < this.sizes.length; i++) this.#weights[i] = pow(this.sizes[i]!, this.returns);
		return random.weighted(this.#weights);
	}
}
