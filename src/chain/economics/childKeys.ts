import { TAO_WEIGHT } from "./emissionSplit.ts";

/** Stake of one hotkey. */
export interface KeyStake {
	readonly alphaStake: number;
	/** TAO on root. */
	readonly rootStake: number;
	/** Coldkey. */
	readonly owner: string | number;
}

export interface Child extends KeyStake {
	/** Commission on what parents of another owner earn, 0 to 0.18. */
	readonly take: number;
	/** Sum of the fractions that it lends on itself. */
	readonly lent: number;
}

export interface Parent extends KeyStake {
	/** Fraction of its stake lent to the child. */
	readonly fraction: number;
}

export interface ChildSplit {
	/** Per parent. */
	readonly parents: readonly number[];
	/** The child's own part and its take. */
	readonly child: number;
	readonly burned: number;
}

const weigh = ({ alphaStake, rootStake }: KeyStake, taoWeight: number): number => alphaStake + taoWeight * rootStake;

/** Stake weight that the child counts with: its own minus what it lends, plus what parents lend it (one level only). */
export const inheritedStake = (child: Child, parents: readonly Parent[], taoWeight = TAO_WEIGHT): number =>
	parents.reduce(
		(sum, parent) => sum + parent.fraction * weigh(parent, taoWeight),
		(1 - child.lent) * weigh(child, taoWeight),
	);

/**
 * Divides a hotkey's dividend between it and the parents that lend it stake, by stake weight. Take and burn apply only
 * to parents of another owner.
 * @param burnRate share burned of such parents' part; live value 0
 * @source protocol.md §3.9; RC:get_parent_child_dividends_distribution
 */
export function splitWithParents(
	dividend: number,
	child: Child,
	parents: readonly Parent[],
	taoWeight = TAO_WEIGHT,
	burnRate = 0,
): ChildSplit {
	const total = inheritedStake(child, parents, taoWeight);
	let kept = dividend;
	let burned = 0;
	const paid = parents.map((parent) => {
		const earned = total > 0 ? (dividend * parent.fraction * weigh(parent, taoWeight)) / total : 0;
		kept -= earned;
		if (parent.owner === child.owner) return earned;
		kept += earned * child.take;
		burned += earned * burnRate;
		return earned * (1 - child.take - burnRate);
	});
	return { parents: paid, child: kept, burned };
}
