import { YumaEngine } from "../../../chain/epoch/yumaEngine.ts";
import { type YumaParameters } from "../../../chain/epoch/yumaParameters.ts";
import { type MajorityNoise, splitAs, splitNoisily } from "./majorityNoise.ts";
import { honestCount, type MajorityStudy } from "./majorityStudy.ts";

/** Weights are submitted as whole units of this. */
const UNITS = 65535;

/** What the two teams of one network earn, as shares of all emission. */
export interface TeamPay {
	/** Honest validators and miners together (E_H). */
	readonly honest: number;
	/** Honest miners' share of the incentive. */
	readonly honestIncentive: number;
	/** Honest validators' share of the dividends. */
	readonly honestDividends: number;
}

/**
 * An honest team and a cabal with given stakes. Honest validators give `utility` of their weight to honest miners, the
 * cabal gives `selfWeight` to its own; one epoch is run from empty bonds.
 *
 * @source protocol.md §4.1, §4.2
 */
export class TwoTeams {
	readonly honestValidators: number;
	readonly honestMiners: number;
	readonly engine: YumaEngine;
	readonly #study: MajorityStudy;
	readonly #parameters: YumaParameters;
	readonly #stake: Float64Array;
	/** Per validator: its weights when each team's miners get 1 in all. */
	readonly #shares: readonly Float64Array[];
	readonly #row: Float64Array;
	#utility = NaN;

	/** @param honestStake the honest team's share of all stake (S_H) */
	constructor(
		study: MajorityStudy,
		noise: MajorityNoise,
		readonly honestStake: number,
	) {
		const { validators, miners, stakeDeviation, weightDeviation } = study;
		this.#study = study;
		this.honestValidators = honestCount(honestStake, validators);
		this.honestMiners = honestCount(honestStake, miners);
		this.#stake = new Float64Array(validators);
		const split = (from: number, to: number, total: number) => {
			if (study.stakes) splitAs(this.#stake, study.stakes, noise.stake, from, to, total);
			else splitNoisily(this.#stake, noise.stake, stakeDeviation, from, to, total);
		};
		split(0, this.honestValidators, honestStake);
		split(this.honestValidators, validators, 1 - honestStake);
		this.#shares = noise.weights.map((deviations) => {
			const shares = new Float64Array(miners);
			splitNoisily(shares, deviations, weightDeviation, 0, this.honestMiners, 1);
			splitNoisily(shares, deviations, weightDeviation, this.honestMiners, miners, 1);
			return shares;
		});
		this.#row = new Float64Array(miners);
		this.engine = new YumaEngine(validators, miners);
		this.engine.keepBonds.fill(0);
		this.#parameters = {
			kappa: study.kappa,
			bondsPenalty: (study.bondsPenalty * (UNITS - 1)) / UNITS,
			bondsEmaAlpha: 0.1,
			yuma3: study.yuma3,
			liquidAlpha: null,
		};
	}

	/**
	 * Runs one network. Networks of equal `utility` one after the other are quicker, as honest weights then stay.
	 *
	 * @param utility honest validators' weight on honest miners (W_H)
	 * @param selfWeight the cabal's weight on its own miners (W_C)
	 */
	run(utility: number, selfWeight: number): TeamPay {
		const { engine, honestValidators } = this;
		if (utility !== this.#utility) {
			for (let row = 0; row < honestValidators; row++) this.#setRow(row, utility);
			this.#utility = utility;
		}
		for (let row = honestValidators; row < engine.rows; row++) this.#setRow(row, 1 - selfWeight);
		engine.stake.set(this.#stake);
		engine.run(this.#parameters);
		return this.#pay();
	}

	#setRow(row: number, toHonest: number): void {
		const shares = this.#shares[row]!;
		const honest = toHonest * UNITS;
		const cabal = (1 - toHonest) * UNITS;
		for (let j = 0; j < this.honestMiners; j++) this.#row[j] = Math.floor(shares[j]! * honest);
		for (let j = this.honestMiners; j < shares.length; j++) this.#row[j] = Math.floor(shares[j]! * cabal);
		this.engine.setWeights(row, this.#row);
	}

	/** Without any consensus validators are paid by stake, and so the honest team its share. @source protocol.md §2.10 */
	#pay(): TeamPay {
		const { incentive, dividends } = this.engine;
		const honestIncentive = sumUpTo(incentive, this.honestMiners);
		const honestDividends = sumUpTo(dividends, this.honestValidators);
		if (honestIncentive === 0 && sumUpTo(incentive, incentive.length) === 0) {
			return { honest: this.honestStake, honestIncentive, honestDividends };
		}
		const { validatorShare } = this.#study;
		const honest = validatorShare * honestDividends + (1 - validatorShare) * honestIncentive;
		return { honest, honestIncentive, honestDividends };
	}
}

function sumUpTo(values: Float64Array, end: number): number {
	let sum = 0;
	for (let k = 0; k < end; k++) sum += values[k]!;
	return sum;
}
