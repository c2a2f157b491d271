import { type Random } from "../../../numeric/random.ts";
import { checkStudy, type MajorityStudy } from "./majorityStudy.ts";

/**
 * The study's random deviations, standard normal: one per validator's stake and one per weight. They are drawn once and
 * used for every network of the map, so that neighbouring networks differ by what the axes say and by nothing else.
 */
export class MajorityNoise {
	/** Per validator. */
	readonly stake: Float64Array;
	/** Validator by validator, a value per miner. */
	readonly weights: readonly Float64Array[];

	/** @throws {SubnetsError} `bad-shape` for fewer than two validators or miners */
	constructor(study: MajorityStudy, random: Random) {
		checkStudy(study);
		const draw = (length: number): Float64Array => Float64Array.from({ length }, () => random.normal());
		this.stake = draw(study.validators);
		this.weights = Array.from({ length: study.validators }, () => draw(study.miners));
	}
}

/** Fills `shares[from..to)` with `total` split in proportion to 1 + deviation × noise, at least 0 each. */
export function splitNoisily(
	shares: Float64Array,
	noise: Float64Array,
	deviation: number,
	from: number,
	to: number,
	total: number,
): void {
	let sum = 0;
	for (let k = from; k < to; k++) {
		shares[k] = Math.max(0, 1 + deviation * noise[k]!);
		sum += shares[k]!;
	}
	const scale = sum > 0 ? total / sum : 0;
	for (let k = from; k < to; k++) shares[k]! *= scale;
}

/**
 * Fills `shares[from..to)` with `total` split as real stakes are. Who of them is honest nobody knows, so that the noise
 * puts them into an order, the same for every split.
 */
export function splitAs(
	shares: Float64Array,
	stakes: readonly number[],
	noise: Float64Array,
	from: number,
	to: number,
	total: number,
): void {
	const order = Array.from(noise.keys()).sort((a, b) => noise[a]! - noise[b]!);
	let sum = 0;
	for (let k = from; k < to; k++) sum += stakes[order[k]!]!;
	for (let k = from; k < to; k++) shares[k] = (stakes[order[k]!]! / sum) * total;
}
