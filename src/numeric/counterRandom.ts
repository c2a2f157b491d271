/**
 * Random numbers by place instead of in a row: the same three counters give the same number, whatever was drawn before. For
 * models that are run twice with one thing changed and must not part for any other reason.
 *
 * @source the mixing of MurmurHash3's finaliser (Appleby, public domain), once per counter
 */
export class CounterRandom {
	/** @param seed integer in [0, 2^32) */
	constructor(private readonly seed: number) {}

	/** Uniform in [0, 1), in steps of 2^-32. @param a @param b @param c integers */
	at(a: number, b: number, c: number): number {
		return uniformIn(this.row(a, b), c);
	}

	/** What the numbers of two counters have in common, for {@link uniformIn}: most of the work, done once for all of them. */
	row(a: number, b: number): number {
		return mix(mix(this.seed ^ a) ^ (b + 0x9e3779b9));
	}
}

/** The number that {@link CounterRandom.at} gives for a row and its third counter. */
export const uniformIn = (row: number, c: number): number => (mix(row ^ (c + 0x7f4a7c15)) >>> 0) / 0x1_0000_0000;

/** In 32-bit integers throughout: anything else would be stored as a float between two rounds. */
function mix(value: number): number {
	let h = value | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
