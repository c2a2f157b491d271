import { type Random } from "../../../numeric/random.ts";
import { dailyChange, type Engineers, selfTestError } from "./engineers.ts";
import { type Agent, type Problems } from "./problems.ts";

/** Runs over the test with which a team checks a change: as many as validators do. */
const RUNS = 3;

/**
 * A closed team that works as many days as the contest did. Everybody builds on the team's best agent; every change that
 * seems to help its maker is tested like an upload, and the best one replaces the agent when it beats it in a fresh
 * test of both. Nobody copies, waits or hides, and no lucky score of the past has to be beaten.
 */
export class ClosedTeam {
	agent: Agent;
	#owed = 0;

	constructor(
		private readonly engineers: Engineers,
		private readonly problems: Problems,
		start: Agent,
		private readonly stepSize: number,
		private readonly random: Random,
	) {
		this.agent = start;
	}

	/** @param effort days of work in this day */
	advance(effort: number): void {
		const { random, problems, stepSize, agent } = this;
		this.#owed += effort;
		let best = agent;
		let bestScore = problems.final(agent, RUNS, random);
		for (; this.#owed >= 1; this.#owed--) {
			const engineer = random.integer(0, this.engineers.talent.length - 1);
			const change = dailyChange(this.engineers.talent[engineer]!, stepSize, random);
			if (change + selfTestError(stepSize, random) <= 0) continue;
			const changed: Agent = { ability: agent.ability + change, remembered: 0 };
			const score = problems.final(changed, RUNS, random);
			if (score <= bestScore) continue;
			best = changed;
			bestScore = score;
		}
		this.agent = best;
	}

	get truth(): number {
		return this.problems.truth(this.agent);
	}
}
