import { type Random } from "../../src/numeric/random.ts";

/** People who are asked one after the other. */
export class Survey {
	asked = 0;
	agreed = 0;

	/**
	 * @param belief chance of a yes, 0 to 1
	 * @param random the run's own stream
	 */
	constructor(
		private readonly belief: number,
		private readonly random: Random,
	) {}

	askOne(): void {
		this.asked++;
		if (this.random.uniform() < this.belief) this.agreed++;
	}
}
