import { type Random } from "../../../numeric/random.ts";
import { BLOCKS_PER_DAY } from "../../../chain/units.ts";
import { dayOfEpoch } from "../../shared/subnet/time.ts";
import { type Answers, type Request } from "./answers.ts";
import { type ChallengeClock } from "./challengeClock.ts";
import { type ZeusValues } from "./forecasters.ts";
import { type Performance } from "./performance.ts";
import { ageOf, drawStart, LONGEST_REQUEST } from "./requests.ts";
import { compoundedRate, emaRate, leniency, quality, score, speed } from "./scoring.ts";
import { GRID, VARIABLES } from "./weather.ts";

/** Miners asked per challenge. @source subnets.md §1 */
const ASKED = 125;
const REAL_CHALLENGES_PER_DAY = 960;
const SMALLEST_BOX = 4;
/** Seconds to answer vary by this part around a miner's typical time. */
const JITTER = 0.2;

/** A stored challenge that waits for the truth. */
interface Pending {
	readonly evaluator: number;
	/** Score per miner; `NaN` for those that were not asked. */
	readonly scores: Float64Array;
}

/** Zeus' scoring of December 2025 as each evaluating validator runs it: ask, wait for the truth, average. */
export class LinearScorer {
	readonly #averages: readonly Float64Array[];
	readonly #pending = new Map<number, Pending[]>();
	/** Arrays of challenges that have been scored, to be used again. */
	readonly #spare: Float64Array[] = [];
	readonly #rates: Float64Array;
	readonly #medianSeconds: number;
	readonly #sampling = VARIABLES.map(({ sampling }) => sampling);
	readonly #asked: Uint8Array;
	readonly #order: Int32Array;
	#owed = 0;
	/** Days that answers waited for their score, added up, and their number. */
	waited = 0;
	stored = 0;

	constructor(
		private readonly values: ZeusValues,
		private readonly answers: Answers,
		private readonly clock: ChallengeClock,
		private readonly performance: Performance,
		evaluators: number,
		private readonly random: Random,
	) {
		const count = answers.rmse.length;
		this.#averages = Array.from({ length: evaluators }, () => new Float64Array(count));
		this.#rates = new Float64Array(count);
		this.#asked = new Uint8Array(count).fill(1);
		this.#order = Int32Array.from({ length: count }, (_, j) => j);
		const sorted = answers.forecasters.seconds.slice().sort();
		this.#medianSeconds = sorted[Math.floor(count / 2)]!;
	}

	/** One epoch: every evaluator asks its challenges and scores those whose truth has arrived. */
	advance(epoch: number): void {
		this.#owed += this.values.challengesPerDay * dayOfEpoch(1);
		const challenges = Math.floor(this.#owed);
		this.#owed -= challenges;
		for (let evaluator = 0; evaluator < this.#averages.length; evaluator++) {
			for (let c = 0; c < challenges; c++) this.#challenge(evaluator, epoch);
		}
		this.#setRates(epoch);
		for (const { evaluator, scores } of this.#pending.get(epoch) ?? []) {
			this.#average(evaluator, scores);
			this.#spare.push(scores);
		}
		this.#pending.delete(epoch);
	}

	/** Average scores as an evaluator has them. */
	scoresOf(evaluator: number): Float64Array {
		return this.#averages[evaluator]!;
	}

	#challenge(evaluator: number, epoch: number): void {
		const { random, answers, clock } = this;
		const width = random.integer(SMALLEST_BOX, GRID);
		const height = random.integer(SMALLEST_BOX, GRID);
		const now = clock.hourOf(epoch);
		const start = drawStart(random);
		const request: Request = {
			variable: random.weighted(this.#sampling),
			box: { left: random.integer(0, GRID - width), top: random.integer(0, GRID - height), width, height },
			now,
			start: now + start,
			hours: random.integer(1, LONGEST_REQUEST),
		};
		const gamma = leniency(random.uniform(), ageOf(start, request.hours));
		answers.draw(request, random);
		if (epoch >= 0) this.performance.add(answers.improvements);
		const due = Math.max(epoch, clock.dueEpoch(request.start + request.hours));
		this.waited += dayOfEpoch(due - epoch);
		this.stored++;
		const waiting = this.#pending.get(due) ?? [];
		waiting.push({ evaluator, scores: this.#score(gamma, epoch >= 0) });
		this.#pending.set(due, waiting);
	}

	#score(gamma: number, paid: boolean): Float64Array {
		const { answers, random, performance } = this;
		const { seconds } = answers.forecasters;
		this.#chooseAsked();
		const scores = this.#spare.pop() ?? new Float64Array(answers.rmse.length);
		for (let j = 0; j < scores.length; j++) {
			if (this.#asked[j] === 0) {
				scores[j] = Number.NaN;
				continue;
			}
			const time = seconds[j]! * random.uniform(1 - JITTER, 1 + JITTER);
			const good = quality(answers.improvements[j]!, gamma);
			if (paid) performance.addQuality(j, good);
			scores[j] = score(good, speed(time, this.#medianSeconds));
		}
		return scores;
	}

	/** At most 125 miners at random. */
	#chooseAsked(): void {
		const order = this.#order;
		if (order.length <= ASKED) return;
		this.#asked.fill(0);
		for (let i = 0; i < ASKED; i++) {
			const k = this.random.integer(i, order.length - 1);
			const chosen = order[k]!;
			order[k] = order[i]!;
			order[i] = chosen;
			this.#asked[chosen] = 1;
		}
	}

	/** One simulated challenge moves an average as far as the real ones that it stands for. */
	#setRates(epoch: number): void {
		const represented = REAL_CHALLENGES_PER_DAY / this.values.challengesPerDay;
		const { registered } = this.answers.forecasters;
		for (let j = 0; j < this.#rates.length; j++) {
			const age = Math.max(0, registered[j]! + dayOfEpoch(epoch)) * BLOCKS_PER_DAY;
			this.#rates[j] = compoundedRate(emaRate(age, this.values.immunity), represented);
		}
	}

	#average(evaluator: number, scores: Float64Array): void {
		const averages = this.#averages[evaluator]!;
		for (let j = 0; j < averages.length; j++) {
			const value = scores[j]!;
			if (value === value) averages[j] = averages[j]! + this.#rates[j]! * (value - averages[j]!);
		}
	}
}
