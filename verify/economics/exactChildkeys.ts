import { type U96F32 as Amount, U96F32 } from "../exact/fixedPoint.ts";
import { fractionOfU16, fractionOfU64, wholeRao } from "./exactTerms.ts";

/** Stake of one hotkey; rao. */
interface Holder {
	readonly alphaStake: bigint;
	readonly rootStake: bigint;
	/** Coldkey; equal values are the same owner. */
	readonly owner: number | string;
}

export interface ChildKey extends Holder {
	/** Commission on what parents of another owner earn, in parts of 65535. */
	readonly take: bigint;
	/** Fractions of its own stake that it lends on, in parts of 2^64 − 1. */
	readonly lent: readonly bigint[];
}

export interface ParentKey extends Holder {
	/** Fraction of its stake that it lends to the child, in parts of 2^64 − 1. */
	readonly proportion: bigint;
}

export interface ChildkeySplit {
	/** Per parent, rao. */
	readonly parents: readonly bigint[];
	/** What the child keeps: its own part and its take. */
	readonly child: bigint;
	/** Burned, rao. */
	readonly burned: bigint;
	/** The child's own contribution in weighted stake, rao. */
	readonly ownContribution: bigint;
}

function contribution({ alphaStake, rootStake }: Holder, fraction: Amount, taoWeight: Amount): Amount {
	const alpha = U96F32.multiply(U96F32.fromInteger(alphaStake), fraction);
	const root = U96F32.multiply(U96F32.multiply(U96F32.fromInteger(rootStake), fraction), taoWeight);
	return U96F32.add(alpha, root);
}

/**
 * Divides one hotkey's dividend between it and the parents that lend it stake, in proportion to weighted stake. Take
 * and burn apply only to parents of another owner.
 * @source protocol.md §3.9; RC:get_parent_child_dividends_distribution
 */
export function exactChildkeySplit(
	dividend: bigint,
	child: ChildKey,
	parents: readonly ParentKey[],
	taoWeight: Amount,
	burnRate: Amount,
): ChildkeySplit {
	const kept = child.lent.reduce<Amount>((left, lent) => U96F32.subtract(left, fractionOfU64(lent)), U96F32.one);
	const ownContribution = wholeRao(contribution(child, kept, taoWeight));
	const contributions = parents.map((parent) => contribution(parent, fractionOfU64(parent.proportion), taoWeight));
	const total = U96F32.sum([U96F32.fromInteger(ownContribution), ...contributions]);
	const takeRate = fractionOfU16(child.take);
	const whole = U96F32.fromInteger(dividend);
	let left: Amount = whole;
	let taken: Amount = U96F32.zero;
	let burned = 0n;
	const paid = parents.map((parent, i) => {
		const earned = U96F32.multiply(whole, U96F32.divide(contributions[i]!, total));
		left = U96F32.subtract(left, earned);
		if (parent.owner === child.owner) return wholeRao(earned);
		const burn = U96F32.multiply(burnRate, earned);
		const take = U96F32.multiply(takeRate, earned);
		taken = U96F32.add(taken, take);
		burned += wholeRao(burn);
		return wholeRao(U96F32.subtract(U96F32.subtract(earned, burn), take));
	});
	return { parents: paid, child: wholeRao(U96F32.add(left, taken)), burned, ownContribution };
}
