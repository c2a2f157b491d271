import { YumaEngine } from "../../chain/epoch/yumaEngine.ts";
import { type YumaParameters } from "../../chain/epoch/yumaParameters.ts";
import { type Random } from "../../numeric/random.ts";
import { sum } from "../../numeric/sums.ts";
import { type RealRatings } from "../shared/subnet/realRatings.ts";

/** Standard deviation of a miner's value around its mean, as a share of it, however fast it changes. Our choice. */
const VALUE_DEVIATION = 0.4;
/** Mean values of miners lie evenly between these. Our choice; only their ratios matter. */
const WORTH = { least: 0.2, most: 1 };
/** No miner is worth nothing at all. */
const LEAST_VALUE = 0.01;

export interface RaceRules {
	/** Validators that evaluate, of equal stake; one more copies with the same stake. */
	readonly evaluators: number;
	readonly miners: number;
	readonly noise: number;
	/** Share of a miner's value that is new in an epoch: the larger, the staler a copy. */
	readonly drift: number;
	/** What is copied: the answer that evaluators' public ratings give, or the consensus that the chain published. */
	readonly source: "ratings" | "consensus";
	/** Epochs by which the copy counts after what it copies; at least 1 for a published consensus. */
	readonly lag: number;
	readonly yuma: YumaParameters;
	/** A real subnet's validators and what they say of its keys: they differ as they do, and all follow how miners change.
	 * The copier then holds as much as the validator in the middle. */
	readonly real?: RealRatings | undefined;
}

export interface RaceEpoch {
	/** Pay per stake of the copier, and of evaluators on average; 1 = the mean of all. */
	readonly copier: number;
	readonly evaluators: number;
	readonly copierTrust: number;
	readonly evaluatorTrust: number;
}

/**
 * Evaluators and one copier, of equal stake unless they are real, epoch by epoch. Miners' values follow an autoregressive path around their mean.
 */
export class CopyingRace {
	readonly #engine: YumaEngine;
	/** Finds what evaluators alone would agree on: all that a copier of their ratings needs. */
	readonly #others: YumaEngine;
	readonly #mean: Float64Array;
	readonly #value: Float64Array;
	readonly #row: Float64Array;
	/** Shares of the stake, the copier's last; and how many times the copier's would make up all of it. */
	readonly #stake: Float64Array;
	readonly #times: number;
	readonly #history: Float64Array[] = [];

	constructor(
		private rules: RaceRules,
		readonly random: Random,
	) {
		const { evaluators, miners } = rules;
		this.#engine = new YumaEngine(evaluators + 1, miners);
		this.#others = new YumaEngine(evaluators, miners);
		const real = rules.real;
		this.#mean = Float64Array.from({ length: miners }, () => (real ? 1 : random.uniform(WORTH.least, WORTH.most)));
		this.#stake = real ? withCopier(real.stake) : new Float64Array(evaluators + 1).fill(1 / (evaluators + 1));
		this.#times = real ? 1 / this.#stake[evaluators]! : evaluators + 1;
		this.#value = Float64Array.from(this.#mean);
		this.#row = new Float64Array(miners);
	}

	get #copier(): number {
		return this.rules.evaluators;
	}

	/** From the next epoch on. */
	change(rules: Pick<RaceRules, "noise" | "drift">): void {
		this.rules = { ...this.rules, ...rules };
	}

	epoch(): RaceEpoch {
		const engine = this.#engine;
		const { lag, source, yuma } = this.rules;
		this.#evaluate();
		if (source === "ratings") this.#history.push(this.#agreed());
		const seen = source === "ratings" ? this.#history.at(-1 - lag) : this.#history.at(-lag);
		if (seen) engine.setWeights(this.#copier, seen);
		else engine.clearWeights(this.#copier);
		engine.stake.set(this.#stake);
		engine.run(yuma);
		if (source === "consensus") this.#history.push(Float64Array.from(engine.consensus));
		if (this.#history.length > lag + 1) this.#history.shift();
		return this.#result();
	}

	/** Miners change, and every evaluator rates them anew. */
	#evaluate(): void {
		const { evaluators, miners, noise, drift, real } = this.rules;
		const spread = Math.sqrt(drift * (2 - drift)) * VALUE_DEVIATION;
		for (let j = 0; j < miners; j++) {
			const kept = (1 - drift) * (this.#value[j]! - this.#mean[j]!);
			this.#value[j] = Math.max(LEAST_VALUE, this.#mean[j]! * (1 + spread * this.random.normal()) + kept);
		}
		for (let i = 0; i < evaluators; i++) {
			for (let j = 0; j < miners; j++) {
				const seen = real ? real.rows[i]![j]! : Math.max(0, this.random.normal(1, noise));
				this.#row[j] = this.#value[j]! * seen;
			}
			this.#engine.setWeights(i, this.#row);
			this.#others.setWeights(i, this.#row);
		}
	}

	/** What evaluators' newest ratings come to. */
	#agreed(): Float64Array {
		const others = this.#others;
		if (this.rules.real) others.stake.set(this.rules.real.stake);
		else others.stake.fill(1 / others.rows);
		others.run(this.rules.yuma);
		return Float64Array.from(others.consensus);
	}

	#result(): RaceEpoch {
		const { dividends, validatorTrust, rows } = this.#engine;
		const copier = dividends[this.#copier]! * this.#times;
		const trust = validatorTrust[this.#copier]!;
		return {
			copier,
			evaluators: (this.#times - copier) / (this.#times - 1),
			copierTrust: trust,
			evaluatorTrust: (sum(validatorTrust) - trust) / (rows - 1),
		};
	}
}

/** The shares of validators with a copier beside them who holds as much as the one in the middle. */
function withCopier(shares: Float64Array): Float64Array {
	const middle = shares.toSorted()[Math.floor(shares.length / 2)]!;
	return Float64Array.of(...shares, middle).map((share) => share / (1 + middle));
}
