/** Longest text that is searched, in characters. */
const LONGEST = 2_000_000;

/**
 * Whether it is worth looking closer: the essay names Bittensor and centralisation, and is longer than a note. Costs
 * next to nothing, because it is asked of every text file that is opened.
 */
export function mightBeEssay(text: string): boolean {
	return text.length > 3000 && text.length <= LONGEST && /bittensor/i.test(text) && /central/i.test(text);
}
