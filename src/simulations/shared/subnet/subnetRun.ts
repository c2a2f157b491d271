import { type Random } from "../../../numeric/random.ts";
import { YumaEngine } from "../../../chain/epoch/yumaEngine.ts";
import { DEFAULT_YUMA } from "../../../chain/epoch/yumaParameters.ts";
import { type EpochEmission, emissionOfEpoch } from "./emissionOfEpoch.ts";
import { meanRule } from "./meanRule.ts";
import { type Miner, type MinerKind } from "./miner.ts";
import { book, noPay, type Pay } from "./pay.ts";
import { PayByKind } from "./payByKind.ts";
import { epochsIn } from "./time.ts";
import { drawValidators, type Validator, type ValidatorValues } from "./validatorCrew.ts";
import { writeWeightRows } from "./weightRows.ts";

export interface SubnetSetup {
	/** Every kind that the simulation knows, also those without a miner in this run. */
	readonly kinds: readonly MinerKind[];
	readonly miners: readonly Miner[];
	/** Indices of the miners that the cartel favours. */
	readonly favourites: readonly number[];
	/** Index of a slot of the owner: what it earns is burned, not paid. */
	readonly burnSlot?: number;
	readonly days: number;
	readonly values: ValidatorValues;
	readonly random: Random;
}

/**
 * One subnet's epochs: weights, consensus through the engine, the split, and everybody's pay.
 * What is scored, and how, is the business of the simulation that owns it.
 *
 * Nobody registers or leaves: the chain's masks of weights and bonds older than a miner, which its epoch has (`runEpoch`)
 * and the bare engine has not, would change nothing. A subnet with newcomers goes through `runEpoch`, as *subnet-roles* does.
 */
export class SubnetRun {
	readonly miners: readonly Miner[];
	readonly crew: readonly Validator[];
	/** The chain's rules: consensus, incentive, bonds, dividends of the last epoch. */
	readonly engine: YumaEngine;
	/** Weights of the last epoch, validators × miners, rows summing to 1 or 0. */
	readonly weights: Float64Array;
	readonly emission: EpochEmission;
	/** Epochs that the whole run has, and those that are done. */
	readonly epochs: number;
	epoch = 0;

	readonly owner = noPay();
	readonly root = noPay();
	readonly burned = noPay();
	readonly minerPay: readonly Pay[];
	/** Take and earnings on own stake. */
	readonly validatorPay: readonly Pay[];
	/** Of those who stake alpha with each validator. */
	readonly stakerPay: readonly Pay[];

	/** Sums over epochs, to compare rules: shares of the validators' pay by the chain and by nearness to the mean … */
	readonly dividendSum: Float64Array;
	readonly meanPaySum: Float64Array;
	readonly nearnessSum: Float64Array;
	readonly trustSum: Float64Array;
	/** … and of the miners' pay by the median and by the mean. */
	readonly incentiveSum: Float64Array;
	readonly meanWeightSum: Float64Array;
	readonly payByKind: PayByKind;

	readonly #setup: SubnetSetup;
	readonly #noise: Random;
	/** Before the first weights the chain pays by stake. */
	rated = false;

	constructor(setup: SubnetSetup) {
		const { values, miners } = setup;
		this.#setup = setup;
		this.#noise = setup.random.fork("carelessness");
		this.miners = miners;
		this.crew = drawValidators(values, setup.random.fork("validators"));
		this.engine = new YumaEngine(this.crew.length, miners.length);
		this.engine.stake.set(this.crew.map(({ stakeShare }) => stakeShare));
		this.weights = new Float64Array(this.crew.length * miners.length);
		this.emission = emissionOfEpoch(values.rootProportion / 100);
		this.epochs = epochsIn(setup.days);
		this.minerPay = miners.map(noPay);
		this.validatorPay = this.crew.map(noPay);
		this.stakerPay = this.crew.map(noPay);
		this.dividendSum = new Float64Array(this.crew.length);
		this.meanPaySum = new Float64Array(this.crew.length);
		this.nearnessSum = new Float64Array(this.crew.length);
		this.trustSum = new Float64Array(this.crew.length);
		this.incentiveSum = new Float64Array(miners.length);
		this.meanWeightSum = new Float64Array(miners.length);
		this.payByKind = new PayByKind(setup.kinds, miners);
	}

