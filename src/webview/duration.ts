import { partsWords as words } from "./words/partsWords.ts";
/** A time to wait, in words: "about 40 seconds", "about 2 minutes". */
export function sayDuration(milliseconds: number): string {
	const seconds = Math.max(5, Math.ceil(milliseconds / 5000) * 5);
	if (seconds < 60) return words.seconds(seconds);
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? words.aMinute : words.minutes(minutes);
}
