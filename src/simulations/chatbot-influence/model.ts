import { type Random } from "../../numeric/random.ts";
import { BoundedConfidence } from "../shared/opinion/boundedConfidence.ts";

export interface ConversationRules {
	/** Move per conversation for somebody half a scale away from the assistant's slant, in units of the scale. */
	readonly shift: number;
	/** Share of the distance to the first opinion that is regained in a month. */
	readonly decay: number;
	/** Conversations per user and month. */
	readonly perMonth: number;
	/** People listen to each other within this distance; one meeting per person and month. */
	readonly tolerance: number;
}

/** How far two people move towards each other when they meet. @source Deffuant et al. 2000: it sets the speed only */
const MEETING_SPEED = 0.1;

/** People who talk to an assistant with a slant, and to each other, month by month. */
export class Audience {
	readonly opinions: Float64Array;
	readonly #first: Float64Array;
	readonly #meetings: BoundedConfidence;

	constructor(
		first: Float64Array,
		/** Provider of each person; −1 for nobody. */
		readonly provider: Int32Array,
		/** Slant of each provider, 0 to 1. */
		readonly slants: Float64Array,
		readonly rules: ConversationRules,
	) {
		this.#first = first;
		this.opinions = Float64Array.from(first);
		this.#meetings = new BoundedConfidence(this.opinions, rules.tolerance, MEETING_SPEED, 0);
	}

	month(random: Random): void {
		const { opinions, rules } = this;
		for (let i = 0; i < opinions.length; i++) {
			const slant = this.slants[this.provider[i]!];
			if (slant !== undefined) {
				for (let talk = 0; talk < rules.perMonth; talk++) opinions[i]! += 2 * rules.shift * (slant - opinions[i]!);
			}
			opinions[i]! += rules.decay * (this.#first[i]! - opinions[i]!);
		}
		this.#meetings.step(random);
	}
}

export function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function deviation(values: Float64Array): number {
	const centre = mean(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / values.length);
}
