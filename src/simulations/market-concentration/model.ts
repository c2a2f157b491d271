import { exp, pow } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { sum } from "../../numeric/sums.ts";

/** How customers choose. */
export interface ChoiceRules {
	/** Chance ∝ size^returns · e^(quality · q). */
	readonly returns: number;
	readonly quality: number;
	/** Part of a lead in quality that is left after a year, 0-1. */
	readonly memory: number;
	/** Share of its customers that every firm loses in a year to a new choice, 0-1. */
	readonly churn: number;
	/** Factor by which the market grows in a year. */
	readonly growth: number;
	/** Firms that enter in a year, on average. */
	readonly entrants: number;
}

/** Part of the market with which a firm enters. */
const ENTRY = 0.01;

/**
 * A market with returns to size and changing quality: whoever is free to choose takes a firm with a chance that grows with its
 * size and its models' quality. Quality is a standard normal deviate of each firm that forgets itself from year to year.
 *
 * @source W. B. Arthur, Economic Journal 99 (1989), generalised urn; quality after discrete choice (logit)
 */
export class GrowingMarket {
	/** Customers per firm; entrants are added at the end. */
	readonly sizes: number[];
	readonly #quality: number[];
	/** What this year's quality makes of each firm's size. */
	#appeal: number[] = [];
	#weights: number[] = [];

	constructor(
		start: readonly number[],
		readonly rules: ChoiceRules,
		random: Random,
	) {
		this.sizes = [...start];
		this.#quality = start.map(() => random.normal());
	}

	/** A year: firms enter, quality moves, then everybody who left and everybody new chooses, one after the other. */
	year(random: Random): void {
		const { churn, growth, entrants, memory, quality } = this.rules;
		const before = sum(this.sizes);
		for (let entering = entrants > 0 ? random.poisson(entrants) : 0; entering > 0; entering--) {
			this.sizes.push(ENTRY * before);
			this.#quality.push(random.normal());
		}
		this.#quality.forEach((q, i) => {
			this.#quality[i] = memory * q + Math.sqrt(1 - memory * memory) * random.normal();
		});
		this.sizes.forEach((size, i) => (this.sizes[i] = size * (1 - churn)));
		this.#appeal = this.#quality.map((q) => exp(quality * q));
		this.#weights = this.sizes.map((_, i) => this.#weightOf(i));
		const free = Math.round(before * growth - sum(this.sizes));
		for (let customer = 0; customer < free; customer++) this.#choose(random);
	}

	#choose(random: Random): void {
		const chosen = random.weighted(this.#weights);
		this.sizes[chosen]!++;
		this.#weights[chosen] = this.#weightOf(chosen);
	}

	#weightOf(firm: number): number {
		return pow(this.sizes[firm]!, this.rules.returns) * this.#appeal[firm]!;
	}
}
