import { CONTEST_AGE, CONTEST_SHARE, type Lock, lockAfter } from "../../protocol/economics/conviction.ts";
import { block, BLOCKS_PER_DAY } from "../../protocol/units.ts";

export interface OwnershipRules {
	/** Alpha that the attacker locks. */
	readonly locked: number;
	/** Conviction that the strongest of the others has, alpha; the owner's own locks count with their whole mass. */
	readonly rival: number;
	readonly alphaOutstanding: number;
	/** Days since the subnet was registered. */
	readonly age: number;
	readonly kind: Lock["kind"];
}

/** Longest wait that is looked at, days. */
const LONGEST = 1000;

/** The attacker's conviction after some days, alpha. */
export const convictionAfter = (locked: number, kind: Lock["kind"], days: number): number =>
	lockAfter({ mass: locked, conviction: 0, kind }, block(days * BLOCKS_PER_DAY)).conviction;

/**
 * Days until the subnet changes hands; undefined where it never does within {@link LONGEST} days.
 *
 * Three gates: the subnet is old enough, all conviction together is a tenth of the alpha outside the pool, and the
 * attacker's is the largest.
 */
export function daysToOwnership({ locked, rival, alphaOutstanding, age, kind }: OwnershipRules): number | undefined {
	const oldEnough = Math.max(0, CONTEST_AGE / BLOCKS_PER_DAY - age);
	for (let day = Math.ceil(oldEnough); day <= LONGEST; day++) {
		const mine = convictionAfter(locked, kind, day);
		if (mine > rival && mine + rival >= CONTEST_SHARE * alphaOutstanding) return day;
	}
	return undefined;
}

/**
 * The least alpha with which a perpetual lock wins within `days`; the amount is exact, since conviction is in proportion
 * to what is locked.
 */
export function lockToWinWithin(days: number, rules: Omit<OwnershipRules, "locked" | "kind">): number {
	if (days + rules.age < CONTEST_AGE / BLOCKS_PER_DAY) return Infinity;
	const perAlpha = convictionAfter(1, "perpetual", days);
	return Math.max(rules.rival * (1 + 1e-9), CONTEST_SHARE * rules.alphaOutstanding - rules.rival) / perAlpha;
}
