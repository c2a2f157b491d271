import { sumOf } from "../../../numeric/sums.ts";
import { type Random } from "../../../numeric/random.ts";
import { BLOCKS_PER_EPOCH, dayOfEpoch } from "../../shared/subnet/time.ts";
import { type Answers } from "./answers.ts";
import { type ChallengeClock, LONG_WINDOW } from "./challengeClock.ts";
import { type Performance } from "./performance.ts";
import { GRID, VARIABLES } from "./weather.ts";
import { ranksOf, type WinnerChallenge, winnerWeights } from "./winnerRule.ts";

/** Blocks between rounds: four a day. */
const ROUND = 1_800;
const SHORT_WINDOW = 48;
const WHOLE_REGION = { left: 0, top: 0, width: GRID, height: GRID };
const VARIABLE_WEIGHTS: Readonly<Record<string, number>> = {
	temperature: 0.2,
	"wind-u": 0.3,
	"wind-v": 0.3,
	sunshine: 0.2,
};
/** Weight of each window, and how many of the last ranks it averages. @source subnets.md §1; Zeus docs, version 2 */
const WINDOWS = [
	{ hours: SHORT_WINDOW, weight: 0.2, window: 4 },
	{ hours: LONG_WINDOW, weight: 0.8, window: 8 },
];

const CHALLENGES: readonly WinnerChallenge[] = VARIABLES.flatMap(({ id }, variable) =>
	WINDOWS.flatMap(({ hours, weight, window }) => {
		const share = VARIABLE_WEIGHTS[id];
		return share === undefined ? [] : [{ variable, hours, window, weight: weight * share }];
	}),
);

/** Zeus' scoring since version 2: the same challenge to everybody, ranks, and nearly all to the best. */
export class WinnerScorer {
	readonly #punished: Uint8Array;
	/** Per challenge: ranks of the last rounds, newest last. */
	readonly #history: Float64Array[][] = CHALLENGES.map(() => []);
	readonly #pending = new Map<number, { challenge: number; ranks: Float64Array }[]>();
	#weights: Float64Array;
	waited = 0;
	stored = 0;

	constructor(
		private readonly answers: Answers,
		private readonly clock: ChallengeClock,
		private readonly performance: Performance,
		private readonly random: Random,
	) {
		this.#weights = new Float64Array(answers.rmse.length);
		this.#punished = punishedKeys(answers);
	}

	advance(epoch: number): void {
		const round = (at: number) => Math.floor((at * BLOCKS_PER_EPOCH) / ROUND);
		if (round(epoch) !== round(epoch - 1)) CHALLENGES.forEach((_, challenge) => this.#ask(challenge, epoch));
		const due = this.#pending.get(epoch);
		if (!due) return;
		for (const { challenge, ranks } of due) {
			const history = this.#history[challenge]!;
			history.push(ranks);
			if (history.length > CHALLENGES[challenge]!.window) history.shift();
		}
		this.#pending.delete(epoch);
		this.#weigh();
	}

	/** All validators see the same answers, so all that evaluate agree. */
	scoresOf(): Float64Array {
		return this.#weights;
	}

	#ask(challenge: number, epoch: number): void {
		const { answers, clock } = this;
		const { variable, hours } = CHALLENGES[challenge]!;
		const now = clock.hourOf(epoch);
		answers.draw({ variable, box: WHOLE_REGION, now, start: now, hours }, this.random);
		if (epoch >= 0) this.performance.add(answers.improvements);
		const due = clock.dueEpoch(now + hours);
		this.waited += dayOfEpoch(due - epoch);
		this.stored++;
		const waiting = this.#pending.get(due) ?? [];
		waiting.push({ challenge, ranks: ranksOf(answers.rmse, this.#punished) });
		this.#pending.set(due, waiting);
	}

	/** Challenges without enough rounds yet leave their weight to the others. */
	#weigh(): void {
		const weights = new Float64Array(this.#weights.length);
		CHALLENGES.forEach(({ weight, window }, challenge) => {
			const history = this.#history[challenge]!;
			if (history.length < window) return;
			const averages = weights.map((_, j) => sumOf(history, (ranks) => ranks[j]!) / window);
			const part = winnerWeights(averages, history.at(-1)!, this.#punished);
			for (let j = 0; j < weights.length; j++) weights[j] = weights[j]! + weight * part[j]!;
		});
		this.#weights = weights;
	}
}

/** Keys whose answer is that of a key registered earlier: all but the oldest of each group of identical answers. */
function punishedKeys({ forecasters: { miners, registered } }: Answers): Uint8Array {
	const groups = miners.map(({ kind: { id } }) => (id === "insider" ? "copier" : id));
	return Uint8Array.from(miners, (_, j) => {
		const group = groups[j]!;
		if (group === "forecaster") return 0;
		const older = (k: number) => registered[k]! > registered[j]! || (registered[k] === registered[j] && k < j);
		return groups.some((other, k) => other === group && k !== j && older(k)) ? 1 : 0;
	});
}
