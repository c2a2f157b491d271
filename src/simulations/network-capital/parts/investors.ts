import { sum } from "../../../numeric/sums.ts";
import { exp, tanh } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

/** Share of a belief's error that is left after a day: errors last for weeks. */
const ERROR_MEMORY = 0.97;
/** Share of yesterday's trend that is left. */
const TREND_MEMORY = 0.9;
/** Spread of those who wander. */
const WANDER_DEVIATION = 0.5;

export interface Temper {
	/** Shares of what moves: by belief, by return; the rest wanders. */
	readonly belief: number;
	readonly chase: number;
	/** Standard deviation of the logarithm of a belief's error. */
	readonly error: number;
}

/** Where capital wants to be: three motives, mixed. One place per subnet. */
export class Investors {
	readonly #errors: Float64Array;
	readonly #trend: Float64Array;
	readonly #random: Random;

	constructor(
		readonly temper: Temper,
		subnets: number,
		random: Random,
	) {
		this.#random = random;
		this.#errors = Float64Array.from({ length: subnets }, () => random.normal());
		this.#trend = new Float64Array(subnets);
	}

	/** A place has a new subnet: what was thought of the old one is forgotten. */
	forget(place: number): void {
		this.#errors[place] = this.#random.normal();
		this.#trend[place] = 0;
	}

	/**
	 * Shares of capital that investors want today.
	 * @param quality what subnets are worth; 0 where there is none
	 * @param capital present shares, sum 1
	 * @param returns logarithm of yesterday's gain with dividends
	 */
	want(quality: Float64Array, capital: Float64Array, returns: Float64Array): Float64Array {
		const { belief, chase, error } = this.temper;
		const motives = Math.max(1, belief + chase);
		const step = Math.sqrt(1 - ERROR_MEMORY * ERROR_MEMORY);
		const believed = quality.map((worth, i) => {
			this.#errors[i] = ERROR_MEMORY * this.#errors[i]! + step * this.#random.normal();
			return worth * exp(error * this.#errors[i]!);
		});
		const chased = this.#tilt(capital, returns);
		const wandering = capital.map((share) => share * exp(WANDER_DEVIATION * this.#random.normal()));
		for (const part of [believed, chased, wandering]) normalise(part);
		const [b, c] = [belief / motives, chase / motives];
		return capital.map((_, i) => b * believed[i]! + c * chased[i]! + Math.max(0, 1 - b - c) * wandering[i]!);
	}

	/** Up to twice its share where the trend is best, down to nothing where it is worst. */
	#tilt(capital: Float64Array, returns: Float64Array): Float64Array {
		const trend = this.#trend;
		returns.forEach((gain, i) => (trend[i] = TREND_MEMORY * trend[i]! + (1 - TREND_MEMORY) * gain));
		let [count, sum, squares] = [0, 0, 0];
		capital.forEach((share, i) => {
			if (share === 0) return;
			count++;
			sum += trend[i]!;
			squares += trend[i]! * trend[i]!;
		});
		const mean = count > 0 ? sum / count : 0;
		const deviation = Math.sqrt(Math.max(0, count > 0 ? squares / count - mean * mean : 0));
		return capital.map((share, i) => share * (1 + (deviation > 0 ? tanh((trend[i]! - mean) / deviation) : 0)));
	}
}

function normalise(values: Float64Array): void {
	const total = sum(values);
	if (total > 0) for (let i = 0; i < values.length; i++) values[i] = values[i]! / total;
}
