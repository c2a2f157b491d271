import { erf } from "../../../numeric/math.ts";

/** Standard normal distribution function. */
export const normalShare = (z: number): number => 0.5 * (1 + erf(z / Math.SQRT2));

/** The deviate below which a share of (0, 1) lies: bisection, to 1e-12. */
export function normalDeviate(share: number): number {
	let [low, high] = [-10, 10];
	while (high - low > 1e-12) {
		const middle = (low + high) / 2;
		if (normalShare(middle) < share) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
