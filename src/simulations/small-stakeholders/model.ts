import { sum, sumOf } from "../../numeric/sums.ts";
import { exp } from "../../numeric/math.ts";
import { type Random } from "../../numeric/random.ts";
import { SUPPLY } from "../../chain/economics/blockEmission.ts";
import { splitAlpha } from "../../chain/economics/emissionSplit.ts";
import { MAX_UIDS, MAX_VALIDATORS } from "../../chain/economics/neuronSlots.ts";
import { type RuleSet } from "../../chain/rules/ruleSetType.ts";
import { BLOCKS_PER_DAY } from "../../chain/units.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type parameters } from "./parameters.ts";
import { type Person, personOf } from "./parts/person.ts";
import { SlotMarket } from "./parts/slotMarket.ts";

export type EntryValues = ValuesOf<typeof parameters>;

/** Slots for miners: all but those of validators with a permit. */
export const MINER_SLOTS = MAX_UIDS - MAX_VALIDATORS;
/** Blocks of one step: an interval of registration prices and about an epoch. */
const STEP = 360;
export const STEPS_PER_DAY = BLOCKS_PER_DAY / STEP;
/** Spread of one step's work around what a miner can do. Our choice: small beside differences of skill. */
const NOISE = 0.15;
/** Days that somebody waits for a price it would pay. Our choice: a week. */
const WAIT = 7;
/** Days after which a miner weighs pay against cost. Our choice: two weeks. */
const REVIEW = 14;
/** Share of the best under the winner's rule. @source subnets.md §1: Zeus version 2 */
const WINNER_SHARE = 0.95;

/** Miners come, are paid by their scores, are pushed out or leave. Steps of 360 blocks. */
export class MinersWorld {
	readonly slots: (Person | undefined)[];
	readonly market: SlotMarket;
	/** Everybody who came during the run, in the order of arrival. */
	readonly newcomers: Person[] = [];
	readonly pricesPaid: number[] = [];
	/** TAO for all miners per step, and cost of running per step. */
	readonly pot: number;
	readonly runningCost: number;
	step = 0;
	#queue: Person[] = [];
	#largeDue = 0;
	#paid: Record<Person["kind"], number> = { newcomer: 0, incumbent: 0, large: 0 };
	readonly #rate: number;
	readonly #limit: number;
	readonly #arrivals: Random;
	readonly #work: Random;

	/** @param alphaPrice TAO per alpha */
	constructor(
		readonly values: EntryValues,
		rules: RuleSet,
		alphaPrice: number,
		random: Random,
	) {
		const whole = splitAlpha(STEP, 0).miners * alphaPrice;
		this.pot = whole * (1 - values.burned / 100);
		this.runningCost = ((values.cost / 100) * whole) / MINER_SLOTS;
		this.market = new SlotMarket(MINER_SLOTS, values.price, rules, values.immunity);
		this.#rate = 1 - exp(-1 / (values.warmUp * STEPS_PER_DAY));
		this.#limit = (values.patience * STEPS_PER_DAY * this.pot) / MINER_SLOTS;
		this.#arrivals = random.fork("arrivals");
		this.#work = random.fork("work");
		const skills = random.fork("incumbents");
		this.slots = Array.from({ length: MINER_SLOTS }, () => {
			const person = personOf("incumbent", skills.logNormal(0, values.skillSpread), Infinity, 0);
			return Object.assign(person, { registered: 0, score: person.skill });
		});
	}

	get day(): number {
		return this.step / STEPS_PER_DAY;
	}

	/** One step: people arrive and register, everybody works and is paid, some leave, the price moves. */
	advance(): void {
		this.#arrive();
		this.#register();
		this.#payOut();
		this.step++;
		if (this.step % (REVIEW * STEPS_PER_DAY) === 0) this.#review();
		this.#leaveBroke();
		this.market.closeInterval();
	}

	#arrive(): void {
		const { arrivals, newSkill, skillSpread, capital, capitalSpread, largeKeys } = this.values;
		for (let left = this.#arrivals.poisson(arrivals / STEPS_PER_DAY); left > 0; left--) {
			const skill = (newSkill / 100) * this.#arrivals.logNormal(0, skillSpread);
			const money = Math.min(SUPPLY, capital * this.#arrivals.logNormal(0, capitalSpread));
			const person = personOf("newcomer", skill, money, this.day);
			this.newcomers.push(person);
			this.#queue.push(person);
		}
		this.#largeDue += largeKeys / STEPS_PER_DAY;
		while (this.#largeDue >= 1) {
			this.#queue.push(personOf("large", 1, Infinity, this.day));
			this.#largeDue--;
		}
	}

