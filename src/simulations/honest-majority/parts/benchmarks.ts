import { Random } from "../../../numeric/random.ts";
import { type Benchmark } from "../../kit/evidence.ts";
import { MajorityNoise } from "./majorityNoise.ts";
import { DEFAULT_STUDY, UTILITIES } from "./majorityStudy.ts";
import { requiredUtility } from "./requiredUtility.ts";
import { TwoTeams } from "./twoTeams.ts";

const HONEST_STAKE = 0.6;

/** Utility that 60 % honest stake needs on the study's own grid, %. */
function needed(weightDeviation: number): number {
	const study = { ...DEFAULT_STUDY, weightDeviation };
	const teams = new TwoTeams(study, new MajorityNoise(study, new Random(1)), HONEST_STAKE);
	const pay = UTILITIES.map(() => new Float64Array(UTILITIES.length));
	for (const [column, utility] of UTILITIES.entries()) {
		for (const [row, selfWeight] of UTILITIES.entries()) pay[row]![column] = teams.run(utility, selfWeight).honest;
	}
	return 100 * (requiredUtility(UTILITIES, UTILITIES, pay, HONEST_STAKE).utility ?? 1);
}

const source = {
	title: "opentensor/subtensor, docs/consensus.md: what 60 % honest stake needs, read off its map",
	url: "https://github.com/opentensor/subtensor/blob/main/docs/consensus.md",
};

/** The map is a picture: it can be read to about a percentage point, and the draw moves it by as much again. */
const READ_OFF = 1.5;

export const benchmarks: readonly Benchmark[] = [
	{ deviation: 0, published: 60, ours: 60.01 },
	{ deviation: 0.2, published: 67, ours: 66.83 },
	{ deviation: 0.4, published: 73, ours: 73.48 },
].map(({ deviation, published, ours }) => ({
	what: `Utility that 60 % honest stake needs where weights deviate by ${deviation}`,
	unit: "%",
	published,
	source,
	ours,
	tolerance: READ_OFF,
	compute: () => needed(deviation),
}));
