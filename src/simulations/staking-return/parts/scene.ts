import { sumOf } from "../../../numeric/sums.ts";
import { type Random } from "../../../numeric/random.ts";
import { ruleSet } from "../../../chain/rules/ruleSet.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { type World } from "../../kit/contract.ts";
import {
	chosenMarket,
	drawMarkets,
	importedMarkets,
	PRICE_SUM,
	pricedAt,
	type SubnetMarket,
} from "../../shared/pools/subnetPools.ts";
import { priceOf, rootReturnPerDay } from "./rootIncome.ts";
import { valuesAt } from "../../kit/schedule.ts";
import { parameters } from "../parameters.ts";
import { StakingRun, type StakingValues, type Watched } from "../model.ts";

const OTHER_SUBNETS = 127;

/** Nobody comes or goes. */
const NOBODY = { flow: 0, noise: 0, sale: 0 } as const;

/** What one day looked like: the value at the end of each entry day follows from these. */
export interface DayMark {
	readonly price: number;
	readonly shareValue: number;
}

/** One run with others coming and going, and the same without them. */
export class StakingScene {
	readonly rules: RuleSet;
	readonly market: SubnetMarket;
	readonly run: StakingRun;
	readonly alone: StakingRun;
	readonly early: Watched;
	readonly earlyAlone: Watched;
	late: Watched | undefined;
	/** What the early staker's alpha would have fetched when the others turned. */
	worthAtTurn: number | undefined;
	readonly marks: DayMark[] = [];
	readonly rootPerDay: number;
	readonly #events: World["events"];
	readonly #noise: Random;
	readonly #noiseAlone: Random;

	constructor(
		readonly values: StakingValues,
		{ random, rules, imported, events }: World,
	) {
		this.#events = events;
		this.rules = ruleSet(rules);
		const table = imported?.kind === "subnets" ? importedMarkets(imported) : undefined;
		this.market = chosenMarket(values.market, table, values.netuid);
		const others = table
			? table.filter(({ netuid }) => netuid !== this.market.netuid)
			: pricedAt(drawMarkets(OTHER_SUBNETS, random.fork("others")), PRICE_SUM - priceOf(this.market));
		const prices = sumOf(others, (market) => Math.min(1, priceOf(market)));
		this.run = new StakingRun(values, rules, this.market, prices);
		this.alone = new StakingRun({ ...values, ...NOBODY }, rules, this.market, prices);
		this.rootPerDay = rootReturnPerDay([this.market, ...others], values.rootTao, values.take / 100, this.rules);
		this.#noise = random.fork("flow");
		this.#noiseAlone = random.fork("nobody");
		this.#mark();
		this.early = this.run.enter(values.amount);
		this.earlyAlone = this.alone.enter(values.amount);
	}

	get day(): number {
		return this.run.day;
	}

	get watched(): readonly Watched[] {
		return this.late ? [this.early, this.late] : [this.early];
	}

	advance(): void {
		if (this.#events) {
			const now = valuesAt(parameters, this.values, this.#events, this.day + 1);
			this.run.change(now);
			this.alone.change({ ...now, ...NOBODY });
		}
		this.run.advance(this.#noise, this.watched);
		this.alone.advance(this.#noiseAlone, [this.earlyAlone]);
		this.#mark();
		if (this.day !== this.run.turn) return;
		this.worthAtTurn = this.run.worth(this.early);
		this.late = this.run.enter(this.values.amount);
	}

	#mark(): void {
		this.marks.push({ price: this.run.price, shareValue: this.run.shareValue });
	}

	/** TAO on root that `amount` would have become, root's dividends staked again. */
	onRoot(amount: number): number {
		let value = amount;
		for (let day = 0; day < this.day; day++) value *= 1 + this.rootPerDay;
		return value;
	}
}
