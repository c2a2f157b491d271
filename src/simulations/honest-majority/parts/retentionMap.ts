import { type MajorityNoise } from "./majorityNoise.ts";
import { HONEST_STAKES, type MajorityStudy, UTILITIES } from "./majorityStudy.ts";
import { keepsStake, requiredUtility, type RequiredUtility } from "./requiredUtility.ts";
import { TwoTeams } from "./twoTeams.ts";

/** The honest team's pay over the whole grid: honest stake × cabal's self-weight × honest utility. */
export class RetentionMap {
	/** Honest stake by honest stake, self-weight by self-weight: a value per utility, NaN where not run. */
	readonly pay: readonly (readonly Float64Array[])[];
	readonly #settled: boolean[] = HONEST_STAKES.map(() => false);

	/** @param utilities points of both axes, ascending from 0 to 1; the study's 51 unless given */
	constructor(readonly utilities: readonly number[] = UTILITIES) {
		const points = utilities.length;
		this.pay = HONEST_STAKES.map(() => utilities.map(() => new Float64Array(points).fill(NaN)));
	}

	/** Whether all has been run that says what is needed at `HONEST_STAKES[index]`. */
	isSettled(index: number): boolean {
		return this.#settled[index]!;
	}

	/** What is needed at `HONEST_STAKES[index]`, which must be settled. */
	required(index: number): RequiredUtility {
		return requiredUtility(this.utilities, this.utilities, this.pay[index]!, HONEST_STAKES[index]!);
	}

	/**
	 * Runs the networks of this map (28,611 with the study's axes), honest stake by honest stake, and yields the number done
	 * after each utility.
	 *
	 * @param whole place of the one honest stake whose networks are all run, first of all. At the others, from the largest
	 *   utility downwards, those alone that say what is needed: the rest count as done. Absent: all are run.
	 */
	*fill(study: MajorityStudy, noise: MajorityNoise, whole?: number): Generator<number, void> {
		const points = this.utilities.length;
		const places = HONEST_STAKES.map((_, index) => index).sort((a, b) => Number(b === whole) - Number(a === whole));
		for (const [before, index] of places.entries()) {
			const honestStake = HONEST_STAKES[index]!;
			const teams = new TwoTeams(study, noise, honestStake);
			let open = this.pay[index]!.map((pay, row) => ({ pay, selfWeight: this.utilities[row]! }));
			for (let column = points - 1; column >= 0 && open.length > 0; column--) {
				for (const { pay, selfWeight } of open) pay[column] = teams.run(this.utilities[column]!, selfWeight).honest;
				if (whole !== undefined && index !== whole) {
					open = open.filter(({ pay }) => keepsStake(pay[column]!, honestStake));
				}
				if (column > 0 && open.length > 0) yield (before * points + points - column) * points;
			}
			this.#settled[index] = true;
			yield (before + 1) * points * points;
		}
	}
}
