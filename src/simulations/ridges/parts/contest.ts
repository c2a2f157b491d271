import { type Random } from "../../../numeric/random.ts";
import { dailyChange, type Engineers, type RidgesValues, selfTestError } from "./engineers.ts";
import { type Agent, type Problems, SCREENED } from "./problems.ts";
import { screens, threshold } from "./threshold.ts";

/** Validators that score an agent. @source subnets.md §4 */
const VALIDATORS = 3;
/** What stored answers cover of the known problems, and how seldom a waiter tries. Our choice. */
const STORED = 0.9;
const WAITER_DAYS = 7;
/** Epochs in a day, for the rule that decays. */
const EPOCHS_PER_DAY = 7_200 / 361;
/** Tries with which an engineer's hope of winning starts, and what it hopes for: the first upload counts a little. */
const HOPE = { wins: 1, tries: 20 };

export interface Leader {
	readonly engineer: number;
	readonly agent: Agent;
	/** Score that put it there. */
	readonly score: number;
	readonly previous: number;
	readonly since: number;
}

/** A change at the top. */
export interface Succession {
	readonly day: number;
	readonly engineer: number;
	/** True scores of the new leader and of the old one. */
	readonly truth: number;
	readonly before: number;
}

/** The contest: work, uploads, screening, scoring, and who leads. */
export class Contest {
	leader: Leader;
	readonly successions: Succession[] = [];
	/** Days that each engineer worked, and what it spent, $. */
	readonly worked: Float64Array;
	readonly spent: Float64Array;
	uploads = 0;
	/** Days of real work on agents by everybody, those without copying. */
	effort = 0;
	readonly #tries: Float64Array;
	readonly #wins: Float64Array;
	/** Ability of each engineer's own agent: the open one of the leader, and what it has changed since. */
	readonly #own: Float64Array;

	constructor(
		private readonly values: RidgesValues,
		private readonly engineers: Engineers,
		private readonly problems: Problems,
		private readonly random: Random,
	) {
		const count = engineers.miners.length;
		const ability = problems.abilityFor(values.startScore / 100);
		const agent: Agent = { ability, remembered: 0 };
		const score = problems.final(agent, VALIDATORS, random);
		this.leader = { engineer: 0, agent, score, previous: score, since: 0 };
		this.worked = new Float64Array(count);
		this.spent = new Float64Array(count);
		this.#tries = new Float64Array(count);
		this.#wins = new Float64Array(count);
		this.#own = new Float64Array(count).fill(ability);
	}

	/**
	 * One day. Everybody decides by yesterday's leader; uploads are scored in random order.
	 * @param prize $ that a day at the top pays
	 */
	advance(day: number, prize: number): void {
		if (day > 0 && day % this.values.renewDays === 0) this.#renewTest();
		const order = this.random.shuffle(Array.from(this.worked.keys()));
		const open = this.leader.agent;
		for (const engineer of order) {
			if (engineer === this.leader.engineer || !this.#worthTrying(engineer, day, prize)) continue;
			const agent = this.#make(engineer, open);
			if (agent) this.#submit(engineer, agent, day);
		}
	}

	/** True score of the leader, 0 to 1. */
	get truth(): number {
		return this.problems.truth(this.leader.agent);
	}

	/** Mean days that leaders have stayed. */
	meanReign(day: number): number {
		return day / (this.successions.length + 1);
	}

	/** New problems; the leader's luck with the old ones is gone. */
	#renewTest(): void {
		this.problems.renew(this.random);
		const score = this.problems.final(this.leader.agent, VALIDATORS, this.random);
		this.leader = { ...this.leader, score, previous: Math.min(score, this.leader.previous) };
	}

	/** Hope of winning times what the top has paid so far must exceed the day's cost. */
	#worthTrying(engineer: number, day: number, prize: number): boolean {
		const { id } = this.engineers.miners[engineer]!.kind;
		if (id === "waiter" && (day + engineer) % WAITER_DAYS !== 0) return false;
		const chance = (this.#wins[engineer]! + HOPE.wins) / (this.#tries[engineer]! + HOPE.tries);
		return chance * prize * Math.max(1, this.meanReign(day)) > this.#costOf(id);
	}

	#costOf(kind: string): number {
		return this.values.uploadCost + (kind === "copier" ? 0 : this.values.dayCost);
	}

	/** A day of work on one's own agent; nothing to upload when the change does not seem to help. */
	#make(engineer: number, open: Agent): Agent | undefined {
		const { id } = this.engineers.miners[engineer]!.kind;
		const { random, values } = this;
		const cost = this.#costOf(id);
		this.#tries[engineer] = this.#tries[engineer]! + 1;
		if (id === "copier") {
			this.spent[engineer] = this.spent[engineer]! + cost;
			return open;
		}
		this.worked[engineer] = this.worked[engineer]! + 1;
		this.effort++;
		const change = dailyChange(this.engineers.talent[engineer]!, values.stepSize, random);
		const seemsBetter = change + selfTestError(values.stepSize, random) > 0;
		this.spent[engineer] = this.spent[engineer]! + values.dayCost + (seemsBetter ? values.uploadCost : 0);
		if (!seemsBetter) return undefined;
		const ability = this.#own[engineer]! + change;
		this.#own[engineer] = ability;
		return { ability, remembered: id === "overfitter" ? STORED : open.remembered };
	}

	#submit(engineer: number, agent: Agent, day: number): void {
		const { random, problems, leader, values } = this;
		const [first, second] = screens(leader.score);
		this.uploads++;
		if (problems.run(agent, random, Math.min(SCREENED, values.problems)) < first) return;
		if (problems.run(agent, random, Math.min(2 * SCREENED, values.problems)) < second) return;
		const score = problems.final(agent, VALIDATORS, random);
		const needed = threshold(values.rule, {
			score: leader.score,
			previous: leader.previous,
			epochs: (day - leader.since) * EPOCHS_PER_DAY,
			innovation: 0,
		});
		const suspicious = agent === leader.agent || agent.remembered > 0;
		if (score <= needed || (suspicious && random.chance(values.caught / 100))) return;
		this.successions.push({ day, engineer, truth: problems.truth(agent), before: problems.truth(leader.agent) });
		this.#wins[engineer] = this.#wins[engineer]! + 1;
		this.leader = { engineer, agent, score, previous: leader.score, since: day };
		// New code that has shown a higher score is open now, and the others start from it; a copy brings none.
		if (agent !== leader.agent) this.#own.fill(agent.ability);
	}
}
