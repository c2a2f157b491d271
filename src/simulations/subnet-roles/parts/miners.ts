import { NEURON_IMMUNITY, uidToPrune } from "../../../chain/economics/neuronSlots.ts";
import { block } from "../../../chain/units.ts";
import { type Random } from "../../../numeric/random.ts";
import { type Miner, type MinerKind } from "../../shared/subnet/miner.ts";

export const SLOT: MinerKind = { id: "miner", label: "miner", noun: "Slot" };
/** Effort moves by this part a day, within these bounds, and achieves its square root. Our choice. */
const EFFORT = { change: 0.05, least: 0.1, most: 10 };
/** Days of loss after which a miner stops. Our choice. */
const PATIENCE = 7;
/** Part of the slots that are taken at the start. */
const TAKEN = 0.75;
/** Days in which a newcomer wants its registration back. Our choice. */
const PAYBACK = 30;

/** Somebody who registered during the run. */
export interface Entrant {
	readonly day: number;
	/** More talented than the median of all who ever came. */
	readonly talented: boolean;
	/** TAO: pay less cost less registration so far. */
	balance: number;
	/** Day on which it lost its slot or stopped. */
	left?: number;
	/** First day on which it had its registration and all costs back. */
	recovered?: number;
}

/** Miners in their slots: talent, effort, coming and going. */
export class Miners {
	readonly slots: readonly Miner[];
	readonly talent: Float64Array;
	readonly effort: Float64Array;
	readonly active: Uint8Array;
	readonly entrants: Entrant[] = [];
	readonly #registeredAt: Float64Array;
	readonly #losing: Float64Array;
	readonly #entrantOf: (Entrant | undefined)[];
	readonly #immortal: Uint8Array;

	constructor(
		count: number,
		private readonly spread: number,
		private readonly cost: number,
		private readonly random: Random,
	) {
		this.slots = Array.from({ length: count }, (_, j) => ({ id: `miner-${j + 1}`, name: `Slot ${j + 1}`, kind: SLOT }));
		this.talent = Float64Array.from(this.slots, () => random.logNormal(0, spread));
		this.effort = new Float64Array(count).fill(1);
		this.active = Uint8Array.from(this.slots, (_, j) => (j < TAKEN * count ? 1 : 0));
		this.#registeredAt = new Float64Array(count).fill(-10 * NEURON_IMMUNITY);
		this.#losing = new Float64Array(count);
		this.#entrantOf = this.slots.map(() => undefined);
		this.#immortal = new Uint8Array(count);
	}

	/** What a miner achieves now; 0 for an empty slot. */
	performance(slot: number): number {
		return this.active[slot] === 0 ? 0 : this.talent[slot]! * Math.sqrt(this.effort[slot]!);
	}

	get working(): number {
		return this.active.reduce((sum, value) => sum + value, 0);
	}

	/** TAO that a miner spends in a day. */
	costOf(slot: number): number {
		return this.active[slot] === 0 ? 0 : this.cost * this.effort[slot]!;
	}

	/**
	 * One day's decisions. Effort achieves its square root, so another part of effort brings half that part of pay.
	 * @param earned TAO that each slot was paid today
	 */
	decide(day: number, earned: readonly number[]): void {
		const total = earned.reduce((sum, value) => sum + value, 0);
		for (let j = 0; j < earned.length; j++) {
			if (this.active[j] === 0) continue;
			const cost = this.costOf(j);
			this.#settle(day, j, earned[j]! - cost);
			const share = total > 0 ? earned[j]! / total : 0;
			const worthMore = 0.5 * earned[j]! * (1 - share) > cost;
			const factor = worthMore ? 1 + EFFORT.change : 1 - EFFORT.change;
			this.effort[j] = Math.min(EFFORT.most, Math.max(EFFORT.least, this.effort[j]! * factor));
			this.#losing[j] = earned[j]! < cost ? this.#losing[j]! + 1 : 0;
			if (this.#losing[j]! >= PATIENCE) this.#leave(day, j);
		}
	}

	/**
	 * Somebody looks at mining and registers if a month of it would pay for itself.
	 * @param pot TAO that all miners are paid in a day
	 * @param price TAO of a registration
	 * @param scores last pay per slot, which decides who is replaced
	 * @returns whether it registered
	 */
	consider(day: number, now: number, pot: number, price: number, scores: ArrayLike<number>): boolean {
		const talent = this.random.logNormal(0, this.spread);
		let all = talent;
		for (let j = 0; j < this.talent.length; j++) all += this.performance(j);
		const hoped = (pot * talent) / all - this.cost;
		if (PAYBACK * hoped <= price) return false;
		const slot = this.#slotFor(now, scores);
		if (slot === undefined) return false;
		if (this.active[slot] === 1) this.#leave(day, slot);
		const entrant: Entrant = { day, talented: talent > 1, balance: -price };
		this.entrants.push(entrant);
		this.#entrantOf[slot] = entrant;
		this.talent[slot] = talent;
		this.effort[slot] = 1;
		this.active[slot] = 1;
		this.#losing[slot] = 0;
		this.#registeredAt[slot] = now;
		return true;
	}

	/** An empty slot, or that of the miner that the chain would prune. */
	#slotFor(now: number, scores: ArrayLike<number>): number | undefined {
		const empty = this.active.indexOf(0);
		if (empty >= 0) return empty;
		return uidToPrune({ score: scores, registeredAt: this.#registeredAt, immortal: this.#immortal }, block(now), {
			immunity: NEURON_IMMUNITY,
			keepsUnprotected: false,
		});
	}

	#settle(day: number, slot: number, result: number): void {
		const entrant = this.#entrantOf[slot];
		if (!entrant) return;
		entrant.balance += result;
		if (entrant.balance >= 0) entrant.recovered ??= day;
	}

	#leave(day: number, slot: number): void {
		this.active[slot] = 0;
		const entrant = this.#entrantOf[slot];
		if (entrant) entrant.left = day;
		this.#entrantOf[slot] = undefined;
	}
}
