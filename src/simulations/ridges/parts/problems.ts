import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";

/** Problems that exist; those that count are drawn from them. Our choice: SWE-bench Verified has 500. */
const BANK = 500;
/** Spread of difficulty, on the scale of ability. */
const SPREAD = 1.5;
/** Problems at each screener. Our choice. */
export const SCREENED = 10;
/** Chance of a known problem that an agent has the answer to. */
const REMEMBERED = 0.95;

/** An agent: how able it is, and whether it carries answers to known problems. */
export interface Agent {
	/** Log-odds of solving a problem of middle difficulty. */
	readonly ability: number;
	/** Part of the known problems whose answers it carries, 0 to 1. */
	readonly remembered: number;
}

/** Nearness within which a draw and an estimated chance are told apart by the exact one; the estimates are far better. */
const DOUBT = 1e-9;

const chanceOf = (ability: number, difficulty: number): number => 1 / (1 + exp(difficulty - ability));

/** The problems of the world and the set that agents are scored on. */
export class Problems {
	readonly #bank: Float64Array;
	readonly #set: Float64Array;
	readonly #known: Uint8Array;
	/** exp of the difficulties in the set, and the agent's chances on them by products of it: an exponential each is too dear. */
	readonly #odds: Float64Array;
	readonly #estimates: Float64Array;
	/** Whose chances are estimated, on how many of the first problems. */
	#agent: Agent | undefined;
	#ready = 0;
	/** True scores by ability: a leader is asked for its own every day. */
	readonly #truths = new Map<number, number>();

	/**
	 * @param count problems in the scoring set
	 * @param leaked part of them whose answers can be found
	 */
	constructor(
		count: number,
		private readonly leaked: number,
		random: Random,
	) {
		this.#bank = Float64Array.from({ length: BANK }, () => random.normal(0, SPREAD));
		this.#set = new Float64Array(count);
		this.#known = new Uint8Array(count);
		this.#odds = new Float64Array(count);
		this.#estimates = new Float64Array(count);
		this.renew(random);
	}

	/** Draws the scoring set anew. */
	renew(random: Random): void {
		this.#ready = 0;
		for (let k = 0; k < this.#set.length; k++) {
			this.#set[k] = this.#bank[random.integer(0, BANK - 1)]!;
			this.#known[k] = random.chance(this.leaked) ? 1 : 0;
			this.#odds[k] = exp(this.#set[k]!);
		}
	}

	/** What an agent solves of problems that it has never seen: its true score, 0 to 1. */
	truth({ ability }: Agent): number {
		const known = this.#truths.get(ability);
		if (known !== undefined) return known;
		let sum = 0;
		for (const difficulty of this.#bank) sum += chanceOf(ability, difficulty);
		this.#truths.set(ability, sum / BANK);
		return sum / BANK;
	}

	/** Ability that gives a true score. */
	abilityFor(score: number): number {
		let low = -12;
		let high = 12;
		for (let step = 0; step < 50; step++) {
			const middle = (low + high) / 2;
			if (this.truth({ ability: middle, remembered: 0 }) < score) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	}

	/** Share solved in one run over the set, or over its first problems. */
	run(agent: Agent, random: Random, count = this.#set.length): number {
		this.#estimate(agent, count);
		return this.#solve(agent, count, random);
	}

	/** Mean share solved over several validators' runs. */
	final(agent: Agent, validators: number, random: Random): number {
		const count = this.#set.length;
		this.#estimate(agent, count);
		let sum = 0;
		for (let run = 0; run < validators; run++) sum += this.#solve(agent, count, random);
		return sum / validators;
	}

	#estimate(agent: Agent, count: number): void {
		if (agent !== this.#agent) this.#ready = 0;
		this.#agent = agent;
		const odds = exp(-agent.ability);
		for (; this.#ready < count; this.#ready++) {
			this.#estimates[this.#ready] = this.#withMemory(agent, this.#ready, 1 / (1 + this.#odds[this.#ready]! * odds));
		}
	}

	/** @param own chance without any stored answers */
	#withMemory({ remembered }: Agent, k: number, own: number): number {
		return this.#known[k] === 1 ? own + remembered * Math.max(0, REMEMBERED - own) : own;
	}

	#solve(agent: Agent, count: number, random: Random): number {
		const estimates = this.#estimates;
		let solved = 0;
		for (let k = 0; k < count; k++) {
			const draw = random.uniform();
			const beyond = draw - estimates[k]!;
			if (beyond < -DOUBT) solved++;
			else if (beyond <= DOUBT && draw < this.#exact(agent, k)) solved++;
		}
		return solved / count;
	}

	#exact(agent: Agent, k: number): number {
		return this.#withMemory(agent, k, chanceOf(agent.ability, this.#set[k]!));
	}
}
