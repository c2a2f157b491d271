import { sum } from "../../../numeric/sums.ts";
import { type Miner, type MinerKind } from "./miner.ts";
import { type Pay } from "./pay.ts";
import { dayOfEpoch } from "./time.ts";

/** Share of the miners' pay that each kind of miner gets, day by day. */
export class PayByKind {
	readonly #kindOf: Uint8Array;
	readonly #days: number[] = [];
	readonly #shares: number[][] = [];
	#today: Float64Array;
	#until = 0;

	constructor(
		readonly kinds: readonly MinerKind[],
		miners: readonly Miner[],
	) {
		this.#kindOf = Uint8Array.from(miners, ({ kind }) => this.kinds.indexOf(kind));
		this.#today = new Float64Array(this.kinds.length);
	}

	add(epoch: number, pay: readonly Pay[]): void {
		pay.forEach(({ last }, j) => (this.#today[this.#kindOf[j]!]! += last));
		this.#until = dayOfEpoch(epoch);
		if (Math.floor(dayOfEpoch(epoch + 1)) > this.#days.length) this.#close(this.#days.length + 1);
	}

	#close(day: number): void {
		this.#days.push(day);
		this.#shares.push(sharesOf(this.#today));
		this.#today = new Float64Array(this.kinds.length);
	}

	/** One row a day, the started one included: day, and share of pay of each kind, %. */
	rows(): { readonly days: readonly number[]; readonly shares: readonly (readonly number[])[] } {
		const started = this.#today.some((amount) => amount > 0);
		return {
			days: started ? [...this.#days, this.#until] : [...this.#days],
			shares: started ? [...this.#shares, sharesOf(this.#today)] : [...this.#shares],
		};
	}
}

function sharesOf(amounts: Float64Array): number[] {
	const total = sum(amounts);
	return Array.from(amounts, (amount) => (total > 0 ? (100 * amount) / total : 0));
}
