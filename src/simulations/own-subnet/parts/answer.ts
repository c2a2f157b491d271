import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { type OwnValues } from "../parameters.ts";
import { type outputs } from "../outcome.ts";

type OwnOutcome = OutcomeOf<typeof outputs>;

export const headline = (outcome: OwnOutcome): string =>
	`Strong miners get ${cite(outcome, "strong-share")} of the miners' pay, copiers ${cite(outcome, "copier-share")}.`;

export const detail = (outcome: OwnOutcome, values: OwnValues): readonly string[] => [
	...(figureIn(outcome, "copier-against") !== undefined
		? [`A copier earns ${cite(outcome, "copier-against")} a strong miner's pay.`]
		: []),
	`To follow quality in proportion, ${cite(outcome, "off-quality")} of pay would have to change hands.`,
	`A strong miner keeps ${cite(outcome, "strong-left")} after its costs.`,
	...(figureIn(outcome, "ordinary-left") !== undefined
		? [`An ordinary miner keeps ${cite(outcome, "ordinary-left")} after its costs.`]
		: []),
	...(figureOf(outcome, "without") > 0
		? [
				`For ${cite(outcome, "without")} of the scores the formula has no value, as in a division by 0: these count as 0.`,
			]
		: []),
	...(figureOf(outcome, "strong-share") + figureOf(outcome, "ordinary-share") + figureOf(outcome, "copier-share") === 0
		? ["No miner who works is paid. Where nobody is scored at all, the chain pays validators by stake."]
		: []),
	values.rule === "own"
		? `Scores come from [your formula](parameter:score), for [${values.days} days](parameter:days).`
		: `Scores come from [a named rule](parameter:rule), for [${values.days} days](parameter:days).`,
];
