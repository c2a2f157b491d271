import { NEURON_IMMUNITY, uidToPrune } from "../../chain/economics/neuronSlots.ts";
import { EpochOutcome } from "../../chain/epoch/epochOutcome.ts";
import { DEFAULT_EPOCH } from "../../chain/epoch/epochParameters.ts";
import { runEpoch } from "../../chain/epoch/runEpoch.ts";
import { SubnetState } from "../../chain/epoch/subnetState.ts";
import { block, BLOCKS_PER_DAY } from "../../chain/units.ts";
import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { sum } from "../../numeric/sums.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { BLOCKS_PER_EPOCH, epochsIn } from "../shared/subnet/time.ts";
import { type parameters } from "./parameters.ts";

export type RolesValues = ValuesOf<typeof parameters>;

/** Block at which the run begins: everybody who is there is past immunity. */
const FIRST_BLOCK = 100_000;
/** Stake of all validators, alpha: far above the chain's threshold of 1,000. */
const ALL_STAKE = 2_500_000;
/** Within an epoch copiers act first, as what they copy is known; then people register; raters rate last. */
const COPIED_AT = 1;
const REGISTERED_AT = 180;
const RATED_AT = 350;
/** Epochs of a day: a newcomer counts as paid when it is paid within it, and for a day everybody rates before some begin to copy. */
const DAY = Math.floor(BLOCKS_PER_DAY / BLOCKS_PER_EPOCH);

interface Newcomer {
	readonly epoch: number;
	readonly uid: number;
	paid: boolean;
}

/** Validators, some of whom copy, and miners that change and come anew, through the chain's own epochs with all its masks. */
export class RatedSubnet {
	/** Validators' shares of the stake; the last ones copy. */
	readonly stake: Float64Array;
	readonly copiers: number;
	/** What miners achieve now. */
	readonly performance: Float64Array;
	readonly newcomers: Newcomer[] = [];
	/** Epochs done; the first day, on which nobody copies yet, is not counted in what is measured. */
	epoch = 0;
	readonly #subnet: SubnetState;
	readonly #outcome: EpochOutcome;
	readonly #logs: Float64Array;
	readonly #minerSum: Float64Array;
	readonly #validatorSum: Float64Array;
	readonly #immortal: Uint8Array;
	readonly #row: Float64Array;
	/** Differences of pay from performance, and of equal pay from performance, added up. */
	#off = 0;
	#offEqual = 0;

	/** @param copying share of the stake that copies, 0 to 1 */
	constructor(
		private readonly values: RolesValues,
		copying: number,
		private readonly random: Random,
	) {
		const { validators, miners, spread, stakeSpread } = values;
		this.copiers = copying > 0 ? Math.min(validators - 1, Math.max(1, Math.round(copying * validators))) : 0;
		this.stake = drawStake(validators, this.copiers, copying, stakeSpread, random.fork("stake"));
		const size = validators + miners;
		this.#subnet = new SubnetState(size);
		this.#outcome = new EpochOutcome(size);
		this.#row = new Float64Array(size);
		this.#logs = Float64Array.from({ length: miners }, () => random.normal(0, spread));
		this.performance = this.#logs.map(exp);
		this.#immortal = Uint8Array.from({ length: size }, (_, uid) => (uid < validators ? 1 : 0));
		this.#minerSum = new Float64Array(miners);
		this.#validatorSum = new Float64Array(validators);
		this.stake.forEach((share, uid) => {
			this.#subnet.stake[uid] = share * ALL_STAKE;
			this.#subnet.validatorPermit[uid] = 1;
		});
	}

	/** Runs the first day and so many more. */
	run(days: number): this {
		const epochs = DAY + epochsIn(days);
		while (this.epoch < epochs) this.advance();
		return this;
	}

	/** Share of the miners' pay, of one miner; a mean over what is measured. */
	minerPart(miner: number): number {
		return this.#minerSum[miner]! / this.#measured;
	}

	/** Share of the validators' pay, of one validator. */
	validatorPart(validator: number): number {
		return this.#validatorSum[validator]! / this.#measured;
	}

