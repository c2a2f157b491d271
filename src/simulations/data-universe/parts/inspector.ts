import { type Random } from "../../../numeric/random.ts";
import { type Collection } from "./collection.ts";
import { type DataUniverseValues } from "./collectors.ts";
import {
	afterCheck,
	afterClaim,
	afterJob,
	afterUpload,
	FIRST_UPLOAD_CREDIBILITY,
	gate,
	JOB_PENALTY,
	LARGEST_BOOST,
	ONE_ENTITY,
} from "./scoring.ts";

/** Hours between checks of a miner's uploads, and between jobs sent to it. Our choice. */
const UPLOAD_HOURS = 24;
const JOB_HOURS = 6;
/** Mean seconds to answer a job, and share of jobs that a working miner fails. Our choice. */
const JOB_SECONDS = 15;
const JOB_FAILURE = 0.1;

/** One validator's records of all miners. */
export class Inspector {
	readonly credibility: Float64Array;
	readonly scores: Float64Array;
	readonly #raw: Float64Array;
	readonly #uploadCredibility: Float64Array;
	readonly #uploadBoost: Float64Array;
	readonly #jobBoost: Float64Array;
	checks = 0;

	constructor(
		private readonly values: DataUniverseValues,
		private readonly collection: Collection,
		/** Whether a miner still works, so that it can answer jobs. */
		private readonly works: Uint8Array,
		private readonly random: Random,
	) {
		const count = works.length;
		this.credibility = new Float64Array(count);
		this.scores = new Float64Array(count);
		this.#raw = new Float64Array(count);
		this.#uploadCredibility = new Float64Array(count).fill(FIRST_UPLOAD_CREDIBILITY);
		this.#uploadBoost = new Float64Array(count);
		this.#jobBoost = new Float64Array(count);
	}

	/** Looks at every miner that is due; each has its own minute of the cycle. */
	advance(hour: number): void {
		const { checkHours } = this.values;
		for (let j = 0; j < this.scores.length; j++) {
			if ((hour + j) % UPLOAD_HOURS === 0) this.#checkUpload(j);
			if ((hour + j) % JOB_HOURS === 0) this.#sendJob(j);
			if ((hour + j) % checkHours === 0) this.#check(j);
		}
	}

	/** Share of the score of a miner that is boosts, before the gate. */
	boostShare(miner: number): number {
		const boosts = this.#boosts(miner);
		const whole = this.#raw[miner]! + boosts;
		return whole > 0 ? boosts / whole : 0;
	}

	#boosts(miner: number): number {
		return this.#uploadBoost[miner]! * this.#uploadCredibility[miner]! + this.#jobBoost[miner]!;
	}

	/** The order is the code's: what is new must be proved first, then the check counts, then the gate. */
	#check(miner: number): void {
		const raw = this.collection.rawOf(miner);
		if (raw <= 0) {
			this.scores[miner] = 0;
			return;
		}
		this.checks++;
		const proved = afterClaim(this.credibility[miner]!, this.#raw[miner]!, raw);
		this.#raw[miner] = raw;
		this.credibility[miner] = afterCheck(proved, this.#validShare(miner));
		this.scores[miner] = (raw + this.#boosts(miner)) * gate(this.credibility[miner]!, this.values.exponent);
	}

	#validShare(miner: number): number {
		const valid = this.collection.realShare(miner) * (1 - this.values.honestFailure / 100);
		const one = this.random.chance(valid) ? 1 : 0;
		if (this.random.chance(ONE_ENTITY)) return one;
		return (one + (this.random.chance(valid) ? 1 : 0)) / 2;
	}

	#checkUpload(miner: number): void {
		const valid = this.collection.rawOf(miner) > 0 ? this.collection.realShare(miner) : 0;
		this.#uploadBoost[miner] = LARGEST_BOOST * valid;
		this.#uploadCredibility[miner] = afterUpload(this.#uploadCredibility[miner]!, valid);
	}

	#sendJob(miner: number): void {
		const { random } = this;
		const seconds = random.exponential(JOB_SECONDS);
		const volume = random.uniform(0.5, 1);
		const failed = this.works[miner] === 0 || random.chance(JOB_FAILURE);
		this.#jobBoost[miner] = afterJob(this.#jobBoost[miner]!, seconds, failed ? 0 : volume);
		if (failed) this.credibility[miner] = Math.max(0, this.credibility[miner]! - JOB_PENALTY);
	}
}
