import { setting, threeDigits } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf, wordOf } from "../../kit/outcome.ts";
import { type MajorityValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type Majority = OutcomeOf<typeof outputs>;

/** One sentence: whether the stake that is shown is enough. */
export function headline(outcome: Majority): string {
	const stake = cite(outcome, "stake");
	switch (wordOf(outcome, "protected")) {
		case "yes":
			return `${stake} is enough if honest validators give good miners [${Math.round(figureOf(outcome, "required"))} %](figure:required) of their votes, whatever the others do.`;
		case "no":
			return `${stake} is not enough: under these settings no amount of honest work keeps the others from gaining.`;
		case "unknown":
			return `Not known yet for ${stake}: the run was stopped before its networks were done.`;
	}
}

/** What else to know, a line each. */
export function detail(outcome: Majority, values: MajorityValues): readonly string[] {
	const lead = figureOf(outcome, "one-lead");
	return [
		...(figureIn(outcome, "worst") === undefined
			? []
			: [`The others do most harm where they give their own miners ${cite(outcome, "worst")} of their weight.`]),
		`If all honest validators rated alike, a share of votes equal to the honest stake would do.`,
		...(figureIn(outcome, "unprotected") === undefined
			? []
			: [`No amount of honest work protects an honest stake of ${cite(outcome, "unprotected")} here.`]),
		`In the one network of the third chart honest people are paid ${cite(outcome, "one-pay")}, [${threeDigits(Math.abs(lead))} percentage points](figure:one-lead) ${lead < 0 ? "less" : "more"} than their stake.`,
		...(figureIn(outcome, "holders") === undefined
			? []
			: [
					`Stake is split within each team as among the ${cite(outcome, "holders")} of the imported subnet; who of them is honest the seed draws.`,
				]),
		`One epoch from the start; weights deviate by [${setting(values.deviation)}](parameter:deviation) of their mean, and the draw moves the edge by up to 3 points.`,
	];
}
