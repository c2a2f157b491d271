import { ABOVE_ONE, BLOCK, NOTHING } from "./yumaKernel.ts";

/**
 * Narrows [low, high] down to one score. Each pass splits the column at a pivot, sums the stake at or above it, and
 * moves low up or high down to the nearest score on its side.
 */
export function findQuantile(
	heap: Float64Array,
	rows: number,
	first: number,
	stake: number,
	at: number,
	kappa: number,
	warm: boolean,
): number {
	let low = 0;
	let high = Infinity;
	let supportOfLow = 1;
	let supportOfHigh = 0;
	let pivot = heap[at]!;
	if (!warm) {
		pivot = 0;
		low = Infinity;
		high = 0;
		for (let row = 0; row < rows; row++) {
			const weight = heap[first + row * BLOCK]!;
			pivot += heap[stake + row]! * weight;
			if (weight < low) low = weight;
			if (weight > high) high = weight;
		}
		if (!(pivot > low && pivot <= high)) pivot = high;
	}
	let passes = 0;
	while (low < high) {
		let support = 0;
		let nextAbove = Infinity;
		let nextBelow = 0;
		for (let row = 0; row < rows; row++) {
			const weight = heap[first + row * BLOCK]!;
			if (weight >= pivot) {
				support += heap[stake + row]!;
				if (weight < nextAbove) nextAbove = weight;
			} else if (weight > nextBelow) nextBelow = weight;
		}
		const supported = support >= kappa;
		if (supported) {
			low = nextAbove;
			supportOfLow = support;
		} else {
			high = nextBelow;
			supportOfHigh = support;
		}
		if (warm && passes === 0) pivot = supported ? low * ABOVE_ONE + NOTHING : high;
		else pivot = low + (high - low) * ((supportOfLow - kappa) / (supportOfLow - supportOfHigh));
		if (!(pivot > low && pivot <= high)) pivot = high;
		passes++;
	}
	// Adding 0 turns an absent entry's -0 into 0.
	heap[at] = low + 0;
	return passes;
}
