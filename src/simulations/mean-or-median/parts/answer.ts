import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, type OutcomeOf, wordOf } from "../../kit/outcome.ts";
import { type outputs } from "../outcome.ts";
import { type RatingValues } from "../parameters.ts";

type Ratings = OutcomeOf<typeof outputs>;

/** One sentence: by what validators are paid, and what that does to cheats. */
export function headline(outcome: Ratings, values: RatingValues): string {
	const start = "No: they are paid for agreeing with the majority;";
	if (wordOf(outcome, "ratings") === "real") {
		return `${start} in this subnet paying by the average would move ${cite(outcome, "moved")} of the pay.`;
	}
	return figureIn(outcome, "validators-chain") === undefined
		? `${start} where [nobody cheats](parameter:cabal) that is nearly the average, and ${cite(outcome, "moved")} of pay would move.`
		: `${start} a cheating group with [${setting(values.cabal)} %](parameter:cabal) of the votes gets ${cite(outcome, "validators-chain")} of the pay.`;
}

/** What else to know, a line each. */
export function detail(outcome: Ratings, values: RatingValues): readonly string[] {
	const real = wordOf(outcome, "ratings") === "real";
	return [
		...(figureIn(outcome, "validators-mean") === undefined
			? []
			: [
					`By distance to the mean the group's validators would get ${cite(outcome, "validators-mean")} of pay.`,
					`The group's miners are worth ${cite(outcome, "worth")} of the work.`,
					`They get ${cite(outcome, "miners-median")} by the chain's median and would get ${cite(outcome, "miners-mean")} by the mean.`,
				]),
		`Paying by distance to the plain mean would move ${cite(outcome, "moved")} of validators' pay to somebody else.`,
		`Pay per stake goes with nearness to the chain's consensus at ${cite(outcome, "to-median")} (rank correlation), to the mean at ${cite(outcome, "to-mean")}.`,
		real
			? "Ratings and stakes are those of the imported subnet; the lines by the cabal's stake are of drawn ones."
			: `Votes count by stake; the group holds [${setting(values.cabal)} %](parameter:cabal) of it and puts [${setting(values.selfWeight)} %](parameter:selfWeight) of its weight on its own miners.`,
	];
}
