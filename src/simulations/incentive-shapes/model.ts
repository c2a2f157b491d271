import { mean } from "../../numeric/sums.ts";
import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type parameters } from "./parameters.ts";
import { type Shape } from "./parts/shapes.ts";

export type IncentiveValues = ValuesOf<typeof parameters>;

/** Draws of the noise over which a miner averages what working would pay. */
const THOUGHTS = 4;
/** Spread of talent between miners: how much more or less than the mean a round's work gains. */
const TALENT = 0.4;
const FLOOR = 0.01;

/** Who competes: the same for every shape. */
export interface Field {
	/** Performance at the start. */
	readonly skill: Float64Array;
	/** Gain of a round's work, relative to the mean. */
	readonly talent: Float64Array;
	readonly copies: Uint8Array;
}

export function drawField(values: IncentiveValues, random: Random): Field {
	const copiers = Math.round((values.miners * values.copiers) / 100);
	const copies = Uint8Array.from({ length: values.miners }, (_, j) => (j < copiers ? 1 : 0));
	return {
		copies,
		skill: Float64Array.from(copies, (copier) =>
			copier === 1 ? values.freeLevel : Math.min(1, Math.max(FLOOR, random.normal(values.skill, values.spread))),
		),
		talent: Float64Array.from(copies, () => random.logNormal(0, TALENT)),
	};
}

/** A real subnet's miners, with their scores as performance; talents are drawn. @param scores 0 to 1 */
export const fieldOf = (scores: Float64Array, random: Random): Field => ({
	copies: new Uint8Array(scores.length),
	// A miner without any score cannot improve by parts of it.
	skill: scores.map((score) => Math.max(FLOOR, score)),
	talent: scores.map(() => random.logNormal(0, TALENT)),
});

export interface Round {
	/** Best and mean performance, 0 to 1, and part of the miners who worked. */
	readonly best: number;
	readonly mean: number;
	readonly working: number;
}

/**
 * One subnet with one shape of pay. Each round every miner who could work compares what it would gain with what it costs,
 * taking the others as they were.
 */
export class Race {
	readonly rounds: Round[] = [];
	/** Sum of pay shares over rounds. */
	readonly paid: Float64Array;
	readonly #level: Float64Array;
	#free: number;

	constructor(
		readonly shape: Shape,
		private readonly values: IncentiveValues,
		private readonly field: Field,
		private readonly random: Random,
	) {
		this.#level = field.skill.slice();
		this.#free = values.freeLevel;
		this.paid = new Float64Array(values.miners);
	}

	advance(): void {
		const { values, field, random } = this;
		const level = this.#level;
		const working = this.#whoWorks();
		let workers = 0;
		for (let j = 0; j < level.length; j++) {
			// Drawn for everybody, so that all shapes meet the same luck.
			const luck = random.uniform(0, 2);
			if (working[j] === 0) continue;
			workers++;
			level[j] = level[j]! + (1 - level[j]!) * Math.min(1, (values.step / 100) * field.talent[j]! * luck);
		}
		let best = 0;
		for (const value of level) best = Math.max(best, value);
		this.#free = Math.max(this.#free, this.#free + ((best - this.#free) * values.leak) / 100);
		for (let j = 0; j < level.length; j++) level[j] = Math.max(level[j]!, this.#free);
		const pay = this.shape.shares(this.#measured(level));
		for (let j = 0; j < pay.length; j++) this.paid[j] = this.paid[j]! + pay[j]!;
		this.rounds.push({ best, mean: mean(level), working: workers / level.length });
	}

	/** Miners to whom a round's work promises more than it costs. */
	#whoWorks(): Uint8Array {
		const { values, field, shape } = this;
		const level = this.#level;
		const working = new Uint8Array(level.length);
		const hope = new Float64Array(level.length);
		for (let thought = 0; thought < THOUGHTS; thought++) {
			const seen = this.#measured(level);
			const now = shape.shares(seen);
			const shareOf = shape.tries(seen);
			for (let j = 0; j < level.length; j++) {
				if (field.copies[j] === 1) continue;
				const own = seen[j]!;
				const gain = (1 - level[j]!) * Math.min(1, (values.step / 100) * field.talent[j]!);
				const tried = Math.min(1, (own * (level[j]! + gain)) / level[j]!);
				hope[j] = hope[j]! + shareOf(j, tried) - now[j]!;
			}
		}
		const cost = values.workCost / 100 / level.length;
		for (let j = 0; j < level.length; j++) {
			if (field.copies[j] === 0 && (hope[j]! / THOUGHTS) * values.horizon > cost) working[j] = 1;
		}
		return working;
	}

	#measured(level: Float64Array): Float64Array {
		const noise = this.values.noise / 100;
		return level.map((value) => Math.min(1, value * exp(this.random.normal(0, noise))));
	}
}
