import { CONTEST_AGE, CONTEST_SHARE } from "../../src/chain/economics/conviction.ts";
import { amountOf, type Block } from "../../src/chain/units.ts";

/** A hotkey that may own the subnet: the sum of all locks in its favour. */
export interface Contender {
	readonly hotkey: string;
	readonly mass: number;
	readonly conviction: number;
}

/**
 * Who owns the subnet after an epoch: the hotkey with the most conviction, once the subnet is old enough and all
 * conviction together is a tenth of the alpha outside the pool; otherwise the present owner. The owner's own locks
 * count with their whole mass.
 * @source protocol.md §3.12
 */
export function ownerAfterContest(
	owner: string,
	contenders: readonly Contender[],
	age: Block,
	alphaOutstanding: number,
): string {
	const convictionOf = ({ hotkey, mass, conviction }: Contender) => (hotkey === owner ? mass : conviction);
	const total = contenders.reduce((sum, contender) => sum + convictionOf(contender), 0);
	if (contenders.length === 0 || amountOf(age) < CONTEST_AGE || total < CONTEST_SHARE * alphaOutstanding) return owner;
	const best = contenders.reduce((most, contender) =>
		convictionOf(contender) > convictionOf(most) ? contender : most,
	);
	return convictionOf(best) > 0 ? best.hotkey : owner;
}
