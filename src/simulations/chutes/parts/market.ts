import { sum, sumOf } from "../../../numeric/sums.ts";
import { sin } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type Features } from "./scoring.ts";
import { type ChutesValues, type Providers } from "./providers.ts";

/** Chutes that users call. Our choice, with a Zipf law of demand; makers of their models by a Zipf law too. */
export const CHUTES = 30;
const MAKERS = 8;
/** Hours of the scoring window. @source subnets.md §3 */
export const WINDOW = 168;
/** GPUs that one instance of a chute needs; large models are the popular ones. */
const INSTANCE_GPUS = [8, 8, 4, 4, 2, 1, 1, 1, 1, 1];
/** Chutes that wake up in an hour, each with a bounty. Our choice. */
const BOUNTIES_PER_HOUR = 2;
/** Part by which demand swings over the day, and by which a chute's demand varies from hour to hour. */
const DAILY_SWING = 0.25;
const NOISE = 0.15;
/** Calls that a private instance counts for in an hour: one a second. @source subnets.md §3 */
const PRIVATE_CALLS = 3_600;
const HOURS_PER_DAY = 24;

/** What fails in an hour. */
export interface Outage {
	/** Keys that are down. */
	readonly keys: readonly number[];
	/** Part of calls that cannot arrive, 0 to 1. */
	readonly gateway: number;
}

/** Calls, instances and what each key did in the last seven days. */
export class Market {
	readonly features: Features;
	/** Maker of each chute's model, and the share of demand that goes to each maker. */
	readonly makers: readonly number[];
	readonly makerShares: Float64Array;
	/** Work of all time, to compare pay with: GPU hours served for users. */
	readonly served: Float64Array;

	readonly #demand: Float64Array;
	readonly #gpusPerInstance: readonly number[];
	/** GPUs per (key, chute). */
	readonly #placed: Float64Array;
	readonly #capacity = new Float64Array(CHUTES);
	readonly #up: Uint8Array;
	readonly #ring: readonly Float64Array[];
	readonly #hourly: readonly Float64Array[];
	readonly #self: number;
	#hour = 0;

