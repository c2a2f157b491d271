import { amountOf, BLOCKS_PER_DAY, tao } from "../../chain/units.ts";
import { BURN_INTERVAL, burnAfterInterval, MOST_REGISTRATIONS } from "../../chain/economics/burnPrice.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type Random } from "../../numeric/random.ts";
import { type World } from "../kit/contract.ts";
import { type DerivationLine } from "../kit/derivation.ts";
import { type Outcome } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { line, precise } from "../shared/subnet/derivationLine.ts";
import { type SubnetModel } from "../shared/subnet/play.ts";
import { SubnetRun } from "../shared/subnet/subnetRun.ts";
import { BLOCKS_PER_EPOCH, dayOfEpoch } from "../shared/subnet/time.ts";
import { SubnetMarket } from "./parts/market.ts";
import { Miners, SLOT } from "./parts/miners.ts";
import { outcomeOf } from "./outcome.ts";
import { type parameters } from "./parameters.ts";
import { Holding, Stakers } from "./parts/stakers.ts";
import { reconsider } from "./parts/validatorChoice.ts";
import { chainCode } from "../kit/publicCode.ts";

export type RolesValues = ValuesOf<typeof parameters>;

/** Price of a registration at the start, TAO. @source snapshot of 11 April 2026: 0.0005-1 TAO on the four subnets */
const FIRST_BURN = 0.1;
/** How far a validator's measurement of a miner is off, as a part. Our choice. */
const MEASUREMENT = 0.05;

/** One day of the subnet. */
export interface RolesDay {
	readonly price: number;
	readonly miners: number;
	readonly effort: number;
	readonly staked: number;
	readonly share: number;
	readonly burn: number;
	/** Share of stake whose validators measure for themselves. */
	readonly evaluating: number;
	/** TAO worth of each role's pay in the day. */
	readonly owner: number;
	readonly minersPaid: number;
	readonly validators: number;
	readonly stakers: number;
	readonly root: number;
	/** TAO that came into the pool: from stakers, and from the chain. */
	readonly fromStakers: number;
	readonly fromChain: number;
	/** Alpha paid to miners. */
	readonly minersAlpha: number;
	/** What 1 TAO of the first and of the half-way day's staker is worth. */
	readonly early: number;
	readonly late: number;
}

/** Alpha by role, all days. */
export interface Kept {
	owner: number;
	miners: number;
	validators: number;
	root: number;
}

/** A generic subnet whose owner, miners, validators and stakers adapt once a day. */
export class RolesModel implements SubnetModel {
	readonly subnet: SubnetRun;
	readonly miners: Miners;
	readonly market: SubnetMarket;
	readonly stakers: Stakers;
	readonly days: RolesDay[] = [];
	/** Alpha that each role sold. */
	readonly sold: Kept = { owner: 0, miners: 0, validators: 0, root: 0 };
	readonly #early: Holding;
	#late: Holding | undefined;
	readonly #choices: Random;
	readonly #noise: Random;
	#burn = FIRST_BURN;
	#lastEpoch = 0;
	/** Pay of everybody at the end of yesterday. */
	#before: Totals;
	readonly #scores: Float64Array;

	constructor(
		readonly values: RolesValues,
		world: World,
	) {
		const { random } = world;
		this.miners = new Miners(values.slots, values.talentSpread, values.minerCost, random.fork("miners"));
		this.subnet = new SubnetRun({
			kinds: [SLOT],
			miners: this.miners.slots,
			favourites: [],
			days: values.days,
			values,
			random: random.fork("subnet"),
		});
		this.market = new SubnetMarket(ruleSet(world.rules), {
			price: values.startPrice,
			poolAlpha: values.poolAlpha,
			share: values.startShare / 100,
			networkInflow: values.networkInflow,
			rootProportion: values.rootProportion / 100,
		});
		this.stakers = new Stakers(values.staked, values, values.startPrice);
		this.#early = new Holding(0, values.startPrice);
		this.#choices = random.fork("choices");
		this.#noise = random.fork("measurement");
		this.#before = totalsOf(this.subnet);
		this.#scores = new Float64Array(values.slots);
	}

	advance(): void {
		const { subnet } = this;
		subnet.closeEpoch(() => this.#measure());
		const over = Math.floor(dayOfEpoch(subnet.epoch)) > this.days.length || subnet.epoch === subnet.epochs;
		if (over) this.#closeDay(this.days.length + 1);
	}

	outcome(): Outcome {
		return outcomeOf(this);
	}

	scoreLines(miner: number): readonly DerivationLine[] {
		const { miners } = this;
		const { leader } = this.subnet;
		const rater = this.subnet.crew[leader]!.name.toLowerCase();
		return [
			line("Talent", "drawn when it registered", miners.talent[miner]!, "", "our choice"),
			line("Effort", "chosen day by day", miners.effort[miner]!, "", "our choice"),
			line(
				"Performance",
				miners.active[miner] === 1
					? `${precise(miners.talent[miner]!)} × √${precise(miners.effort[miner]!)}`
					: "the slot is empty",
				miners.performance(miner),
				"",
				"our choice",
			),
			line(
				`Its weight from ${rater}`,
				"performance as measured, as a share of all",
				this.subnet.engine.weight(leader, miner),
				"",
				chainCode("2.4"),
			),
		];
	}

	/** One validator's measurement of all miners. */
	#measure(): Float64Array {
		for (let j = 0; j < this.#scores.length; j++) {
			this.#scores[j] = this.miners.performance(j) * Math.max(0, 1 + this.#noise.normal(0, MEASUREMENT));
		}
		return this.#scores;
	}

