import { type ValuesOf } from "../kit/parameters.ts";
import { type parameters } from "./parameters.ts";
import { type MajorityNoise } from "./parts/majorityNoise.ts";
import { DEFAULT_STUDY, type MajorityStudy, UTILITIES } from "./parts/majorityStudy.ts";
import { RetentionMap } from "./parts/retentionMap.ts";
import { type TeamPay, TwoTeams } from "./parts/twoTeams.ts";

export type MajorityValues = ValuesOf<typeof parameters>;

/** The quick map's axes: every fifth point of the study's. */
const QUICK = UTILITIES.filter((_, i) => i % 5 === 0);

/** The chain's study with what the reader changed. @param stakes of an imported subnet */
export const studyOf = (values: MajorityValues, stakes?: readonly number[]): MajorityStudy => ({
	...DEFAULT_STUDY,
	...(stakes && { stakes, validators: stakes.length }),
	kappa: values.kappa,
	bondsPenalty: values.penalty,
	weightDeviation: values.deviation,
	validatorShare: values.ratio / 100,
	yuma3: values.yuma3,
});

/** An empty map with the axes that were chosen. */
export const emptyMap = ({ grid }: MajorityValues): RetentionMap =>
	new RetentionMap(grid === "study" ? UTILITIES : QUICK);

/** The network of the chosen utility and self-weight. */
export interface OneNetwork {
	readonly pay: TeamPay;
}

export const oneNetwork = (values: MajorityValues, study: MajorityStudy, noise: MajorityNoise): OneNetwork => ({
	pay: new TwoTeams(study, noise, Number(values.stake)).run(values.utility / 100, values.selfWeight / 100),
});
