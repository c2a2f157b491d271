import { sum } from "../../numeric/sums.ts";
import { exp, log } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { entryOf, type Person, type Stakes } from "./parts/entry.ts";

export interface ContestRules extends Stakes {
	/** Spread of luck in a week's attempt, in units of the spread of skill. */
	readonly luck: number;
	/** Share of engineers who hand in the leader's public work, slightly changed. */
	readonly copying: number;
	/** By how much of all problems an entry must beat the leader to take over, 0-1. */
	readonly margin: number;
	/** Weekly salary of an engineer of median skill, $, and the growth of its logarithm with one unit of skill. */
	readonly salary: number;
	readonly salaryBySkill: number;
	/** Share of engineers who reconsider their place in a week. */
	readonly mobility: number;
	/** Share of luck that lies in the measurement, 0-1. */
	readonly measured: number;
	/** What one unit of skill or luck adds to the log-odds of solving a problem, and what a week of new problems takes away. */
	readonly idea: number;
	readonly renewal: number;
}

/** Somebody's work of a week. */
interface Entry {
	readonly engineer: number;
	/** What it seems to add to the leader's log-odds, luck of the measurement included, and what it does add. */
	readonly seen: number;
	readonly real: number;
}

const solved = (odds: number): number => 1 / (1 + exp(-odds));

/** Standard Gumbel deviate: the best of many small chances. The largest of several, each with its own mean, falls to one of
 * them with a chance that grows exponentially with its mean. */
const gumbel = (random: Random): number => -log(-log(1 - random.uniform()));

/**
 * Engineers who choose each week between a salary and an open contest. A leader keeps the prize until somebody beats it by the
 * margin. Everybody builds on the leader's public work; what is inherited is what it can do, never its luck.
 */
export class TalentMarket {
	readonly skill: Float64Array;
	readonly inContest: Uint8Array;
	/** Chance with which each takes part when reconsidering. */
	entry: Float64Array;
	readonly #copies: Uint8Array;
	#leader = -1;
	/** Log-odds with which the leader's work solves a problem; an even chance at the start. */
	#odds = 0;

	constructor(
		engineers: number,
		public rules: ContestRules,
		random: Random,
	) {
		const people = random.fork("people");
		this.skill = Float64Array.from({ length: engineers }, () => people.normal()).sort();
		this.#copies = Uint8Array.from({ length: engineers }, () => (people.chance(rules.copying) ? 1 : 0));
		this.inContest = new Uint8Array(engineers);
		this.entry = this.#entry();
	}

	/** From the next week on; what each makes of it shows when it reconsiders. */
	change(rules: ContestRules): void {
		this.rules = rules;
		this.entry = this.#entry();
	}

	#entry(): Float64Array {
		const { rules } = this;
		const of = (i: number): Person => ({
			// What a copier adds is luck of the measurement alone.
			weight: rules.shape === "shared" ? 1 : this.isCopier(i) ? rules.measured : exp(this.skill[i]! / rules.luck),
			salary: this.salaryOf(i),
		});
		return entryOf(
			Array.from(this.skill, (_, i) => of(i)),
			rules,
		);
	}

	salaryOf(engineer: number): number {
		return this.rules.salary * exp(this.rules.salaryBySkill * this.skill[engineer]!);
	}

	isCopier(engineer: number): boolean {
		return this.#copies[engineer] === 1;
	}

	/** Who holds the prize, or −1. */
	get leader(): number {
		return this.#leader;
	}

	/** Share of this week's problems that the leader's work solves. */
	get solves(): number {
		return solved(this.#odds);
	}

	/** A week: some reconsider, everybody in the contest hands something in, the prize is paid. @returns pay by engineer, $ */
	week(random: Random): Float64Array {
		const { mobility, renewal } = this.rules;
		for (let i = 0; i < this.skill.length; i++) {
			// Whoever holds the prize stays.
			if (random.chance(mobility) && i !== this.#leader) this.inContest[i] = random.chance(this.entry[i]!) ? 1 : 0;
		}
		this.#odds -= renewal;
		const entries = this.#handedIn(random);
		const before = this.#odds;
		this.#rank(entries);
		return this.#pay(entries, before);
	}

	#handedIn(random: Random): Entry[] {
		const { luck, measured, idea } = this.rules;
		return [...this.skill.keys()]
			.filter((i) => this.inContest[i] === 1)
			.map((engineer) => {
				const chance = luck * gumbel(random);
				// A copier changes nothing that counts: only the measurement differs.
				const real = this.isCopier(engineer) ? 0 : this.skill[engineer]! + (1 - measured) * chance;
				return { engineer, real: idea * real, seen: idea * (real + measured * chance) };
			});
	}

	#rank(entries: readonly Entry[]): void {
		const best = entries.reduce<Entry | undefined>(
			(top, entry) => (top && top.seen >= entry.seen ? top : entry),
			undefined,
		);
		if (!best || best.engineer === this.#leader) return;
		if (this.#leader >= 0 && solved(this.#odds + best.seen) < this.solves + this.rules.margin) return;
		this.#leader = best.engineer;
		this.#odds += best.real;
	}

	#pay(entries: readonly Entry[], odds: number): Float64Array {
		const pay = new Float64Array(this.skill.length);
		if (this.rules.shape === "winner") {
			if (this.#leader >= 0) pay[this.#leader] = this.rules.prize;
			return pay;
		}
		const scores = entries.map(({ seen }) => solved(odds + seen));
		const total = sum(scores);
		entries.forEach(({ engineer }, i) => (pay[engineer] = (this.rules.prize * scores[i]!) / total));
		return pay;
	}
}
