import { type Random } from "../../../numeric/random.ts";
import { ClosedTeam } from "./closedTeam.ts";
import { Contest } from "./contest.ts";
import { drawEngineers, type Engineers, type RidgesValues } from "./engineers.ts";
import { Problems } from "./problems.ts";

/** One day of a trial: the leader's true and measured score, and the closed team's true score, 0 to 1. */
export interface TrialDay {
	readonly truth: number;
	readonly measured: number;
	readonly team: number;
}

/** A contest and a closed team with as many days of work, on one set of engineers and problems. */
export class Trial {
	readonly engineers: Engineers;
	readonly problems: Problems;
	readonly contest: Contest;
	readonly days: TrialDay[] = [];
	readonly #team: ClosedTeam;
	readonly #start: number;

	constructor(values: RidgesValues, random: Random) {
		this.engineers = drawEngineers(values, random.fork("engineers"));
		this.problems = new Problems(values.problems, values.leaked / 100, random.fork("problems"));
		this.contest = new Contest(values, this.engineers, this.problems, random.fork("contest"));
		this.#start = values.startScore / 100;
		const { agent } = this.contest.leader;
		this.#team = new ClosedTeam(this.engineers, this.problems, agent, values.stepSize, random.fork("team"));
	}

	/** @param prize $ that a day at the top pays */
	advance(prize: number): void {
		const before = this.contest.effort;
		this.contest.advance(this.days.length, prize);
		this.#team.advance(this.contest.effort - before);
		this.days.push({ truth: this.contest.truth, measured: this.contest.leader.score, team: this.#team.truth });
	}

	/** True progress since the start, 0 to 1: of the contest's leader, and of the team. */
	get gains(): { readonly contest: number; readonly team: number } {
		const last = this.days.at(-1);
		return last ? { contest: last.truth - this.#start, team: last.team - this.#start } : { contest: 0, team: 0 };
	}
}