	#closeDay(day: number): void {
		const { subnet, miners, market, stakers, values } = this;
		const now = totalsOf(subnet);
		const paid = now.minus(this.#before);
		// Days hold 19 or 20 epochs; what is shown is per whole day.
		const wholeDay = BLOCKS_PER_DAY / BLOCKS_PER_EPOCH / (subnet.epoch - this.#lastEpoch);
		this.#lastEpoch = subnet.epoch;
		this.#before = now;
		const price = market.price;
		const earned = paid.slots.map((amount) => amount * price);
		const brought = stakers.brought;
		const sales = this.#sell(paid, price);
		this.#grow(paid.stakers);
		stakers.advance(paid.stakers, market);
		const fromStakers = stakers.brought - brought;
		market.closeDay();
		miners.decide(day, earned);
		this.#register(
			day,
			earned.reduce((sum, amount) => sum + amount, 0),
		);
		subnet.restake(reconsider(subnet, values.evaluationCost, paid.validators * price, this.#choices));
		if (day === Math.floor(values.days / 2)) this.#late = new Holding(day, market.price);
		for (const role of ["owner", "miners", "validators", "root"] as const) this.sold[role] += sales[role];
		const working = miners.working;
		const effort = miners.effort.reduce((sum, value, j) => sum + (miners.active[j] === 1 ? value : 0), 0);
		this.days.push({
			price: market.price,
			miners: working,
			effort: working > 0 ? effort / working : 0,
			staked: stakers.alpha,
			share: market.share,
			burn: this.#burn,
			evaluating: subnet.crew.reduce(
				(sum, { kind, stakeShare }) => sum + (kind === "honest" || kind === "noisy" ? stakeShare : 0),
				0,
			),
			owner: paid.owner * price * wholeDay,
			minersPaid: paid.miners * price * wholeDay,
			validators: paid.validators * price * wholeDay,
			stakers: paid.stakers * price * wholeDay,
			root: paid.root * price * wholeDay,
			fromStakers,
			fromChain: market.injected,
			minersAlpha: paid.miners * wholeDay,
			early: this.#early.worth(market.price),
			late: this.#late ? this.#late.worth(market.price) : Number.NaN,
		});
	}

	/** Owner, miners and validators sell a part; miners at least what their cost takes; root's claims are sold. */
	#sell(paid: Totals, price: number): Kept {
		const { market, values, miners } = this;
		const part = values.sold / 100;
		let mined = 0;
		paid.slots.forEach((amount, j) => (mined += Math.min(amount, Math.max(part * amount, miners.costOf(j) / price))));
		const sales = { owner: part * paid.owner, miners: mined, validators: part * paid.validators, root: paid.root };
		market.sell(sales.owner + sales.miners + sales.validators);
		market.sell(sales.root, false);
		return sales;
	}

	/** Holdings grow with the stakers' dividends. */
	#grow(dividends: number): void {
		const growth = this.stakers.alpha > 0 ? 1 + dividends / this.stakers.alpha : 1;
		this.#early.alpha *= growth;
		if (this.#late) this.#late.alpha *= growth;
	}

	/** People look at mining; at most three register in an interval of 360 blocks, and the price follows. */
	#register(day: number, pot: number): void {
		const { miners, market, values, subnet } = this;
		let candidates = this.#choices.poisson(values.arrivals);
		const scores = subnet.minerPay.map(({ last }) => last);
		for (let interval = 0; interval < BLOCKS_PER_DAY / BURN_INTERVAL; interval++) {
			let registered = 0;
			while (candidates > 0 && registered < MOST_REGISTRATIONS) {
				candidates--;
				const block = subnet.epoch * BLOCKS_PER_EPOCH + interval * BURN_INTERVAL;
				if (!miners.consider(day, block, pot, this.#burn, scores)) continue;
				market.burn(this.#burn);
				registered++;
			}
			this.#burn = amountOf(burnAfterInterval(tao(this.#burn), registered));
		}
	}
}

/** Alpha paid by role and by slot. */
class Totals {
	constructor(
		readonly slots: readonly number[],
		readonly owner: number,
		readonly validators: number,
		readonly stakers: number,
		readonly root: number,
	) {}

	get miners(): number {
		return this.slots.reduce((sum, amount) => sum + amount, 0);
	}

	minus(other: Totals): Totals {
		return new Totals(
			this.slots.map((amount, j) => amount - other.slots[j]!),
			this.owner - other.owner,
			this.validators - other.validators,
			this.stakers - other.stakers,
			this.root - other.root,
		);
	}
}

function totalsOf({ minerPay, owner, validatorPay, stakerPay, root }: SubnetRun): Totals {
	const sum = (pays: readonly { readonly total: number }[]) => pays.reduce((total, pay) => total + pay.total, 0);
	return new Totals(
		minerPay.map(({ total }) => total),
		owner.total,
		sum(validatorPay),
		sum(stakerPay),
		root.total,
	);
}
