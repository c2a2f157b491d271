import { type World } from "../contract.ts";
import { type DerivationLine } from "../derivation.ts";
import { type Outcome } from "../outcome.ts";
import { line } from "../subnet/derivationLine.ts";
import { type SubnetModel } from "../subnet/play.ts";
import { SubnetRun } from "../subnet/subnetRun.ts";
import { dayOfEpoch } from "../subnet/time.ts";
import { ClosedTeam } from "./closedTeam.ts";
import { Contest } from "./contest.ts";
import { drawEngineers, type Engineers, KINDS, type RidgesValues } from "./engineers.ts";
import { outcomeOf } from "./outcomeOfRidges.ts";
import { dollarsPerDay } from "./prize.ts";
import { Problems } from "./problems.ts";

/** One day of the contest. */
export interface ContestDay {
	/** Leader's true and measured score, and the closed team's true score, 0 to 1. */
	readonly truth: number;
	readonly measured: number;
	readonly team: number;
}

/** The Ridges subnet: engineers, uploads, one winner, consensus and pay. */
export class RidgesModel implements SubnetModel {
	readonly subnet: SubnetRun;
	readonly engineers: Engineers;
	readonly problems: Problems;
	readonly contest: Contest;
	readonly days: ContestDay[] = [];
	readonly #team: ClosedTeam;
	readonly #weights: Float64Array;

	constructor(
		readonly values: RidgesValues,
		world: World,
	) {
		const { random } = world;
		this.engineers = drawEngineers(values, random.fork("engineers"));
		const { miners } = this.engineers;
		this.subnet = new SubnetRun({
			kinds: KINDS,
			miners,
			favourites: [],
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.problems = new Problems(values.problems, values.leaked / 100, random.fork("problems"));
		this.contest = new Contest(values, this.engineers, this.problems, random.fork("contest"));
		this.#team = new ClosedTeam(
			this.engineers,
			this.problems,
			this.contest.leader.agent,
			values.stepSize,
			random.fork("team"),
		);
		this.#weights = new Float64Array(miners.length);
	}

	/** $ that a day at the top pays. */
	get prize(): number {
		return dollarsPerDay(this.values.alphaPrice, this.values.taoPrice);
	}

	advance(): void {
		const { subnet } = this;
		while (this.days.length < dayOfEpoch(subnet.epoch + 1)) this.#newDay();
		this.#weights.fill(0);
		this.#weights[this.contest.leader.engineer] = 1;
		subnet.closeEpoch(() => this.#weights);
	}

	outcome(): Outcome {
		return outcomeOf(this);
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { leader } = this.contest;
		const leads = leader.engineer === miner;
		const source = "subnets.md §4";
		return [
			line("Leader's measured score", "mean share of problems solved over three validators", leader.score, "", source),
			line(
				"Weight that the team's interface returns",
				leads ? "this key leads: everything" : "another key leads: nothing",
				leads ? 1 : 0,
				"",
				source,
			),
		];
	}

	#newDay(): void {
		const before = this.contest.effort;
		this.contest.advance(this.days.length, this.prize);
		this.#team.advance(this.contest.effort - before);
		this.days.push({ truth: this.contest.truth, measured: this.contest.leader.score, team: this.#team.truth });
	}
}