	#register(): void {
		const waiting: Person[] = [];
		for (const person of this.#queue) {
			const { price } = this.market;
			if (this.market.isOpen && price <= Math.min(person.capital, this.#limit)) this.#enter(person);
			else if (this.day - person.arrived < WAIT) waiting.push(person);
			else if (person.kind === "newcomer") Object.assign(person, { fate: "refused", left: this.day });
		}
		this.#queue = waiting;
	}

	#enter(person: Person): void {
		const { slot, price } = this.market.register(this.step * STEP);
		const before = this.slots[slot];
		if (before) this.#remove(before, "pruned");
		this.slots[slot] = person;
		person.registered = this.day;
		person.spent = price;
		if (person.kind === "newcomer") this.pricesPaid.push(price);
	}

	#remove(person: Person, fate: Person["fate"]): void {
		person.left = this.day;
		person.fate = fate;
	}

	#payOut(): void {
		const { slots, market, runningCost } = this;
		let total = 0;
		let best = -1;
		slots.forEach((person, slot) => {
			if (!person) return;
			const work = person.skill * Math.max(0, 1 + this.#work.normal(0, NOISE));
			person.score += this.#rate * (work - person.score);
			const hidden = this.#isHidden(person);
			market.score[slot] = hidden ? 0 : this.#merit(person.score);
			total += market.score[slot]!;
			if (hidden) return;
			if (best < 0 || person.score > slots[best]!.score) best = slot;
		});
		if (total === 0) return;
		const shared = this.values.pay === "winner" ? 1 - WINNER_SHARE : 1;
		slots.forEach((person, slot) => {
			if (!person) return;
			const share = (shared * market.score[slot]!) / total + (slot === best ? 1 - shared : 0);
			person.earned += share * this.pot;
			this.#paid[person.kind] += share * this.pot;
			person.recent += share * this.pot;
			person.recentCost += runningCost;
			person.spent += runningCost;
		});
	}

	/** Whether no weight on a newcomer has been revealed yet. */
	#isHidden({ kind, registered }: Person): boolean {
		const { reveal } = this.values;
		// Those who were there at the start have been rated long before.
		return reveal > 0 && kind !== "incumbent" && this.step - registered! * STEPS_PER_DAY < reveal;
	}

	#merit(score: number): number {
		return this.values.pay === "steep" ? score * score * score : score;
	}

	/** Who was there for the whole review period and did not earn its cost leaves; its slot stays empty until it is taken. */
	#review(): void {
		this.slots.forEach((person, slot) => {
			if (!person) return;
			const whole = this.day - person.registered! >= REVIEW;
			if (whole && person.recent < person.recentCost) this.#vacate(slot, "unprofitable");
			person.recent = person.recentCost = 0;
		});
	}

	#leaveBroke(): void {
		this.slots.forEach((person, slot) => {
			if (person && person.capital + person.earned - person.spent < 0) this.#vacate(slot, "broke");
		});
	}

	#vacate(slot: number, fate: Person["fate"]): void {
		this.#remove(this.slots[slot]!, fate);
		this.slots[slot] = undefined;
		this.market.score[slot] = 0;
	}

	/** Share of the slots, and of the pay since this was last asked, by kind of miner; 0 to 1. */
	takeShares(): Readonly<Record<Person["kind"], { readonly slots: number; readonly pay: number }>> {
		const total = sum(Object.values(this.#paid));
		const of = (kind: Person["kind"]) => {
			const held = sumOf(this.slots, (person) => (person?.kind === kind ? 1 : 0));
			return { slots: held / MINER_SLOTS, pay: total > 0 ? this.#paid[kind] / total : 0 };
		};
		const shares = { newcomer: of("newcomer"), incumbent: of("incumbent"), large: of("large") };
		this.#paid = { newcomer: 0, incumbent: 0, large: 0 };
		return shares;
	}
}
