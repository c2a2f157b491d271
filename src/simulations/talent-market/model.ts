import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";

export type Shape = "winner" | "shared";

export interface ContestRules {
	/** Prize of a week, $. */
	readonly prize: number;
	/** Winner takes all, or pay in proportion to score. */
	readonly shape: Shape;
	/** What a week's attempt costs besides time, $. */
	readonly attemptCost: number;
	/** Spread of luck in a week's attempt, in units of the spread of skill. */
	readonly luck: number;
	/** Share of contestants that hand in the leader's public work, slightly changed. */
	readonly copying: number;
	/** By how much an entry must beat the leader to take over, in units of the spread of skill. */
	readonly margin: number;
	/** Weekly salary of an engineer of median skill, $, and by what factor it grows with one unit of skill. */
	readonly salary: number;
	readonly salaryBySkill: number;
	/** How many weeks of pay somebody who dislikes risk would give up: certainty equivalent = mean − this · deviation. */
	readonly riskAversion: number;
	/** Share of engineers who reconsider their place in a week. */
	readonly mobility: number;
}

/** Weight of the newest week in what an engineer believes that the contest pays. Our choice. */
const MEMORY = 0.1;

/**
 * Engineers who choose each week between a salary and an open contest, by what they have seen people of their skill earn.
 *
 * A leader keeps the prize until somebody beats it by the margin; copies of the leader's public work beat it by luck alone.
 * @source contest theory after Lazear & Rosen, Journal of Political Economy 89 (1981); margin and copying after Ridges
 */
export class TalentMarket {
	readonly skill: Float64Array;
	readonly inContest: Uint8Array;
	readonly income: Float64Array;
	readonly #copies: Uint8Array;
	readonly #entries: Float64Array;
	/** Believed pay in the contest by tenth of skill: mean and mean square, $ a week. */
	readonly #mean = new Float64Array(10);
	readonly #square = new Float64Array(10);
	readonly #tenth: Uint8Array;
	#leader = -1;
	#best = -Infinity;

	constructor(
		engineers: number,
		readonly rules: ContestRules,
		random: Random,
	) {
		this.skill = Float64Array.from({ length: engineers }, () => random.normal()).sort();
		this.#tenth = Uint8Array.from({ length: engineers }, (_, i) => Math.floor((10 * i) / engineers));
		this.#copies = Uint8Array.from({ length: engineers }, () => (random.chance(rules.copying) ? 1 : 0));
		this.inContest = Uint8Array.from({ length: engineers }, () => (random.chance(0.1) ? 1 : 0));
		this.income = new Float64Array(engineers);
		this.#entries = new Float64Array(engineers);
		const fair = rules.prize / Math.max(1, 0.1 * engineers);
		this.#mean.fill(fair);
		this.#square.fill(fair * fair);
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

	/** A week: everybody in the contest hands something in, the prize is paid, beliefs and places move. */
	week(random: Random): void {
		const pay = this.#contest(random);
		for (let i = 0; i < this.skill.length; i++) {
			if (this.inContest[i]) {
				this.income[i]! += pay[i]! - this.rules.attemptCost;
				const tenth = this.#tenth[i]!;
				const rate = (MEMORY * 10) / this.skill.length;
				this.#mean[tenth]! += rate * (pay[i]! - this.#mean[tenth]!);
				this.#square[tenth]! += rate * (pay[i]! * pay[i]! - this.#square[tenth]!);
			} else {
				this.income[i]! += this.salaryOf(i);
			}
		}
		for (let i = 0; i < this.skill.length; i++) {
			if (random.chance(this.rules.mobility))
				this.inContest[i] = this.#worth(this.#tenth[i]!) > this.salaryOf(i) ? 1 : 0;
		}
	}

	/** What a week in the contest is worth to somebody of this tenth of skill, $: mean less a charge for risk. */
	#worth(tenth: number): number {
		const mean = this.#mean[tenth]!;
		const variance = Math.max(0, this.#square[tenth]! - mean * mean);
		return mean - this.rules.attemptCost - this.rules.riskAversion * Math.sqrt(variance);
	}

	#contest(random: Random): Float64Array {
		const { rules } = this;
		const entries = this.#entries.fill(0);
		let winner = -1;
		let best = this.#best + rules.margin;
		for (let i = 0; i < entries.length; i++) {
			if (!this.inContest[i]) continue;
			const base = this.#copies[i] && this.#leader >= 0 ? Math.max(this.#best, this.skill[i]!) : this.skill[i]!;
			const score = base + rules.luck * random.normal();
			entries[i] = exp(score);
			if (score > best) [best, winner] = [score, i];
		}
		if (winner >= 0) [this.#leader, this.#best] = [winner, best];
		if (rules.shape === "winner") {
			entries.fill(0);
			if (this.#leader >= 0) entries[this.#leader] = rules.prize;
			return entries;
		}
		const total = entries.reduce((sum, entry) => sum + entry, 0);
		return total === 0 ? entries : entries.map((entry) => (rules.prize * entry) / total);
	}
}
