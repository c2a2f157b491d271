import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { replacedLine } from "../../shared/pools/startTable.ts";
import { type RolesValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type Roles = OutcomeOf<typeof outputs>;

/** One sentence: who gets what of a day's tokens. */
export const headline = (outcome: Roles): string =>
	`Stakers get ${cite(outcome, "staker-share")} of a day's new tokens, miners ${cite(outcome, "miner-share")}, owner and validators most of the rest; buyers decide their worth.`;

/** What else to know, a line each. */
export function detail(outcome: Roles, values: RolesValues): readonly string[] {
	const freeze = figureIn(outcome, "freeze");
	return [
		...replacedLine(outcome, values.subnet, values.netuid),
		`The owner gets ${cite(outcome, "owner-share")}, validators ${cite(outcome, "validator-share")} for themselves.`,
		`${cite(outcome, "burned-share")} is withheld from miners and burned; miners' part is worth ${cite(outcome, "miner-dollars")} a day.`,
		`What is sold brings ${cite(outcome, "proceeds")}; if nobody buys, the price falls by ${cite(outcome, "price-fall")} in the day.`,
		figureOf(outcome, "needed") > 0
			? `For the price to hold, buyers must bring ${cite(outcome, "needed")} a day beside the chain's ${cite(outcome, "chain-tao")}.`
			: `The chain's own ${cite(outcome, "chain-tao")} a day holds the price; buyers need bring [nothing](figure:needed).`,
		`Where [${setting(values.copierStake)} %](parameter:copierStake) of the stake copies, miners' pay goes ${cite(outcome, "proportion")} of the way from equal pay to pay in proportion.`,
		freeze === undefined
			? "At no copying stake tried does rating freeze."
			: `From ${cite(outcome, "freeze")} of copying stake on, of those tried, ratings freeze and new miners are not paid at all.`,
		`Pool and holdings are those of the [subnet chosen](parameter:subnet); [${setting(values.sold)} %](parameter:sold) of pay is sold.`,
	];
}
