import { YumaEngine } from "../../chain/epoch/yumaEngine.ts";
import { type YumaParameters } from "../../chain/epoch/yumaParameters.ts";
import { type Random } from "../../numeric/random.ts";

export interface RaceRules {
	/** Validators that evaluate, of equal stake; one more copies with the same stake. */
	readonly evaluators: number;
	readonly miners: number;
	readonly noise: number;
	/** Share of a miner's value that is new in an epoch: the larger, the staler a copy. */
	readonly drift: number;
	/** Epochs by which the copier's answer lags behind that of evaluators. */
	readonly lag: number;
	readonly yuma: YumaParameters;
}

export interface RaceEpoch {
	/** Pay per stake of the copier, and of evaluators on average; 1 = the mean of all. */
	readonly copier: number;
	readonly evaluators: number;
	readonly copierTrust: number;
	readonly evaluatorTrust: number;
}

/**
 * Evaluators and one copier of equal stake, epoch by epoch.
 *
 * Miners' values follow an autoregressive path around their mean. The copier submits the consensus that it could see:
 * that of `lag` epochs before evaluators' newest (1 without commit-reveal).
 */
export class CopyingRace {
	readonly #engine: YumaEngine;
	readonly #mean: Float64Array;
	readonly #value: Float64Array;
	readonly #row: Float64Array;
	readonly #history: Float64Array[] = [];

	constructor(
		readonly rules: RaceRules,
		readonly random: Random,
	) {
		this.#engine = new YumaEngine(rules.evaluators + 1, rules.miners);
		this.#mean = Float64Array.from({ length: rules.miners }, () => random.uniform(0.2, 1));
		this.#value = Float64Array.from(this.#mean);
		this.#row = new Float64Array(rules.miners);
	}

	get #copier(): number {
		return this.rules.evaluators;
	}

	epoch(): RaceEpoch {
		const engine = this.#engine;
		const { evaluators, miners, noise, drift, lag } = this.rules;
		const spread = Math.sqrt(drift * (2 - drift)) * 0.4;
		for (let j = 0; j < miners; j++) {
			const kept = (1 - drift) * (this.#value[j]! - this.#mean[j]!);
			this.#value[j] = Math.max(0.01, this.#mean[j]! * (1 + spread * this.random.normal()) + kept);
		}
		for (let i = 0; i < evaluators; i++) {
			for (let j = 0; j < miners; j++) this.#row[j] = Math.max(0, this.#value[j]! * this.random.normal(1, noise));
			engine.setWeights(i, this.#row);
		}
		const seen = this.#history.at(-lag);
		if (seen) engine.setWeights(this.#copier, seen);
		else engine.clearWeights(this.#copier);
		engine.stake.fill(1 / (evaluators + 1));
		engine.run(this.rules.yuma);
		this.#history.push(Float64Array.from(engine.consensus));
		if (this.#history.length > lag) this.#history.shift();
		return this.#result();
	}

	#result(): RaceEpoch {
		const { dividends, validatorTrust } = this.#engine;
		const count = this.rules.evaluators + 1;
		const copier = dividends[this.#copier]! * count;
		const trust = validatorTrust[this.#copier]!;
		const others = validatorTrust.reduce((sum, value) => sum + value, 0) - trust;
		return {
			copier,
			evaluators: (count - copier) / (count - 1),
			copierTrust: trust,
			evaluatorTrust: others / (count - 1),
		};
	}
}
