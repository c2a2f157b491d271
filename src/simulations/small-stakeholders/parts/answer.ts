import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { replacedLine } from "../../shared/pools/startTable.ts";
import { type EntryValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type EntryOutcome = OutcomeOf<typeof outputs>;

/** Half of them last: yes. A quarter: partly. */
const [YES, PARTLY] = [50, 25];

export function headline(outcome: EntryOutcome): string {
	const survival = figureOf(outcome, "survival");
	const word = survival >= YES ? "Yes" : survival >= PARTLY ? "Partly" : "Hardly";
	const decides =
		survival === 0
			? "neither skill nor money helps"
			: figureOf(outcome, "skill-decides") > figureOf(outcome, "money-decides")
				? "skill counts more than money"
				: "money counts as much as skill";
	return `${word}: after a month ${cite(outcome, "survival")} are still there, ${cite(outcome, "survival-skilled-small")} of the skilled with little money; ${decides}.`;
}

export const detail = (outcome: EntryOutcome, values: EntryValues): readonly string[] => [
	...replacedLine(outcome, values.market, values.netuid),
	`A place is protected for ${cite(outcome, "protection")}, and by then ${cite(outcome, "skill-shown")} of a newcomer's skill shows: who needs longer is judged too early.`,
	...(values.reveal === 0
		? []
		: [
				`Votes stay hidden for [${setting(values.reveal)} ${values.reveal === 1 ? "epoch" : "epochs"}](parameter:reveal), in which a newcomer is paid nothing while its protection runs.`,
			]),
	`Of all newcomers ${cite(outcome, "paid")} earned more than they spent.`,
	...(figureIn(outcome, "paid-price") === undefined ? [] : [`A place cost ${cite(outcome, "paid-price")} on average.`]),
	`In the end newcomers have ${cite(outcome, "newcomer-pay")} of the pay.`,
	`To be heard as a validator takes stake for ${cite(outcome, "validator-cost")}.`,
	`With [${setting(values.burned)} %](parameter:burned) of miners' pay burned.`,
	`And with a large owner who registers [${setting(values.largeKeys)} keys](parameter:largeKeys) a day.`,
];
