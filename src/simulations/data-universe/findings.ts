import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-2-data-universe-collects-real-time",
		measure: "miners' pay that follows fresh, wanted, different posts, above 50 %, in percentage points",
		counts: "Counts as true where at least half of pay follows fresh, wanted and different posts; in full from 80 %.",
		figure: "overlap",
		premise: "sybilKeys",
		test: (outcome, { miners, freeloaders, fabricators, sybilKeys }) => {
			const some = (share: number) => Math.round((miners * share) / 100) > 0;
			const others = [
				some(freeloaders) &&
					`a freeloader gets ${cite(outcome, "freeloader-share")} of the pay of the collector that it copies`,
				some(fabricators) && `an inventor ${cite(outcome, "fabricator-share")} of a collector's`,
				sybilKeys > 1 && `a twin key ${cite(outcome, "twin-share")} of a collector's`,
				`a burst ${cite(outcome, "burst-share")} of a collector's`,
			].filter((part) => part !== false);
			const overlap = figureOf(outcome, "overlap");
			return {
				...graded(
					overlap,
					50,
					80,
					`${cite(outcome, "overlap")} of pay follows fresh, wanted and different posts (rank correlation ${cite(outcome, "rank-correlation")}): collectors bring ${cite(outcome, "honest-merit")} of them and get ${cite(outcome, "honest-share")} of the miners' pay. Of those that do otherwise, ${others.join(", ")}. A post is held ${cite(outcome, "duplication")}.`,
				),
				brief: `${threeDigits(overlap)} % of pay follows fresh posts`,
			};
		},
	},
];
