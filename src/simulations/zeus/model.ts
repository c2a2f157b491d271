import { type ImportedScores } from "../../chain/imports/result/importedScores.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { sum } from "../../numeric/sums.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { type RowsOf } from "../kit/outputs.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { scoresIn } from "../shared/subnet/ownMiners.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { epochsIn } from "../shared/subnet/time.ts";
import { Answers } from "./parts/answers.ts";
import { ChallengeClock } from "./parts/challengeClock.ts";
import { drawForecasters, type Forecasters, KINDS, type ZeusValues } from "./parts/forecasters.ts";
import { type forecastOutput, forecastPicture } from "./parts/forecastPicture.ts";
import { LinearScorer } from "./parts/linearScorer.ts";
import { Performance } from "./parts/performance.ts";
import { Baseline, Weather } from "./parts/weather.ts";
import { WinnerScorer } from "./parts/winnerScorer.ts";
import { subnetCode } from "../kit/publicCode.ts";

/** Most scores that a run draws: about five seconds. */
const MOST_SCORES = 25e6;

/** The Zeus subnet: weather, forecasters, scoring that waits for the truth, consensus and pay. */
export class ZeusModel implements SubnetModel {
	readonly subnet: SubnetRun;
	/** Miners' scores that the reader brought. */
	readonly own: ImportedScores | undefined;
	readonly forecasters: Forecasters;
	readonly performance: Performance;
	readonly weather: Weather;
	readonly clock: ChallengeClock;
	readonly scorer: LinearScorer | WinnerScorer;
	/** Per epoch: share of the miners' pay that the improving forecaster got. */
	readonly improverShare: number[] = [];
	readonly picture: RowsOf<typeof forecastOutput>;
	readonly #answers: Answers;
	/** Place among the evaluators by validator. */
	readonly #evaluator: Map<number, number>;
	/** First epoch after the improvement. */
	readonly #improvement: number;

	constructor(
		readonly values: ZeusValues,
		world: World,
	) {
		const { random } = world;
		this.own = scoresIn(world.imported);
		this.forecasters = drawForecasters(values, random.fork("miners"));
		const { miners, insiders } = this.forecasters;
		this.subnet = new SubnetRun({
			kinds: KINDS,
			miners,
			favourites: insiders,
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.clock = new ChallengeClock(values.rule, values.days, values.truthDelay);
		this.weather = new Weather(this.clock.hours, random.fork("weather"));
		const baseline = new Baseline(this.clock.reach);
		this.#answers = new Answers(this.forecasters, this.weather, baseline, values.likeness);
		this.picture = forecastPicture(this.weather, baseline, this.forecasters, values.likeness, random.fork("picture"));
		this.performance = new Performance(miners.length);
		const { evaluators } = this.subnet;
		if (values.rule === "linear") refuseEndless(values, evaluators.length);
		this.#evaluator = new Map(evaluators.map((validator, place) => [validator, place]));
		this.scorer =
			values.rule === "winner"
				? new WinnerScorer(this.#answers, this.clock, this.performance, random.fork("challenges"))
				: new LinearScorer(
						values,
						this.#answers,
						this.clock,
						this.performance,
						evaluators.length,
						random.fork("challenges"),
					);
		this.#improvement = epochsIn(values.skillDay);
		for (let epoch = -this.clock.warmUp; epoch < 0; epoch++) this.scorer.advance(epoch);
	}

	advance(): void {
		const { subnet, scorer } = this;
		if (subnet.epoch === this.#improvement) this.#answers.improve();
		scorer.advance(subnet.epoch);
		subnet.closeEpoch((validator) => scorer.scoresOf(this.#evaluator.get(validator)!));
		this.improverShare.push(subnet.engine.incentive[this.forecasters.improver]!);
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { performance, subnet } = this;
		const { leader } = subnet;
		const scores = this.scorer.scoresOf(this.#evaluator.get(leader)!);
		const total = sum(scores);
		const rater = subnet.crew[leader]!.name.toLowerCase();
		const source = subnetCode("zeus");
		return [
			line(
				"Improvement over the baseline",
				"(baseline's error − own) ÷ baseline's, mean of all answers",
				performance.of(miner),
				"",
				source,
			),
			this.values.rule === "winner"
				? line(
						`Score from ${rater}`,
						"95 % of each challenge to the best average rank, the rest by logarithm",
						scores[miner]!,
						"",
						source,
					)
				: line(`Score from ${rater}`, "moving average of 0.8 × quality + 0.2 × speed", scores[miner]!, "", source),
			line(
				`Its weight from ${rater}`,
				`${precise(scores[miner]!)} ÷ ${precise(total)}, the scores of all miners`,
				total > 0 ? scores[miner]! / total : 0,
				"",
				source,
			),
		];
	}
}

/** @throws {SubnetsError} `bad-value` when the run would take minutes */
function refuseEndless({ challengesPerDay, days, miners }: ZeusValues, evaluators: number): void {
	const perChallenge = days * miners * evaluators;
	if (challengesPerDay * perChallenge <= MOST_SCORES) return;
	const most = Math.max(24, Math.floor(MOST_SCORES / perChallenge));
	throw new SubnetsError(
		"bad-value",
		`Challenges a day: ${challengesPerDay} for ${miners} miners, ${evaluators} evaluating validators and ${days} days would take minutes. Use ${most} or fewer, or a smaller subnet.`,
		"challengesPerDay",
	);
}
