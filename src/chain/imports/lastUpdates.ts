/** Folded names of a count of blocks since a UID last set weights, as tables show it. */
const SINCE = /^(updated|updated_?blocks|blocks_?since.*)$/i;
/** How many of the largest holders are asked whether they weighed lately: those are the validators. */
const LARGEST = 10;

/** What is known of a file when the blocks of the last weights are looked at. */
interface Beside {
	/** What the file calls them. */
	readonly name: string;
	/** The file's block. */
	readonly block: number | null;
	readonly stake: Float64Array;
}

/**
 * The block at which each UID last set weights. Tables show how many blocks ago that was, mostly under "updated", and some
 * under the chain's own name: the largest holders, who weigh, tell the two apart.
 *
 * @param found what the file gives, as it stands there
 * @param notes where a conversion is told
 * @returns null where the file does not say, or counts back from a block that it does not name
 */
export function lastUpdates(
	found: Float64Array | null,
	{ name, block, stake }: Beside,
	notes: string[],
): Float64Array | null {
	if (found === null) return null;
	const named = SINCE.test(name);
	if (block === null) {
		if (!named || found.some((at) => at > 1_000_000)) return found;
		notes.push(`"${name}" counts the blocks since a UID's last weights, and the file names no block: left out.`);
		return null;
	}
	const largest = [...stake.keys()].sort((a, b) => stake[b]! - stake[a]! || a - b).slice(0, LARGEST);
	const early = (share: number) => largest.filter((uid) => found[uid]! < share * block).length * 2 > largest.length;
	// Under the chain's name only what cannot be a block: nobody at all in the last nineteen twentieths of the chain.
	const since = named ? early(0.5) : block > 100_000 && early(0.05) && found.every((at) => at < block / 20 && at > 0);
	if (!since) return found;
	notes.push(`"${name}" was read as the blocks since a UID's last weights, counted back from block ${block}.`);
	return found.map((ago) => Math.max(0, block - ago));
}
