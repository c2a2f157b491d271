import { exp } from "../../../numeric/math.ts";
import { sum } from "../../../numeric/sums.ts";

export type Shape = "winner" | "shared";

/** What a contest offers and asks, $ a week. */
export interface Stakes {
	readonly prize: number;
	/** Winner takes all, or pay in proportion to score. */
	readonly shape: Shape;
	readonly attemptCost: number;
	/** Share of an uncertain expected prize that people give up for certainty, 0-1. */
	readonly riskAversion: number;
	/** Spread of what people of equal skill would give up, as a share of their salary. */
	readonly taste: number;
}

/** Somebody who might take part: part of the prize to expect, relative to others, and salary, $ a week. */
export interface Person {
	readonly weight: number;
	readonly salary: number;
}

/** Bisections of the sum of weights: more than a double has bits. */
const BISECTIONS = 80;

/**
 * The chances with which people take part, where everybody expects the part of the prize that falls to them if all others act
 * alike: free entry. Somebody's expected part is their weight over the sum of weights of those who take part (Tullock).
 *
 * @returns chance of taking part, by person; the only fixed point, since a larger sum of weights draws fewer
 * @source Tullock 1980, Efficient rent seeking; choice with differences of taste: logit
 */
export function entryOf(people: readonly Person[], stakes: Stakes): Float64Array {
	const chances = (weights: number) => Float64Array.from(people, (person) => chanceOf(person, weights, stakes));
	const drawn = (weights: number) => sum(chances(weights).map((chance, i) => chance * people[i]!.weight));
	let [low, high] = [0, sum(people.map(({ weight }) => weight))];
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = (low + high) / 2;
		if (drawn(middle) > middle) low = middle;
		else high = middle;
	}
	return chances((low + high) / 2);
}

function chanceOf({ weight, salary }: Person, weights: number, stakes: Stakes): number {
	const part = weight / Math.max(weights, weight);
	const certain = stakes.shape === "winner" ? 1 - stakes.riskAversion : 1;
	const worth = certain * part * stakes.prize - stakes.attemptCost;
	return 1 / (1 + exp(-(worth - salary) / (stakes.taste * salary)));
}
