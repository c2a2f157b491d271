import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-zeus-validators-mean-difference",
		measure: "part of validators' pay that changes hands under the essay's rule, the cabal holding 40 %; at most 5 %",
		counts:
			"Counts as true where paying by distance to the mean would pay a cheating group with 40 % of the stake alike, to a twentieth of all pay; in full, a hundredth.",
		figure: "moved-stress",
		premise: "selfWeight",
		test(outcome) {
			const moved = figureOf(outcome, "moved-stress");
			return {
				...graded(
					-moved,
					-5,
					-1,
					`The chain takes a stake-weighted median, not a mean. Where a cabal holds 40 % of the stake, paying by distance to the mean would move ${cite(outcome, "moved-stress")} of validators' pay to somebody else; in the ratings of this run it is ${cite(outcome, "moved")}. Only in calm worlds do the two rules lie close together.`,
				),
				brief: `another rule: ${threeDigits(moved)} % of pay moves`,
			};
		},
	},
	{
		claim: "2-2-models-without-censorship",
		measure: "share of validators who together decide, percentage points above 20",
		counts:
			"Counts as true where it takes more than a fifth of the validators to decide what is rewarded; in full, two fifths.",
		figure: "deciders-share",
		premise: "concentration",
		test(outcome) {
			return {
				...graded(
					figureOf(outcome, "deciders-share"),
					20,
					40,
					`What is rewarded follows whoever holds half the stake: ${cite(outcome, "deciders")} validators here, ${cite(outcome, "deciders-share")} of all. A bias that they share passes unclipped; one that only others hold does not. And most subnets serve models with their makers' bias.`,
				),
				brief: `${threeDigits(figureOf(outcome, "deciders"))} validators decide what is rewarded`,
			};
		},
	},
];
