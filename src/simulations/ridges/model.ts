import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { line } from "../shared/subnet/derivationLine.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { scoresIn } from "../shared/subnet/ownMiners.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { dayOfEpoch } from "../shared/subnet/time.ts";
import { type Contest } from "./parts/contest.ts";
import { KINDS, type RidgesValues } from "./parts/engineers.ts";
import { dollarsPerDay } from "./parts/prize.ts";
import { Trial } from "./parts/trial.ts";
import { subnetCode } from "../kit/publicCode.ts";

/** The Ridges subnet: engineers, uploads, one winner, consensus and pay. */
export class RidgesModel implements SubnetModel {
	readonly subnet: SubnetRun;
	/** Miners' scores that the reader brought. */
	readonly own: ImportedScores | undefined;
	/** The contest that is followed and paid first, then the others that show how much of it is luck. */
	readonly trials: readonly Trial[];
	/** The one that is followed. */
	readonly trial: Trial;
	readonly #weights: Float64Array;

	constructor(
		readonly values: RidgesValues,
		world: World,
	) {
		const { random } = world;
		this.own = scoresIn(world.imported);
		this.trial = new Trial(values, random);
		const others = Array.from({ length: values.contests - 1 }, (_, i) => new Trial(values, random.fork(`trial ${i}`)));
		this.trials = [this.trial, ...others];
		const { miners } = this.trial.engineers;
		this.subnet = new SubnetRun({
			kinds: KINDS,
			miners,
			favourites: [],
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.#weights = new Float64Array(miners.length);
	}

	get contest(): Contest {
		return this.trial.contest;
	}

	/** $ that a day at the top pays. */
	get prize(): number {
		return dollarsPerDay(this.values.alphaPrice, this.values.taoPrice);
	}

	advance(): void {
		const { subnet } = this;
		while (this.trial.days.length < dayOfEpoch(subnet.epoch + 1)) {
			for (const trial of this.trials) trial.advance(this.prize);
		}
		this.#weights.fill(0);
		this.#weights[this.contest.leader.engineer] = 1;
		subnet.closeEpoch(() => this.#weights);
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { leader } = this.contest;
		const leads = leader.engineer === miner;
		const source = subnetCode("ridges");
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
}