	/** What a validator keeps of its stakers' earnings, and its own part of the stake with it: shares of 1. */
	get terms(): { readonly take: number; readonly own: number } {
		const { take, ownStake } = this.#setup.values;
		return { take: take / 100, own: ownStake / 100 };
	}

	/** Validators that measure for themselves. */
	get evaluators(): readonly number[] {
		return this.crew.flatMap(({ kind }, i) => (kind === "honest" || kind === "noisy" ? [i] : []));
	}

	/** The careful validator with the most stake: whose scores stand for "the" scores where one is shown. */
	get leader(): number {
		const { crew } = this;
		return crew.reduce(
			(top, { kind, stakeShare }, i) => (kind === "honest" && stakeShare > crew[top]!.stakeShare ? i : top),
			0,
		);
	}

	/**
	 * Ends an epoch: validators set weights, the engine finds consensus, everybody is paid.
	 * @param scoresOf scores of all miners as one evaluating validator has them, 0 or more
	 */
	closeEpoch(scoresOf: (validator: number) => ArrayLike<number>): void {
		const { engine, weights } = this;
		writeWeightRows(weights, {
			crew: this.crew,
			scoresOf,
			favourites: this.#setup.favourites,
			published: this.#visible(),
			carelessness: this.#setup.values.carelessness,
			random: this.#noise,
		});
		const width = this.miners.length;
		this.crew.forEach((_, i) => engine.setWeights(i, weights.subarray(i * width, (i + 1) * width)));
		engine.run(DEFAULT_YUMA);
		this.epoch++;
		this.#payOut();
		this.#compareRules();
		this.payByKind.add(this.epoch, this.minerPay);
	}

	/** What a copier can see of the epoch before: its consensus; while there is none, the mean of all rows by stake. */
	#visible(): Float64Array {
		const { consensus, stake } = this.engine;
		if (consensus.some((weight) => weight > 0)) return consensus;
		const width = this.miners.length;
		return Float64Array.from({ length: width }, (_, j) =>
			stake.reduce((sum, share, i) => sum + share * this.weights[i * width + j]!, 0),
		);
	}

	#payOut(): void {
		const { emission, engine, crew } = this;
		const { burnSlot } = this.#setup;
		const { take, own } = this.terms;
		this.rated = engine.incentive.some((share) => share > 0);
		book(this.owner, emission.owner);
		book(this.burned, 0);
		this.minerPay.forEach((pay, j) => {
			const amount = engine.incentive[j]! * emission.miners;
			book(pay, j === burnSlot ? 0 : amount);
			if (j === burnSlot) this.burned.last += amount;
		});
		this.burned.total += this.burned.last;
		const pot = emission.validators + (this.rated ? 0 : emission.miners);
		book(this.root, emission.root * (1 - take));
		crew.forEach((_, i) => {
			const alpha = this.dividendOf(i) * pot;
			const commission = take * (alpha + this.dividendOf(i) * emission.root);
			book(this.validatorPay[i]!, commission + own * (1 - take) * alpha);
			book(this.stakerPay[i]!, (1 - own) * (1 - take) * alpha);
		});
	}

	/** Share of the validators' pay in the last epoch; by stake where nobody set weights. @source protocol.md §2.10 */
	dividendOf(validator: number): number {
		return this.rated ? this.engine.dividends[validator]! : this.crew[validator]!.stakeShare;
	}

	#compareRules(): void {
		const { engine, miners } = this;
		const rule = meanRule(this.weights, engine.stake, miners.length);
		for (let i = 0; i < this.crew.length; i++) {
			this.dividendSum[i] = this.dividendSum[i]! + this.dividendOf(i);
			this.meanPaySum[i] = this.meanPaySum[i]! + rule.pay[i]!;
			this.nearnessSum[i] = this.nearnessSum[i]! + rule.nearness[i]!;
			this.trustSum[i] = this.trustSum[i]! + engine.validatorTrust[i]!;
		}
		for (let j = 0; j < miners.length; j++) {
			this.incentiveSum[j] = this.incentiveSum[j]! + engine.incentive[j]!;
			this.meanWeightSum[j] = this.meanWeightSum[j]! + rule.mean[j]!;
		}
	}
}
