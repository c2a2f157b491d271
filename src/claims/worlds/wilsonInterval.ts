import { type ShareEstimate } from "./claimTestReport.ts";

/** Normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/**
 * A share with Wilson's score interval of 95 %, which stays within 0 and 1 and is honest for few trials.
 * @param trials 0 gives 0 with the whole range
 * @source Wilson 1927, JASA 22(158)
 */
export function wilsonInterval(successes: number, trials: number): ShareEstimate {
	if (trials === 0) return { value: 0, low: 0, high: 1 };
	const share = successes / trials;
	const square = (Z * Z) / trials;
	const centre = share + square / 2;
	const reach = Z * Math.sqrt((share * (1 - share)) / trials + square / trials / 4);
	return {
		value: share,
		low: successes === 0 ? 0 : (centre - reach) / (1 + square),
		high: successes === trials ? 1 : (centre + reach) / (1 + square),
	};
}
