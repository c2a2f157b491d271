import { type MajorityNoise } from "./majorityNoise.ts";
import { HONEST_STAKES, type MajorityStudy, UTILITIES } from "./majorityStudy.ts";
import { requiredUtility, type RequiredUtility } from "./requiredUtility.ts";
import { TwoTeams } from "./twoTeams.ts";

/** The honest team's pay over the whole grid: honest stake × cabal's self-weight × honest utility. */
export class RetentionMap {
	/** Honest stake by honest stake, self-weight by self-weight: a value per utility, NaN where not run yet. */
	readonly pay: readonly (readonly Float64Array[])[];

	/** @param utilities points of both axes, ascending from 0 to 1; the study's 51 unless given */
	constructor(readonly utilities: readonly number[] = UTILITIES) {
		const points = utilities.length;
		this.pay = HONEST_STAKES.map(() => utilities.map(() => new Float64Array(points).fill(NaN)));
	}

	/** What is needed at `HONEST_STAKES[index]`; all of its networks must have been run. */
	required(index: number): RequiredUtility {
		return requiredUtility(this.utilities, this.utilities, this.pay[index]!, HONEST_STAKES[index]!);
	}

	/**
	 * Runs the networks of this map (28,611 with the study's axes), honest stake by honest stake, and yields the number done
	 * after each utility.
	 */
	*fill(study: MajorityStudy, noise: MajorityNoise): Generator<number, void> {
		let done = 0;
		for (const [index, honestStake] of HONEST_STAKES.entries()) {
			const teams = new TwoTeams(study, noise, honestStake);
			for (const [column, utility] of this.utilities.entries()) {
				for (const [row, selfWeight] of this.utilities.entries()) {
					this.pay[index]![row]![column] = teams.run(utility, selfWeight).honest;
				}
				done += this.utilities.length;
				yield done;
			}
		}
	}
}
