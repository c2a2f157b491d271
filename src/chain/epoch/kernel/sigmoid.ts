import { LARGEST_EXPONENT, REDUCTION } from "./yumaKernel.ts";

const LARGEST = LARGEST_EXPONENT / REDUCTION;

/**
 * 1 / (1 + e^-8y), good to 2e-10: e^y as Padé's quotient over / under of degree 4, whose eighth powers then need a single
 * division. The exponent is limited as on the chain.
 */
export function sigmoid(y: number): number {
	const limited = y < -LARGEST ? -LARGEST : y > LARGEST ? LARGEST : y;
	const square = limited * limited;
	const even = 1680 + square * (180 + square);
	const odd = limited * (840 + square * 20);
	let over = even + odd;
	let under = even - odd;
	for (let power = 1; power < REDUCTION; power *= 2) {
		over *= over;
		under *= under;
	}
	return over / (over + under);
}
