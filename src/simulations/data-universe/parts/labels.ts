import { type Random } from "../../../numeric/random.ts";

/** Weight per byte by source. @source subnets.md §2: Reddit .55, X .35, YouTube .10 with bytes divided by 8 */
const SOURCES = [
	{ name: "Reddit", weight: 0.55 },
	{ name: "X", weight: 0.35 },
	{ name: "YouTube", weight: 0.1 / 8 },
];
/** Labels: subreddits, hashtags, channels. Our choice, with a Zipf law of volumes. */
export const LABELS = 40;
/** Share of labels that the desirability list names. */
const WANTED = 0.4;
/** Posts of all labels in an hour: about 300 M a day, the size the owner claims to collect. */
const WORLD_POSTS = 12_500_000;
export const BYTES_PER_POST = 300;

export interface Label {
	readonly name: string;
	/** Posts an hour. */
	readonly volume: number;
	/** Job weight: 1 to 5 where wanted, the default elsewhere. */
	readonly wanted: number;
	/** Value per byte: source weight × job weight. */
	readonly density: number;
}

/** Draws the world of posts: what is talked about how much, and what is wanted. */
export function drawLabels(defaultWeight: number, random: Random): readonly Label[] {
	let harmonic = 0;
	for (let rank = 1; rank <= LABELS; rank++) harmonic += 1 / rank;
	return Array.from({ length: LABELS }, (_, i) => {
		const source = SOURCES[i % 10 === 9 ? 2 : i % 2]!;
		const wanted = random.chance(WANTED) || i === 0 ? random.uniform(1, 5) : defaultWeight;
		const volume = WORLD_POSTS / ((i + 1) * harmonic);
		return { name: `${source.name} ${i + 1}`, volume, wanted, density: source.weight * wanted };
	});
}
