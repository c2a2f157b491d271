import type { OwnershipGate } from "../../src/chain/economics/conviction.ts";
import { amountOf, type Block } from "../../src/chain/units.ts";

/** A hotkey that may own the subnet: the sum of all locks in its favour. */
export interface Contender {
	readonly hotkey: string;
	readonly mass: number;
	readonly conviction: number;
}

/**
 * Who owns the subnet after an epoch: the hotkey with the most conviction, once the subnet is old enough and the gate is
 * passed; otherwise the present owner. The owner's own locks count with their whole mass.
 *
 * @param eligibleAlpha alpha outside the pool; from August 2026 less the protocol's and what was burned
 * @source protocol.md §3.12, §3.13
 */
export function ownerAfterContest(
	owner: string,
	contenders: readonly Contender[],
	subnetAge: Block,
	eligibleAlpha: number,
	{ age, share, of }: OwnershipGate,
): string {
	const convictionOf = ({ hotkey, mass, conviction }: Contender) => (hotkey === owner ? mass : conviction);
	if (contenders.length === 0 || amountOf(subnetAge) < age || eligibleAlpha <= 0) return owner;
	const best = contenders.reduce((most, contender) =>
		convictionOf(contender) > convictionOf(most) ? contender : most,
	);
	const total = contenders.reduce((sum, contender) => sum + convictionOf(contender), 0);
	const needed = share * eligibleAlpha;
	const passed = of === "all locks" ? total >= needed : convictionOf(best) > needed;
	return passed && convictionOf(best) > 0 ? best.hotkey : owner;
}
