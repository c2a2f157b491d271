import { sum } from "../../../numeric/sums.ts";
/**
 * How long pay lags behind a lasting change, in epochs: the area between the new level and the path to it, as a part of
 * the step. Noise on the way cancels out; half a ramp counts half its length.
 *
 * @param shares pay share per epoch
 * @param change first epoch (from 0) after the change
 * @param level epochs averaged for the level before, and for the level at the end
 * @returns epochs, at most those after the change; `undefined` when pay did not rise by a fiftieth or nothing followed
 */
export function payDelay(shares: readonly number[], change: number, level: number): number | undefined {
	const after = shares.length - change;
	if (change < level || after < level) return undefined;
	const mean = (from: number, to: number) => sum(shares.slice(from, to)) / (to - from);
	const before = mean(change - level, change);
	const reached = mean(shares.length - level, shares.length);
	if (reached < 1.02 * before || reached === 0) return undefined;
	let area = 0;
	for (let i = change; i < shares.length; i++) area += reached - shares[i]!;
	return Math.max(0, Math.min(after, area / (reached - before)));
}
