import { type Random } from "../../../numeric/random.ts";
import { type Collectors } from "./collectors.ts";
import { BYTES_PER_POST, type Label } from "./labels.ts";
import { OLDEST_HOURS, scorableBytes } from "./scoring.ts";

/** Labels that one miner follows. Our choice. */
const FOLLOWED = 6;
/** Hours until a freeloader can claim what another miner published. */
export const COPY_DELAY = 24;
const RING = OLDEST_HOURS + 1;

/** What each miner adds in an hour. */
export interface Effort {
	/** Real posts, as a multiple of capacity. */
	readonly real: Float64Array;
	/** Posts claimed for each real one. */
	readonly padding: Float64Array;
}

/** One hour by (miner, followed label), and by label. */
interface OpenHour {
	/** Posts claimed, and those of them that exist. */
	readonly claims: Float64Array;
	readonly real: Float64Array;
	/** Posts that exist, by label. */
	readonly volumes: Float64Array;
}

/**
 * Everything that miners claim to hold, by bucket (label and hour), and what it is worth.
 *
 * Buckets do not change after freeloaders have claimed them, and value falls in a straight line with age, so two sums per
 * miner replace going through all buckets of 30 days.
 */
export class Collection {
	/** Posts that exist, posts held (with duplicates) and different posts held, in hours that are complete. */
	existing = 0;
	held = 0;
	distinct = 0;
	/** Different posts held, and posts that exist, per label. */
	readonly distinctByLabel: Float64Array;
	readonly existingByLabel: Float64Array;
	/** Real, fresh and different bytes that each miner contributed, weighted by how much they were wanted. */
	readonly merit: Float64Array;

	readonly #followed: readonly Int32Array[];
	/** Per (hour, miner): value, scorable bytes, and those of them that exist; and their sums over the last 30 days. */
	readonly #value: Float64Array;
	readonly #claims: Float64Array;
	readonly #real: Float64Array;
	readonly #sum: Float64Array;
	readonly #hourSum: Float64Array;
	readonly #claimSum: Float64Array;
	readonly #realSum: Float64Array;
	/** Hours that freeloaders have not reached yet, oldest first. */
	readonly #open: OpenHour[] = [];
	readonly #totals: Float64Array;
	#hour = 0;

