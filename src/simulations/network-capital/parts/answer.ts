import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { type CapitalValues } from "../model.ts";
import { type outputs } from "../outcome.ts";
import { MOTION_2025 } from "./recorded.ts";

type CapitalOutcome = OutcomeOf<typeof outputs>;

/** A third of the capital would be chance. Of the way from there to the share by quality: words of ours for a direction. */
const [CHANCE, LARGELY, PARTLY] = [100 / 3, 0.8, 0.3];

export function headline(outcome: CapitalOutcome): string {
	const way = (figureOf(outcome, "capital-best") - CHANCE) / Math.max(1, figureOf(outcome, "capital-fair") - CHANCE);
	const trend = way >= LARGELY ? "Largely" : way >= PARTLY ? "Partly" : "Hardly";
	return `${trend}: the best third of subnets ends with ${cite(outcome, "capital-best")} of the capital; by quality it would be ${cite(outcome, "capital-fair")}.`;
}

export const detail = (outcome: CapitalOutcome, values: CapitalValues): readonly string[] => [
	`It began with ${cite(outcome, "capital-best-start")}.`,
	`Of the new TAO that best third gets ${cite(outcome, "emission-best")}.`,
	`Of ${cite(outcome, "settled")} subnets older than 120 days, ${cite(outcome, "without")} get no new TAO.`,
	`Back-test: had flow shares met the recorded prices of 2025, they would have paid ${cite(outcome, "backtest-paid")} of 127 subnets; price shares pay all.`,
	...(figureOf(outcome, "unminted") >= 1
		? [`No subnet gained money at times, so ${cite(outcome, "unminted")} of the TAO due was not minted.`]
		: []),
	...(figureIn(outcome, "slot-price") === undefined
		? []
		: [`A place for a new subnet cost ${cite(outcome, "slot-price")}.`]),
	`Prices move by ${cite(outcome, "turnover")} a day; recorded in 2025: ${MOTION_2025.turnover} %.`,
	`Their ranks 30 days apart agree by ${cite(outcome, "persistence")}; recorded in 2025: ${MOTION_2025.persistence}.`,
	`Illustrative: [${setting(values.days)} days](parameter:days), and of what moves [${setting(values.belief)} %](parameter:belief) follows belief.`,
];
