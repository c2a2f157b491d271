import { type Finding } from "../kit/finding.ts";
import { bySign, cite } from "../kit/judging.ts";
import { figureIn, figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Half of an effect taken back is much of it; a tilt that moves a population by three points is a large one. Our choices. */
const MUCH_REMOVED = 50;
const LARGE_TILT = 3;
/** From these HHI on a market counts as moderately, and as highly concentrated. @source US Merger Guidelines 2023: 1,000 and 1,800 */
const CONCENTRATED = 0.1;
const HIGHLY = 0.18;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "2-2-transparency-reduces-threats",
		measure: "share of the accounts' effect that the audit removes, above 0 (in full from 50), in %",
		counts:
			"Counts as true where a public audit takes back some of what coordinated accounts do, in full where half of it.",
		figure: "removed",
		premise: "heeded",
		test(outcome) {
			const removed = figureIn(outcome, "removed");
			if (removed === undefined) {
				return {
					verdict: "untestable",
					margin: 0,
					brief: "the accounts do nothing to undo",
					reason: `The accounts move mean opinion by ${cite(outcome, "shift")}: there is nothing that an audit could take back.`,
				};
			}
			return {
				...bySign(removed, MUCH_REMOVED),
				brief:
					removed >= MUCH_REMOVED
						? "an audit takes back most of it"
						: removed > 0
							? "an audit takes back a part"
							: "an audit takes back nothing",
				reason: `The audit removes ${cite(outcome, "removed")} of the accounts' effect on opinions. That is nearly the product of what is labelled, not evaded and heeded, all three our choices: publishing is one step, being heeded another.`,
			};
		},
	},
	{
		claim: "2-1-2-recommenders-owned-by-few",
		measure: "concentration (HHI) of the six leading platforms by owner, above 0.1 (in full from 0.18)",
		counts:
			"Counts as true where the leading platforms are concentrated in few owners' hands, by the bounds of competition authorities.",
		figure: "owners",
		basis: "arithmetic",
		test(outcome) {
			const owners = figureOf(outcome, "owners");
			return {
				verdict: owners >= HIGHLY ? "supported" : owners >= CONCENTRATED ? "qualified" : "contradicted",
				margin: owners - CONCENTRATED,
				brief: "four owners of the six leading platforms",
				reason: `Of the six leading platforms Meta owns three, Google and ByteDance one each, and X the sixth: an HHI of ${cite(outcome, "owners")} if all count alike. It matters: an owner's tilt moves opinions by ${cite(outcome, "tilt-one")} where one recommender serves everybody, by ${cite(outcome, "tilt-many")} where it is one of several.`,
			};
		},
	},
	{
		claim: "2-1-2-recommender-threat-to-democracy",
		measure: "shift of opinions by an owner's tilt with one recommender, above 0 (in full from 3), in points",
		counts: "Counts as true where an owner's tilt moves what people think, in full by three points of 100 or more.",
		figure: "tilt-one",
		premise: "tilt",
		test(outcome) {
			const tilt = figureOf(outcome, "tilt-one");
			return {
				...bySign(tilt, LARGE_TILT),
				brief: tilt > 0 ? "an owner's tilt moves what people think" : "an owner's tilt moves nothing",
				reason: `One owner's tilt moves mean opinion by ${cite(outcome, "tilt-one")}, and coordinated accounts move it by ${cite(outcome, "shift")}. The direction is common to such models; field evidence is mixed.`,
			};
		},
	},
];
