import { ABOVE_ONE, BLOCK, NOTHING } from "./yumaKernel.ts";

/**
 * Narrows [low, high] down to one score. Each pass splits the column at a pivot, sums the stake at or above it, and
 * moves low up or high down to the nearest score on its side. The first pivot is the last consensus.
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
		low = Infinity;
		high = 0;
		for (let row = 0; row < rows; row++) {
			const weight = heap[first + row * BLOCK]!;
			if (weight < low) low = weight;
			if (weight > high) high = weight;
		}
	}
	let passes = 0;
	do {
		const settles = warm && passes === 0;
		let support = 0;
		let more = 0;
		let nextAbove = Infinity;
		let nextBelow = 0;
		for (let row = 0; row < rows; row++) {
			const weight = heap[first + row * BLOCK]!;
			if (weight >= pivot) {
				const share = heap[stake + row]!;
				support += share;
				if (weight > pivot) more += share;
				if (weight < nextAbove && !(settles && weight === pivot)) nextAbove = weight;
			} else if (weight > nextBelow) nextBelow = weight;
		}
		if (support < kappa) {
			high = nextBelow;
			supportOfHigh = support;
		} else if (settles && more < kappa) {
			low = pivot;
			high = pivot;
		} else {
			low = nextAbove;
			supportOfLow = settles ? more : support;
		}
		if (settles) pivot = low > 0 && high === Infinity ? low * ABOVE_ONE + NOTHING : high;
		else pivot = low + (high - low) * ((supportOfLow - kappa) / (supportOfLow - supportOfHigh));
		if (!(pivot > low && pivot <= high)) pivot = high;
		passes++;
	} while (low < high);
	// Adding 0 turns an absent entry's -0 into 0.
	heap[at] = low + 0;
	return passes;
}