	get #measured(): number {
		return Math.max(1, this.epoch - DAY);
	}

	/**
	 * How far pay lies from equal pay (0) towards pay in proportion to performance (1); negative where equal pay is nearer, −1
	 * where equal pay would hit performance and pay does not.
	 */
	get proportion(): number {
		const furthest = Math.max(this.#off, this.#offEqual);
		return furthest > 0 ? (this.#offEqual - this.#off) / furthest : 1;
	}

	/** Share of newcomers who were paid within a day, of those who had a day; undefined where nobody came. */
	get newcomersPaid(): number | undefined {
		const judged = this.newcomers.filter(({ epoch }) => epoch + DAY <= this.epoch);
		return judged.length > 0 ? judged.filter(({ paid }) => paid).length / judged.length : undefined;
	}

	/** Pay for each unit of stake of copiers, and of those who rate; 1 is the mean. */
	get payPerStake(): { readonly copying: number | undefined; readonly rating: number } {
		const raters = this.stake.length - this.copiers;
		const of = (from: number, to: number) =>
			sum(this.#validatorSum.slice(from, to)) / this.#measured / sum(this.stake.slice(from, to));
		return { copying: this.copiers > 0 ? of(raters, this.stake.length) : undefined, rating: of(0, raters) };
	}

	advance(): void {
		const start = FIRST_BLOCK + this.epoch * BLOCKS_PER_EPOCH;
		const { validators } = this.values;
		const raters = this.epoch < DAY ? validators : validators - this.copiers;
		for (let uid = raters; uid < validators; uid++) {
			this.#subnet.setAllWeights(uid, this.#outcome.consensus, start + COPIED_AT);
		}
		this.#welcome(start + REGISTERED_AT);
		this.#change();
		for (let uid = 0; uid < raters; uid++) this.#rate(uid, start + RATED_AT);
		runEpoch(this.#subnet, DEFAULT_EPOCH, start + BLOCKS_PER_EPOCH, 1, this.#outcome);
		this.epoch++;
		if (this.epoch > DAY) this.#book();
	}

	/** Newcomers take the slots of those who earn least. */
	#welcome(at: number): void {
		const { validators, newcomers, spread } = this.values;
		const count = this.random.poisson((newcomers * BLOCKS_PER_EPOCH) / BLOCKS_PER_DAY);
		for (let i = 0; i < count; i++) {
			const slots = {
				score: this.#outcome.incentive,
				registeredAt: this.#subnet.blockAtRegistration,
				immortal: this.#immortal,
			};
			const uid = uidToPrune(slots, block(at), { immunity: NEURON_IMMUNITY, keepsUnprotected: false })!;
			this.#subnet.replaceNeuron(uid, at);
			this.#logs[uid - validators] = this.random.normal(0, spread);
			if (this.epoch >= DAY) this.newcomers.push({ epoch: this.epoch, uid, paid: false });
		}
	}

	#change(): void {
		const change = this.values.change / 100;
		const fresh = Math.sqrt(change * (2 - change)) * this.values.spread;
		this.#logs.forEach((value, j) => {
			this.#logs[j] = (1 - change) * value + fresh * this.random.normal();
			this.performance[j] = exp(this.#logs[j]!);
		});
	}

	#rate(uid: number, at: number): void {
		const { validators, noise } = this.values;
		this.performance.forEach((value, j) => {
			this.#row[validators + j] = value * Math.max(0, this.random.normal(1, noise));
		});
		this.#subnet.setAllWeights(uid, this.#row, at);
	}

	#book(): void {
		const { validators, miners } = this.values;
		const { incentive, dividends } = this.#outcome;
		const total = sum(this.performance);
		for (let j = 0; j < miners; j++) {
			const paid = incentive[validators + j]!;
			const due = this.performance[j]! / total;
			this.#off += Math.abs(paid - due);
			this.#offEqual += Math.abs(1 / miners - due);
			this.#minerSum[j]! += paid;
		}
		for (let i = 0; i < validators; i++) this.#validatorSum[i]! += dividends[i]!;
		for (const newcomer of this.newcomers) {
			if (this.epoch - newcomer.epoch <= DAY && incentive[newcomer.uid]! > 0) newcomer.paid = true;
		}
	}
}

/** Shares of the stake: log-normal among those who rate and among those who copy, who hold what is given. */
function drawStake(validators: number, copiers: number, copying: number, spread: number, random: Random): Float64Array {
	const drawn = Float64Array.from({ length: validators }, () => random.logNormal(0, spread));
	const raters = validators - copiers;
	const [rating, copied] = [sum(drawn.slice(0, raters)), sum(drawn.slice(raters))];
	return drawn.map((part, i) => (i < raters ? ((1 - copying) * part) / rating : (copying * part) / copied));
}