	constructor(
		private readonly labels: readonly Label[],
		private readonly collectors: Collectors,
		private readonly random: Random,
	) {
		const count = collectors.miners.length;
		const attraction = labels.map(({ density, volume }) => density * Math.sqrt(volume));
		const plans = collectors.miners.map(() => followedBy(attraction, random));
		const firstTwin = collectors.miners.findIndex(({ kind }) => kind.id === "sybil");
		this.#followed = collectors.miners.map(({ kind }, j) => {
			const copied = collectors.copies[j]!;
			return kind.id === "sybil" ? plans[firstTwin]! : copied >= 0 ? plans[copied]! : plans[j]!;
		});
		this.#value = new Float64Array(RING * count);
		this.#claims = new Float64Array(RING * count);
		this.#real = new Float64Array(RING * count);
		this.#sum = new Float64Array(count);
		this.#hourSum = new Float64Array(count);
		this.#claimSum = new Float64Array(count);
		this.#realSum = new Float64Array(count);
		this.merit = new Float64Array(count);
		this.#totals = new Float64Array(labels.length);
		this.distinctByLabel = new Float64Array(labels.length);
		this.existingByLabel = new Float64Array(labels.length);
	}

	/** Value of everything a miner claims, before any check. */
	rawOf(miner: number): number {
		return this.#sum[miner]! - (this.#hour * this.#sum[miner]! - this.#hourSum[miner]!) / (2 * OLDEST_HOURS);
	}

	/** Chance that a check draws a post that exists: buckets are drawn by scorable bytes. 1 where nothing is claimed. */
	realShare(miner: number): number {
		return this.#claimSum[miner]! > 0 ? Math.min(1, this.#realSum[miner]! / this.#claimSum[miner]!) : 1;
	}

	/** A miner's mean share of the bytes in the buckets that it is in, of the hour that is a day old. */
	bucketShare(miner: number): number {
		const oldest = this.#open[0];
		if (!oldest) return 0;
		const { claims } = oldest;
		this.#addUp(claims);
		let share = 0;
		this.#followed[miner]!.forEach((label, k) => {
			if (this.#totals[label]! > 0) share += claims[miner * FOLLOWED + k]! / this.#totals[label]! / FOLLOWED;
		});
		return share;
	}

	/** One hour of collecting. @param counted whether its contributions count as merit of the run */
	advance(effort: Effort, counted: boolean): void {
		this.#hour++;
		this.#expire();
		const { capacity, miners } = this.collectors;
		const volumes = Float64Array.from(this.labels, ({ volume }) => volume * this.random.uniform(0.8, 1.2));
		const claims = new Float64Array(miners.length * FOLLOWED);
		const existing = new Float64Array(claims.length);
		for (let j = 0; j < miners.length; j++) {
			const wish = (capacity[j]! * effort.real[j]!) / FOLLOWED;
			if (wish === 0) continue;
			for (let k = 0; k < FOLLOWED; k++) {
				const real = Math.min(wish, volumes[this.#followed[j]![k]!]!);
				existing[j * FOLLOWED + k] = real;
				claims[j * FOLLOWED + k] = real * effort.padding[j]!;
			}
		}
		const open = { claims, real: existing, volumes };
		this.#open.push(open);
		this.#setValues(this.#hour, open);
		if (this.#open.length > COPY_DELAY) this.#close(counted);
	}

	/** Drops what was collected 30 days ago. */
	#expire(): void {
		const count = this.merit.length;
		const base = (this.#hour % RING) * count;
		for (let j = 0; j < count; j++) {
			this.#sum[j] = this.#sum[j]! - this.#value[base + j]!;
			this.#hourSum[j] = this.#hourSum[j]! - this.#value[base + j]! * (this.#hour - RING);
			this.#realSum[j] = this.#realSum[j]! - this.#real[base + j]!;
			this.#claimSum[j] = this.#claimSum[j]! - this.#claims[base + j]!;
		}
		this.#value.fill(0, base, base + count);
		this.#real.fill(0, base, base + count);
		this.#claims.fill(0, base, base + count);
	}

	#addUp(claims: Float64Array): void {
		this.#totals.fill(0);
		for (let j = 0; j < this.#followed.length; j++) {
			for (let k = 0; k < FOLLOWED; k++) {
				const label = this.#followed[j]![k]!;
				this.#totals[label] = this.#totals[label]! + claims[j * FOLLOWED + k]!;
			}
		}
	}

	/** Values one hour's buckets for everybody. */
	#setValues(hour: number, { claims, real }: OpenHour): void {
		this.#addUp(claims);
		const count = this.merit.length;
		for (let j = 0; j < count; j++) {
			let value = 0;
			let scorable = 0;
			let existing = 0;
			for (let k = 0; k < FOLLOWED; k++) {
				const own = claims[j * FOLLOWED + k]!;
				if (own === 0) continue;
				const label = this.#followed[j]![k]!;
				const bytes = BYTES_PER_POST * scorableBytes(own, this.#totals[label]!);
				value += this.labels[label]!.density * bytes;
				scorable += bytes;
				existing += (bytes * real[j * FOLLOWED + k]!) / own;
			}
			const at = (hour % RING) * count + j;
			const change = value - this.#value[at]!;
			this.#sum[j] = this.#sum[j]! + change;
			this.#hourSum[j] = this.#hourSum[j]! + change * hour;
			this.#claimSum[j] = this.#claimSum[j]! + scorable - this.#claims[at]!;
			this.#realSum[j] = this.#realSum[j]! + existing - this.#real[at]!;
			this.#value[at] = value;
			this.#claims[at] = scorable;
			this.#real[at] = existing;
		}
	}

	/** Freeloaders claim the oldest open hour, and it becomes final. */
	#close(counted: boolean): void {
		const open = this.#open.shift()!;
		const { claims } = open;
		const hour = this.#hour - COPY_DELAY;
		if (counted) this.#count(open);
		const { copies } = this.collectors;
		for (let j = 0; j < copies.length; j++) {
			const copied = copies[j]!;
			if (copied < 0) continue;
			for (let k = 0; k < FOLLOWED; k++) {
				const posts = claims[copied * FOLLOWED + k]!;
				claims[j * FOLLOWED + k] = posts;
				this.held += counted ? posts : 0;
				open.real[j * FOLLOWED + k] = open.real[copied * FOLLOWED + k]!;
			}
		}
		this.#setValues(hour, open);
	}

	/** Coverage and duplication, with every miner's posts drawn at random from those of the label. */
	#count({ real: posted, volumes }: OpenHour): void {
		const missing = new Float64Array(volumes.length).fill(1);
		const real = new Float64Array(volumes.length);
		const { keys } = this.collectors;
		const realOf = (j: number, k: number) => posted[j * FOLLOWED + k]!;
		for (let j = 0; j < keys.length; j++) {
			for (let k = 0; k < FOLLOWED; k++) {
				const label = this.#followed[j]![k]!;
				const posts = realOf(j, k);
				this.held += posts;
				real[label] = real[label]! + posts / keys[j]!;
				if (keys[j] === 1) missing[label] = missing[label]! * (1 - posts / volumes[label]!);
			}
		}
		const twin = keys.findIndex((count) => count > 1);
		if (twin >= 0) {
			this.#followed[twin]!.forEach((label, k) => {
				missing[label] = missing[label]! * (1 - realOf(twin, k) / volumes[label]!);
			});
		}
		const distinct = missing.map((share, label) => (1 - share) * volumes[label]!);
		for (let label = 0; label < volumes.length; label++) {
			this.existing += volumes[label]!;
			this.distinct += distinct[label]!;
			this.existingByLabel[label] = this.existingByLabel[label]! + volumes[label]!;
			this.distinctByLabel[label] = this.distinctByLabel[label]! + distinct[label]!;
		}
		for (let j = 0; j < keys.length; j++) {
			for (let k = 0; k < FOLLOWED; k++) {
				const label = this.#followed[j]![k]!;
				if (real[label] === 0) continue;
				const part = (realOf(j, k) / keys[j]! / real[label]!) * distinct[label]!;
				this.merit[j] = this.merit[j]! + part * BYTES_PER_POST * this.labels[label]!.density;
			}
		}
	}
}

/** Labels that a miner follows: drawn by how much there is to earn, each once. */
function followedBy(attraction: readonly number[], random: Random): Int32Array {
	const left = Float64Array.from(attraction);
	return Int32Array.from({ length: FOLLOWED }, () => {
		const label = random.weighted(left);
		left[label] = 0;
		return label;
	});
}
