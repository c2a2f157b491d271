import { sum } from "../../../numeric/sums.ts";
import { type SettledSubnet, uidAt } from "../model.ts";

/** What a UID was paid in all epochs of a run. */
export interface PaidInAll {
	readonly uid: number;
	/** As a miner, in alpha. */
	mining: number;
	/** As a validator, in alpha. */
	validating: number;
	/** What validators' pay shared out by stake alone would have given it, in alpha. */
	byStake: number;
}

/** Adds up what everybody is paid, epoch after epoch; a UID of a series may stand at another place in each file. */
export class WholeRun {
	readonly #paid = new Map<number, PaidInAll>();

	add(subnet: SettledSubnet): void {
		const { result, state, weighed, alpha } = subnet;
		if (!weighed) return;
		const staked = sum(state.stake);
		for (let place = 0; place < state.size; place++) {
			const uid = uidAt(subnet, place);
			const paid = this.#paid.get(uid) ?? { uid, mining: 0, validating: 0, byStake: 0 };
			paid.mining += result.minerEmission[place]!;
			paid.validating += result.validatorEmission[place]!;
			paid.byStake += ((alpha / 2) * state.stake[place]!) / staked;
			this.#paid.set(uid, paid);
		}
	}

	/** The best paid first. */
	best(count: number): readonly PaidInAll[] {
		const all = ({ mining, validating }: PaidInAll) => mining + validating;
		return [...this.#paid.values()].sort((a, b) => all(b) - all(a) || a.uid - b.uid).slice(0, count);
	}
}
