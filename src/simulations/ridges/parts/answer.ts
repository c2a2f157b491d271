import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { ownMinersDetail } from "../../shared/subnet/ownMiners.ts";
import { type outputs } from "../outcome.ts";
import { parameters } from "../parameters.ts";
import { type RidgesValues } from "./engineers.ts";

type RidgesOutcome = OutcomeOf<typeof outputs>;

/** Contests that must end ahead of the team, %, for the contest to be the faster one, or as fast. */
const FASTER = 60;
const AS_FAST = 40;

export function headline(outcome: RidgesOutcome): string {
	const ahead = figureOf(outcome, "ahead-share");
	const speed =
		ahead >= FASTER
			? "Yes, it beats a closed team with the same days of work"
			: ahead >= AS_FAST
				? "No, it is about as fast as a closed team"
				: "No, a closed team with the same days of work gets further";
	return `${speed}; the prize of ${cite(outcome, "prize")} is newly made tokens at paper value.`;
}

export const detail = (outcome: RidgesOutcome, values: RidgesValues): readonly string[] => [
	`In [${setting(values.days)} days](parameter:days) the contest gains ${cite(outcome, "gain")} on unseen problems${values.contests > 1 ? " in the median" : ""}.`,
	`A closed team with as many days of work gains ${cite(outcome, "team-gain")}.`,
	`${cite(outcome, "ahead")} of [${setting(values.contests)} contests](parameter:contests) ${figureOf(outcome, "ahead") === 1 ? "ends" : "end"} ahead of the team.`,
	`Of the engineers ${cite(outcome, "unpaid")} are paid nothing.`,
	`The winner gets ${cite(outcome, "top-alpha")}, all that the subnet's miners earn.`,
	`Sold every day for a year without buyers, a day's pay falls to ${cite(outcome, "year-later")}.`,
	...ownMinersDetail(outcome, parameters.rule.label),
	`Alpha is at [${setting(values.alphaPrice)} TAO](parameter:alphaPrice), TAO at [$${setting(values.taoPrice)}](parameter:taoPrice).`,
];
