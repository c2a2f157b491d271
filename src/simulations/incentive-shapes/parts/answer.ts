import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { type IncentiveValues } from "../model.ts";
import { type outputs } from "../outcome.ts";
import { type ShapeId, SHAPES } from "./shapes.ts";

type IncentiveOutcome = OutcomeOf<typeof outputs>;

const names: Readonly<Record<ShapeId, string>> = {
	linear: "pay by score",
	volume: "pay by volume",
	gate: "pay that trust must first unlock",
	winner: "a winner rule",
};

/** The shape under which the best improves most. */
export const fastestOf = (outcome: IncentiveOutcome): ShapeId =>
	SHAPES.reduce<ShapeId>(
		(top, { id }) => (figureOf(outcome, `best-${id}`) > figureOf(outcome, `best-${top}`) ? id : top),
		"linear",
	);

export function headline(outcome: IncentiveOutcome): string {
	const fastest = fastestOf(outcome);
	return `Pay by score gives a copier ${cite(outcome, "copier-linear")} of the best pay, a winner rule ${cite(outcome, "copier-winner")}; miners improve most under [${names[fastest]}](figure:best-${fastest}).`;
}

export const detail = (outcome: IncentiveOutcome, values: IncentiveValues): readonly string[] => [
	`Behind a gate of credibility what is free earns ${cite(outcome, "copier-gate")} of the best pay.`,
	`The Gini of pay goes from ${cite(outcome, "gini-linear")} where pay is linear in score to ${cite(outcome, "gini-winner")} under a winner rule (0 is equal, 1 is all to one).`,
	...SHAPES.map(
		({ id }) => `Under ${names[id]} the best miner improves by ${cite(outcome, `best-${id}`)} of what was possible.`,
	),
	`Of real subnets the median had a Gini of 0.576 in April 2026, after the essay.`,
	...(outcome.tables.some(({ id }) => id === "miners")
		? ["The miners are those of your file; what each would get under each rule is a table of its own."]
		: []),
	`A round's work costs [${setting(values.workCost)} %](parameter:workCost) of mean pay; [${setting(values.leak)} %](parameter:leak) of the best miner's lead becomes free each round.`,
];
