/** How a quantity behaves once the start is over. */
export type Regime = "settles" | "cycles" | "collapses" | "drifts";

export const regimeLabels: Readonly<Record<Regime, string>> = {
	settles: "settles",
	cycles: "goes up and down",
	collapses: "collapses",
	drifts: "keeps drifting",
};

/** Days over which noise is smoothed. */
const SMOOTHED = 7;
/** Below this part of its highest level a quantity has collapsed. */
const COLLAPSED = 0.1;
/** A quantity that stays within this part of its mean in the second half has settled. */
const STEADY = 0.1;
/** Swings count from this part of the mean on; three turns make a cycle. */
const SWING = 0.05;
const TURNS = 3;

/** @param series one value a day, 0 or more */
export function regimeOf(series: readonly number[]): Regime {
	const smooth = smoothed(series);
	if (smooth.length < 2) return "settles";
	if (smooth.at(-1)! < COLLAPSED * Math.max(...smooth)) return "collapses";
	const late = smooth.slice(smooth.length >> 1);
	const mean = late.reduce((sum, value) => sum + value, 0) / late.length;
	if (mean === 0 || Math.max(...late) - Math.min(...late) <= STEADY * mean) return "settles";
	return turns(late, SWING * mean) >= TURNS ? "cycles" : "drifts";
}

function smoothed(series: readonly number[]): number[] {
	const result: number[] = [];
	for (let end = SMOOTHED; end <= series.length; end++) {
		result.push(series.slice(end - SMOOTHED, end).reduce((sum, value) => sum + value, 0) / SMOOTHED);
	}
	return result.length > 0 ? result : [...series];
}

/** Changes of direction by at least `size`. */
function turns(series: readonly number[], size: number): number {
	let count = 0;
	let direction = 0;
	let low = series[0]!;
	let high = series[0]!;
	for (const value of series) {
		low = Math.min(low, value);
		high = Math.max(high, value);
		const now = direction <= 0 && value - low >= size ? 1 : direction >= 0 && high - value >= size ? -1 : 0;
		if (now === 0) continue;
		if (direction !== 0) count++;
		direction = now;
		low = value;
		high = value;
	}
	return count;
}
