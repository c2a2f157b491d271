import { type Lock, lockAfter, type OwnershipGate } from "../../../chain/economics/conviction.ts";
import { OWNER_CUT } from "../../../chain/economics/emissionSplit.ts";
import { block, BLOCKS_PER_DAY } from "../../../chain/units.ts";

export interface Contest {
	/** Conviction of the strongest of the others at the start, alpha; the owner's own locks count with their whole mass. */
	readonly rival: number;
	/** Whether the rival is the owner whose cut is locked as it comes and never released: the dearest case. */
	readonly cutIsLocked: boolean;
	/** At the start; every block adds one. */
	readonly alphaOutstanding: number;
	/** Days since the subnet was registered. */
	readonly age: number;
	readonly gate: OwnershipGate;
}

/** Longest wait that is looked at, days. */
const LONGEST = 1000;
/** Alpha that a day adds outside the pool, and the owner's part of it. */
const ALPHA_PER_DAY = BLOCKS_PER_DAY;
const CUT_PER_DAY = OWNER_CUT * ALPHA_PER_DAY;

/** The attacker's conviction after some days, alpha. */
export const convictionAfter = (locked: number, kind: Lock["kind"], days: number): number =>
	lockAfter({ mass: locked, conviction: 0, kind }, block(days * BLOCKS_PER_DAY)).conviction;

const rivalAfter = ({ rival, cutIsLocked }: Contest, days: number): number =>
	rival + (cutIsLocked ? CUT_PER_DAY * days : 0);

/** Conviction that the gate asks for, alpha: of all together (June 2026), or of the one that wins (since August 2026). */
const leastConviction = ({ alphaOutstanding, gate }: Contest, days: number): number =>
	gate.share * (alphaOutstanding + ALPHA_PER_DAY * days);

/** What of it the others bring along. */
const othersCount = ({ gate }: Contest, theirs: number): number => (gate.of === "one hotkey" ? 0 : theirs);

/**
 * Days after locking until the subnet changes hands; undefined where it never does within {@link LONGEST} days.
 *
 * Three gates: the subnet is old enough, conviction reaches the rules' share of the alpha outside the pool (all of it
 * together, or the winner's alone), and the attacker's is the largest.
 */
export function daysToOwnership(contest: Contest, locked: number, kind: Lock["kind"]): number | undefined {
	const oldEnough = Math.max(0, contest.gate.age / BLOCKS_PER_DAY - contest.age);
	for (let day = Math.ceil(oldEnough); day <= LONGEST; day++) {
		const [mine, theirs] = [convictionAfter(locked, kind, day), rivalAfter(contest, day)];
		if (mine > theirs && mine + othersCount(contest, theirs) >= leastConviction(contest, day)) return day;
	}
	return undefined;
}

/**
 * The least alpha in a perpetual lock that has won when so many days are over; infinite while the subnet is too young.
 * The amount is exact, since conviction is in proportion to what is locked.
 */
export function lockToWinAfter(days: number, contest: Contest): number {
	if (days + contest.age < contest.gate.age / BLOCKS_PER_DAY) return Infinity;
	const theirs = rivalAfter(contest, days);
	const least = leastConviction(contest, days) - othersCount(contest, theirs);
	return Math.max(theirs * (1 + 1e-9), least) / convictionAfter(1, "perpetual", days);
}

/** The wait of {@link LONGEST} days at most with the smallest lock; the lock is infinite where the subnet stays too young. */
export function cheapestLock(contest: Contest): { readonly days: number; readonly locked: number } {
	let best = { days: LONGEST, locked: Infinity };
	for (let days = 1; days <= LONGEST; days++) {
		const locked = lockToWinAfter(days, contest);
		if (locked < best.locked) best = { days, locked };
	}
	return best;
}
