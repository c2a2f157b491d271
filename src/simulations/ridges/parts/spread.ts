import { quantileSorted } from "simple-statistics";

/** Part of the contests below and above a band. */
const TAIL = 0.1;

/** Median and band of shares over the contests, in percent or points. */
export function spreadOf(shares: readonly number[]) {
	const sorted = shares.map((value) => 100 * value).sort((a, b) => a - b);
	const at = (part: number) => quantileSorted(sorted, part);
	return { median: at(0.5), low: at(TAIL), high: at(1 - TAIL) };
}
