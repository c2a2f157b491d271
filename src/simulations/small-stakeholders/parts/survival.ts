/** Somebody's time in a slot: how long, and whether it ended or the observation did. */
export interface Spell {
	readonly days: number;
	readonly ended: boolean;
}

/**
 * Kaplan-Meier estimate: share still there after so many days, with those who are still being watched counted for as long
 * as they were.
 * @param days ascending
 * @returns one share per day asked for; NaN where nobody was watched for so long
 */
export function survivalCurve(spells: readonly Spell[], days: readonly number[]): number[] {
	const sorted = [...spells].sort((a, b) => a.days - b.days || Number(b.ended) - Number(a.ended));
	const longest = sorted.at(-1)?.days ?? -1;
	let [share, next] = [1, 0];
	return days.map((day) => {
		while (next < sorted.length && sorted[next]!.days <= day) {
			if (sorted[next]!.ended) share *= 1 - 1 / (sorted.length - next);
			next++;
		}
		return day <= longest ? share : NaN;
	});
}
