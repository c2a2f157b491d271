import { type Random } from "../../numeric/random.ts";
import { mean } from "../../numeric/sums.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { BoundedConfidence } from "../shared/opinion/boundedConfidence.ts";
import { type parameters } from "./parameters.ts";

export type ChatbotValues = ValuesOf<typeof parameters>;

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

/** Markets that the same people live through. */
export const MARKETS = [{ id: "nobody" }, { id: "one" }, { id: "few" }, { id: "many" }] as const;
export type Market = (typeof MARKETS)[number]["id"];
export type Markets = Readonly<Record<Market, Audience>>;

/** A few providers: the middle case between one and many. */
const FEW = 3;

/** Who asks which assistant. */
export interface Users {
	/** Provider that each person happens to have; −1 for somebody who asks none. */
	readonly provider: Int32Array;
	/** 1 for people who choose the assistant that is nearest to their own opinion instead. */
	readonly chooses: Uint8Array;
}

/** People who talk to an assistant with a slant, and to each other, month by month. */
export class Audience {
	readonly opinions: Float64Array;
	readonly #first: Float64Array;
	readonly #meetings: BoundedConfidence;
	/** Slants in order, for whoever looks for the nearest. */
	readonly #sorted: Float64Array;

	constructor(
		first: Float64Array,
		readonly users: Users,
		/** Slant of each provider, 0 to 1. */
		readonly slants: Float64Array,
		public rules: ConversationRules,
	) {
		this.#first = first;
		this.opinions = Float64Array.from(first);
		this.#meetings = new BoundedConfidence(this.opinions, rules.tolerance, MEETING_SPEED, 0);
		this.#sorted = Float64Array.from(slants).sort();
	}

	month(random: Random): void {
		const { opinions, rules, users, slants } = this;
		for (let i = 0; i < opinions.length; i++) {
			const provider = users.provider[i]!;
			if (provider >= 0) {
				const slant = users.chooses[i] ? nearest(this.#sorted, opinions[i]!) : slants[provider]!;
				for (let talk = 0; talk < rules.perMonth; talk++) opinions[i]! += 2 * rules.shift * (slant - opinions[i]!);
			}
			opinions[i]! += rules.decay * (this.#first[i]! - opinions[i]!);
		}
		this.#meetings.step(random);
	}
}

/** The entry of a sorted list that is nearest to a value; the lower one of two at the same distance. */
export function nearest(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= value) low = middle;
		else high = middle;
	}
	return Math.abs(sorted[high]! - value) < Math.abs(value - sorted[low]!) ? sorted[high]! : sorted[low]!;
}

/** How people talk with assistants and with each other. */
export const conversationOf = (values: ChatbotValues): ConversationRules => ({
	shift: values.shift / 100,
	decay: values.decay / 100,
	perMonth: values.perMonth,
	tolerance: values.tolerance / 100,
});

/** The same people in four markets: without assistants, with one, with three, with many. */
export function marketsOf(values: ChatbotValues, random: Random): Markets {
	const draw = random.fork("people");
	const first = Float64Array.from({ length: values.people }, () => draw.uniform());
	const asks = Uint8Array.from({ length: values.people }, () => (draw.chance(values.users / 100) ? 1 : 0));
	const choice = random.fork("choice");
	const chooses = Uint8Array.from({ length: values.people }, () => (choice.chance(values.agreeing / 100) ? 1 : 0));
	const rules = conversationOf(values);
	const slants = random.fork("slants");
	const leaning = (count: number) =>
		Float64Array.from({ length: count }, () => Math.min(1, Math.max(0, slants.normal(0.5, values.slant / 100))));
	const serve = (of: Float64Array) => {
		const provider = Int32Array.from(asks, (user, i) => (user && of.length > 0 ? i % of.length : -1));
		return new Audience(first, { provider, chooses }, of, rules);
	};
	return {
		nobody: serve(new Float64Array(0)),
		one: serve(Float64Array.of(Math.min(1, 0.5 + values.slant / 100))),
		few: serve(leaning(FEW)),
		many: serve(leaning(values.providers)),
	};
}

/** Standard deviation. */
export function deviation(values: Float64Array): number {
	const centre = mean(values);
	let squares = 0;
	for (const value of values) squares += (value - centre) * (value - centre);
	return Math.sqrt(squares / values.length);
}
