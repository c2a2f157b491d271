import { IMPROVEMENT_FLOOR } from "./scoring.ts";

/** How good each miner's forecasts really were: its mean improvement over the baseline. */
export class Performance {
	readonly #sum: Float64Array;
	readonly #quality: Float64Array;
	readonly #scored: Float64Array;
	#challenges = 0;

	constructor(miners: number) {
		this.#sum = new Float64Array(miners);
		this.#quality = new Float64Array(miners);
		this.#scored = new Float64Array(miners);
	}

	/** Improvements are capped at −1, as the score caps them, so that one absurd answer does not decide. */
	add(improvements: Float64Array): void {
		this.#challenges++;
		for (let j = 0; j < improvements.length; j++) {
			this.#sum[j] = this.#sum[j]! + Math.max(IMPROVEMENT_FLOOR, improvements[j]!);
		}
	}

	/** Mean improvement, 1 is perfect and 0 the baseline; 0 where nothing was asked. */
	of(miner: number): number {
		return this.#challenges === 0 ? 0 : this.#sum[miner]! / this.#challenges;
	}

	/** A quality that the linear rule gave. */
	addQuality(miner: number, quality: number): void {
		this.#quality[miner] = this.#quality[miner]! + quality;
		this.#scored[miner] = this.#scored[miner]! + 1;
	}

	/** Mean quality, 0 to 1; 0 under the later rule, which has none. */
	qualityOf(miner: number): number {
		return this.#scored[miner] === 0 ? 0 : this.#quality[miner]! / this.#scored[miner]!;
	}
}
