/** How a newcomer's time in its slot ended. */
export type Fate =
	/** Still there when the run ends. */
	| "in"
	/** Its slot was given to another. */
	| "pruned"
	/** Its money was used up. */
	| "broke"
	/** It left because pay did not cover its cost. */
	| "unprofitable"
	/** The price stayed above what it could or would pay. */
	| "refused";

export const FATES: readonly Fate[] = ["in", "pruned", "broke", "unprofitable", "refused"];

/** Somebody who wants to be a miner, or is one. */
export interface Person {
	readonly kind: "newcomer" | "incumbent" | "large";
	readonly skill: number;
	/** TAO to spend; infinite for those who are there already and for the large owner. */
	readonly capital: number;
	/** Day of arrival, and of registration. */
	readonly arrived: number;
	registered: number | undefined;
	/** Day on which it was out. */
	left: number | undefined;
	fate: Fate;
	/** TAO spent on registration and running, and earned. */
	spent: number;
	earned: number;
	/** Earned and spent on running since pay was last weighed against cost. */
	recent: number;
	recentCost: number;
	/** Moving average of what it does. */
	score: number;
}

export const personOf = (kind: Person["kind"], skill: number, capital: number, arrived: number): Person => ({
	kind,
	skill,
	capital,
	arrived,
	registered: undefined,
	left: undefined,
	fate: "in",
	spent: 0,
	earned: 0,
	recent: 0,
	recentCost: 0,
	score: 0,
});