	constructor(
		private readonly values: ChutesValues,
		private readonly providers: Providers,
		private readonly random: Random,
	) {
		const count = providers.miners.length;
		let harmonic = 0;
		for (let rank = 1; rank <= CHUTES; rank++) harmonic += 1 / rank;
		const all = sum(providers.gpus);
		this.#demand = Float64Array.from(
			{ length: CHUTES },
			(_, c) => (all * values.utilisation) / 100 / ((c + 1) * harmonic),
		);
		this.#gpusPerInstance = Array.from(
			{ length: CHUTES },
			(_, c) => INSTANCE_GPUS[Math.floor((c * INSTANCE_GPUS.length) / CHUTES)]!,
		);
		const popularity = Array.from({ length: MAKERS }, (_, maker) => 1 / (maker + 1));
		this.makers = Array.from({ length: CHUTES }, () => random.weighted(popularity));
		this.makerShares = new Float64Array(MAKERS);
		this.makers.forEach((maker, c) => (this.makerShares[maker] = this.makerShares[maker]! + 1 / ((c + 1) * harmonic)));
		this.#placed = new Float64Array(count * CHUTES);
		this.#up = new Uint8Array(count);
		this.served = new Float64Array(count);
		this.#self = providers.miners.findIndex(({ kind }) => kind.id === "self");
		this.features = {
			compute: new Float64Array(count),
			invocations: new Float64Array(count),
			unique: new Float64Array(count),
			bounties: new Float64Array(count),
		};
		const four = [0, 1, 2, 3];
		this.#ring = four.map(() => new Float64Array(WINDOW * count));
		this.#hourly = four.map(() => new Float64Array(count));
		this.place();
	}

	/** Every key decides anew which chutes it serves: popular ones more likely, as many as its GPUs allow. */
	place(): void {
		this.#placed.fill(0);
		this.providers.gpus.forEach((gpus, j) => {
			if (j === this.#self) return;
			const left = Float64Array.from(this.#demand);
			const hosted: number[] = [];
			let used = 0;
			for (let tries = 0; tries < CHUTES; tries++) {
				const chute = this.random.weighted(left);
				left[chute] = 0;
				if (used + this.#gpusPerInstance[chute]! > gpus) continue;
				hosted.push(chute);
				used += this.#gpusPerInstance[chute]!;
			}
			const wanted = sumOf(hosted, (chute) => this.#demand[chute]!);
			for (const chute of hosted) {
				const extra = ((gpus - used) * this.#demand[chute]!) / wanted;
				this.#placed[j * CHUTES + chute] = this.#gpusPerInstance[chute]! + extra;
			}
		});
	}

	/**
	 * One hour of calls.
	 * @returns part of the demand that was served, 0 to 1
	 */
	advance(outage: Outage, counted: boolean): number {
		const { gpus, uptime } = this.providers;
		for (const values of this.#hourly) values.fill(0);
		for (let j = 0; j < gpus.length; j++)
			this.#up[j] = this.random.chance(uptime[j]!) && !outage.keys.includes(j) ? 1 : 0;
		const share = this.#route(outage.gateway, counted);
		this.#rentPrivately();
		for (let woken = this.random.poisson(BOUNTIES_PER_HOUR); woken > 0; woken--) {
			const winner = this.random.weighted(gpus.map((count, j) => (j === this.#self ? 0 : count * this.#up[j]!)));
			this.#hourly[3]![winner] = this.#hourly[3]![winner]! + 1;
		}
		this.#remember();
		this.#hour++;
		return share;
	}

	/** Calls go to the instances of their chute in proportion to GPUs; what fails once is tried at another. */
	#route(gatewayDown: number, counted: boolean): number {
		const { gpus, errors } = this.providers;
		const [compute, invocations, unique] = this.#hourly;
		const hourOfDay = this.#hour % HOURS_PER_DAY;
		const swing = 1 + DAILY_SWING * sin((2 * Math.PI * hourOfDay) / HOURS_PER_DAY);
		this.#capacity.fill(0);
		for (let j = 0; j < gpus.length; j++) {
			if (this.#up[j] === 0) continue;
			for (let c = 0; c < CHUTES; c++) {
				const placed = this.#placed[j * CHUTES + c]!;
				if (placed === 0) continue;
				this.#capacity[c] = this.#capacity[c]! + placed;
				unique![j] = unique![j]! + this.#gpusPerInstance[c]!;
			}
		}
		let asked = 0;
		let answered = 0;
		for (let c = 0; c < CHUTES; c++) {
			const demand = this.#demand[c]! * swing * Math.max(0, 1 + NOISE * this.random.normal());
			const served = Math.min(demand * (1 - gatewayDown), this.#capacity[c]!);
			asked += demand;
			if (this.#capacity[c] === 0) continue;
			for (let j = 0; j < gpus.length; j++) {
				const placed = this.#placed[j * CHUTES + c]!;
				if (placed === 0 || this.#up[j] === 0) continue;
				const given = (served * placed) / this.#capacity[c]!;
				const done = given * (1 - errors[j]!);
				answered += given * (1 - errors[j]! * errors[j]!);
				compute![j] = compute![j]! + done;
				invocations![j] = invocations![j]! + done * this.values.callsPerGpu;
				if (counted) this.served[j] = this.served[j]! + done;
			}
		}
		return asked > 0 ? answered / asked : 1;
	}

	/** A self-caller's GPUs are billed in full and count a call a second each; restarted once a window, each is a bounty. */
	#rentPrivately(): void {
		const j = this.#self;
		if (this.#up[j] === 0) return;
		const gpus = this.providers.gpus[j]!;
		this.#hourly[0]![j] = gpus;
		this.#hourly[1]![j] = gpus * PRIVATE_CALLS;
		this.#hourly[2]![j] = 1;
		this.#hourly[3]![j] = gpus / WINDOW;
	}

	/** The newest hour replaces the one of seven days ago. */
	#remember(): void {
		const count = this.served.length;
		const base = (this.#hour % WINDOW) * count;
		const { compute, invocations, unique, bounties } = this.features;
		[compute, invocations, unique, bounties].forEach((sums, feature) => {
			const ring = this.#ring[feature]!;
			const hourly = this.#hourly[feature]!;
			for (let j = 0; j < count; j++) {
				sums[j] = Math.max(0, sums[j]! + hourly[j]! - ring[base + j]!);
				ring[base + j] = hourly[j]!;
			}
		});
	}
}
