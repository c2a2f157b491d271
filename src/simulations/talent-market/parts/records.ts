import { type TalentMarket } from "../model.ts";

/** What is written down of a run, week by week. */
export class Records {
	readonly weeksIn: Float64Array;
	/** Pay less costs, $. */
	readonly contestPay: Float64Array;
	takeovers = 0;
	weeks = 0;
	copierWeeks = 0;
	leaderWeeks = 0;
	#leader = -1;

	constructor(engineers: number) {
		this.weeksIn = new Float64Array(engineers);
		this.contestPay = new Float64Array(engineers);
	}

	/** @param pay of the week, by engineer */
	add(market: TalentMarket, pay: Float64Array): void {
		this.weeks++;
		for (let i = 0; i < pay.length; i++) {
			if (!market.inContest[i]) continue;
			this.weeksIn[i]!++;
			this.contestPay[i]! += pay[i]! - market.rules.attemptCost;
		}
		if (market.leader < 0) return;
		this.leaderWeeks++;
		if (market.isCopier(market.leader)) this.copierWeeks++;
		if (market.leader !== this.#leader && this.#leader >= 0) this.takeovers++;
		this.#leader = market.leader;
	}

	/** Mean pay of a contestant in the weeks of taking part, $. */
	perWeek(engineer: number): number {
		return this.contestPay[engineer]! / this.weeksIn[engineer]!;
	}
}
