import { pow } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

/** Opinions fall into this many bins when the recommender looks for partners; finer than any tolerance in use. */
const BINS = 200;

/**
 * People who listen only to those near enough, introduced to each other by a recommender.
 *
 * In one step everybody meets one partner. Two whose opinions differ by less than `tolerance` move towards each other by
 * the share `speed` of the difference. The recommender picks a partner at distance d with a chance in proportion to
 * d^(−bias): 0 is chance, larger means more of the same.
 *
 * @source Deffuant et al., Adv. Complex Systems 3 (2000); bias: Sîrbu et al., PLoS ONE 14(3) (2019)
 */
export class BoundedConfidence {
	readonly #counts = new Float64Array(BINS);
	readonly #members: number[][] = Array.from({ length: BINS }, () => []);
	readonly #closeness: Float64Array;
	readonly #weights = new Float64Array(BINS);

	constructor(
		/** One per person, each in [0, 1]; changed in place. */
		readonly opinions: Float64Array,
		readonly tolerance: number,
		readonly speed: number,
		readonly bias: number,
	) {
		this.#closeness = Float64Array.from({ length: BINS }, (_, d) => pow(Math.max(d, 0.5) / BINS, -bias));
	}

	step(random: Random): void {
		if (this.bias > 0) this.#sort();
		const { opinions } = this;
		for (let i = 0; i < opinions.length; i++) {
			const j = this.bias > 0 ? this.#recommend(opinions[i]!, random) : random.integer(0, opinions.length - 1);
			const difference = opinions[j]! - opinions[i]!;
			if (Math.abs(difference) >= this.tolerance) continue;
			opinions[i]! += this.speed * difference;
			opinions[j]! -= this.speed * difference;
		}
	}

	/** Puts people into bins of opinion; refreshed once a step, so partners are where they were at its beginning. */
	#sort(): void {
		this.#counts.fill(0);
		for (const members of this.#members) members.length = 0;
		this.opinions.forEach((opinion, person) => {
			const bin = binOf(opinion);
			this.#counts[bin]!++;
			this.#members[bin]!.push(person);
		});
	}

	#recommend(opinion: number, random: Random): number {
		const own = binOf(opinion);
		for (let bin = 0; bin < BINS; bin++)
			this.#weights[bin] = this.#counts[bin]! * this.#closeness[Math.abs(bin - own)]!;
		return random.pick(this.#members[random.weighted(this.#weights)]!);
	}
}

const binOf = (opinion: number): number => Math.min(BINS - 1, Math.floor(opinion * BINS));

/**
 * Number of groups: runs of opinions whose neighbours are closer than `gap`, counted where they hold at least `least` of all.
 * @internal for tests
 */
export function countGroups(opinions: Float64Array, gap: number, least = 0.02): number {
	const sorted = Float64Array.from(opinions).sort();
	let groups = 0;
	let start = 0;
	for (let i = 1; i <= sorted.length; i++) {
		if (i < sorted.length && sorted[i]! - sorted[i - 1]! < gap) continue;
		if ((i - start) / sorted.length >= least) groups++;
		start = i;
	}
	return groups;
}
