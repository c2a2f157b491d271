import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { SubnetsError } from "./errors.ts";
import { exp, log } from "./math.ts";

/** Outputs thrown away after seeding: the generator's state starts with few bits set, so neighbouring seeds begin alike. */
const WARM_UP = 32;

/** Spreads a 32-bit integer over all 32 bits: MurmurHash3's finaliser. */
function scramble(value: number): number {
	let hash = value | 0;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Seeds are whole numbers from 0 to this. */
export const LARGEST_SEED = 0xffff_ffff;

/**
 * A seeded stream of random numbers: xoroshiro128+ (pure-rand), equal bits on every host.
 *
 * Draw from one stream in a fixed order. Where one part of a model must not disturb another (a second miner must not
 * change the weather), give each part its own stream with {@link Random.fork}.
 */
export class Random {
	readonly #generator: ReturnType<typeof xoroshiro128plus>;
	readonly #seed: number;
	#spareNormal: number | undefined;

	/** @param seed integer in [0, 2^32) @throws {SubnetsError} `bad-value` otherwise */
	constructor(seed: number) {
		if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
			throw new SubnetsError("bad-value", `Seed: ${seed} is not a whole number from 0 to 4,294,967,295.`, "seed");
		}
		this.#seed = seed;
		this.#generator = xoroshiro128plus(scramble(seed));
		for (let i = 0; i < WARM_UP; i++) this.#generator.next();
	}

	/** An independent stream, named by `label`: equal seed and label give equal numbers, however much was drawn here. */
	fork(label: string | number): Random {
		let hash = this.#seed ^ 0x9e3779b9;
		for (const character of String(label)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
		return new Random(scramble(hash));
	}

	/** Uniform in [0, 1), 53 bits; with bounds, uniform in [low, high). */
	uniform(low = 0, high = 1): number {
		return low + (high - low) * uniformFloat64(this.#generator);
	}

	/** Uniform whole number from `low` to `high`, both included. */
	integer(low: number, high: number): number {
		return uniformInt(this.#generator, low, high);
	}

	/** True with probability `share`. */
	chance(share: number): boolean {
		return this.uniform() < share;
	}

	/** Normal deviate by Marsaglia's polar method; `deviation` is the standard deviation. */
	normal(mean = 0, deviation = 1): number {
		if (this.#spareNormal !== undefined) {
			const spare = this.#spareNormal;
			this.#spareNormal = undefined;
			return mean + deviation * spare;
		}
		for (;;) {
			const u = this.uniform(-1, 1);
			const v = this.uniform(-1, 1);
			const square = u * u + v * v;
			if (square === 0 || square >= 1) continue;
			const factor = Math.sqrt((-2 * log(square)) / square);
			this.#spareNormal = v * factor;
			return mean + deviation * u * factor;
		}
	}

	/** Log-normal deviate: exp of a normal with the given mean and standard deviation of the logarithm. */
	logNormal(meanLog = 0, deviationLog = 1): number {
		return exp(this.normal(meanLog, deviationLog));
	}

	/** Exponential deviate with the given mean. */
	exponential(mean = 1): number {
		return -mean * log(1 - this.uniform());
	}

	/** Number of events with the given mean: Knuth's product below 30, rounded normal approximation from there on. */
	poisson(mean: number): number {
		if (mean >= 30) return Math.max(0, Math.round(this.normal(mean, Math.sqrt(mean))));
		const limit = exp(-mean);
		let product = this.uniform();
		let count = 0;
		while (product > limit) {
			product *= this.uniform();
			count++;
		}
		return count;
	}

	/** One item, each equally likely; the list must not be empty. */
	pick<T>(items: readonly T[]): T {
		return items[this.integer(0, items.length - 1)]!;
	}

	/** Index drawn in proportion to non-negative weights; the last positive one when rounding runs past the end. */
	weighted(weights: ArrayLike<number>): number {
		let total = 0;
		for (let i = 0; i < weights.length; i++) total += weights[i]!;
		let left = this.uniform() * total;
		let last = 0;
		for (let i = 0; i < weights.length; i++) {
			if (weights[i]! <= 0) continue;
			last = i;
			left -= weights[i]!;
			if (left < 0) return i;
		}
		return last;
	}

	/** Shuffles in place (Fisher-Yates) and returns the same array. */
	shuffle<T>(items: T[]): T[] {
		for (let i = items.length - 1; i > 0; i--) {
			const j = this.integer(0, i);
			[items[i], items[j]] = [items[j]!, items[i]!];
		}
		return items;
	}
}
