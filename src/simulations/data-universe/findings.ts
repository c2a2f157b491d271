import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

/** From this multiple of one collector's pay on, repeating its posts on many keys pays. */
const TWINS_PAY = 1.5;

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-2-data-universe-auditable",
		measure: "what the best share of invented posts adds to pay, below 10 %, in percentage points",
		premise: "exponent",
		test: (outcome, { sybilKeys }) => {
			const inventing = figureOf(outcome, "best-invented");
			const twins = sybilKeys > 1 && figureOf(outcome, "twin-multiple") > TWINS_PAY;
			const judged = graded(-figureOf(outcome, "best-gain"), -10, -1, "");
			return {
				...judged,
				verdict: judged.verdict === "supported" && twins ? "qualified" : judged.verdict,
				reason:
					(inventing === 0
						? "Spot checks of one or two posts are enough that no share of invented posts pays more than none"
						: `Spot checks of one or two posts leave ${cite(outcome, "best-invented")} invented posts as the best answer, worth ${cite(outcome, "best-gain")} more pay than none`) +
					`; an inventor fails its first check after ${cite(outcome, "first-catch")}.` +
					(twins
						? ` But keys that repeat the same real posts pass every check and together earn ${cite(outcome, "twin-multiple")} what one collector does.`
						: "") +
					" Weights and pay can be re-computed by anybody; how posts are fetched cannot.",
			};
		},
	},
	{
		claim: "3-2-data-universe-collects-real-time",
		measure: "miners' pay that follows fresh, wanted, different posts, above 50 %, in percentage points",
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
			return graded(
				figureOf(outcome, "overlap"),
				50,
				80,
				`${cite(outcome, "overlap")} of pay follows fresh, wanted and different posts (rank correlation ${cite(outcome, "rank-correlation")}): collectors bring ${cite(outcome, "honest-merit")} of them and get ${cite(outcome, "honest-share")} of the miners' pay. Of those that do otherwise, ${others.join(", ")}. A post is held ${cite(outcome, "duplication")}.`,
			);
		},
	},
];
