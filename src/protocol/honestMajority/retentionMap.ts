import { type MajorityNoise } from "./majorityNoise.ts";
import { HONEST_STAKES, type MajorityStudy, UTILITIES } from "./majorityStudy.ts";
import { requiredUtility, type RequiredUtility } from "./requiredUtility.ts";
import { TwoTeams } from "./twoTeams.ts";

/** The honest team's pay over the whole grid: honest stake × cabal's self-weight × honest utility. */
export class RetentionMap {
	/** Honest stake by honest stake, self-weight by self-weight: a value per utility, NaN where not run yet. */
	readonly pay: readonly (readonly Float64Array[])[] = HONEST_STAKES.map(() =>
		UTILITIES.map(() => new Float64Array(UTILITIES.length).fill(NaN)),
	);

	/** What is needed at `HONEST_STAKES[index]`; all of its networks must have been run. */
	required(index: number): RequiredUtility {
		return requiredUtility(UTILITIES, UTILITIES, this.pay[index]!, HONEST_STAKES[index]!);
	}

	/**
	 * Runs the study's 28,611 networks into this map, honest stake by honest stake, and yields the number done after each
	 * 51 of them.
	 */
	*fill(study: MajorityStudy, noise: MajorityNoise): Generator<number, void> {
		let done = 0;
		for (const [index, honestStake] of HONEST_STAKES.entries()) {
			const teams = new TwoTeams(study, noise, honestStake);
			for (const [column, utility] of UTILITIES.entries()) {
				for (const [row, selfWeight] of UTILITIES.entries()) {
					this.pay[index]![row]![column] = teams.run(utility, selfWeight).honest;
				}
				done += UTILITIES.length;
				yield done;
			}
		}
	}
}
