import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { ownMinersDetail } from "../../shared/subnet/ownMiners.ts";
import { type outputs } from "../outcome.ts";
import { parameters } from "../parameters.ts";
import { headcounts, type ZeusValues } from "./forecasters.ts";

type ZeusOutcome = OutcomeOf<typeof outputs>;

/** From this rank correlation on pay goes with skill, and mostly does. */
const WITH = 0.8;
const MOSTLY = 0.5;
/** Where a copy earns more than this much of the best, %, better forecasts earn only a little more. */
const LITTLE = 75;

/** Yes, mostly or no; and what a copy of the free forecast earns. */
export function headline(outcome: ZeusOutcome, values: ZeusValues): string {
	const correlation = figureOf(outcome, "rank-correlation");
	const copies = headcounts(values).copiers > 0;
	const little = copies && figureOf(outcome, "copier-share") > LITTLE;
	const verdict = correlation < MOSTLY ? "Hardly" : little ? "Yes, but little" : correlation < WITH ? "Mostly" : "Yes";
	if (values.rule === "winner") return `${verdict}, and [nearly everything goes to the best](parameter:rule) alone.`;
	if (correlation < 0)
		return `${verdict}: pay even runs against skill, in an order of ${cite(outcome, "rank-correlation")} where 1 is the same.`;
	return copies && (little || correlation >= MOSTLY)
		? `${verdict}: whoever only copies the free public forecast earns ${cite(outcome, "copier-share")} of what the best forecasters do.`
		: `${verdict}: pay and skill have the same order to ${cite(outcome, "rank-correlation")} of 1.`;
}

export function detail(outcome: ZeusOutcome, values: ZeusValues): readonly string[] {
	const { sprinters } = headcounts(values);
	const followed = figureOf(outcome, "delay") < values.days - values.skillDay - 1;
	return [
		`Pay and skill have a rank correlation of ${cite(outcome, "rank-correlation")}.`,
		...(sprinters > 0
			? [
					`Whoever only answers fast, without a forecast of its own, earns ${cite(outcome, "speed-share")} of the best pay.`,
				]
			: []),
		followed
			? `Better forecasts were paid ${cite(outcome, "delay")} later.`
			: "A forecaster that improved was not paid more within the run.",
		...(values.rule === "linear"
			? [
					"Nearly all requests are about the last five days, whose weather is not published yet; few are about the future.",
				]
			: []),
		`An answer waits ${cite(outcome, "wait")} on average for its score.`,
		`The pay of miners has a Gini of ${cite(outcome, "gini")} (0 is equal, 1 is all to one).`,
		...(values.rule === "winner"
			? [
					"Measured in April 2026, among nine scoring miners, it was 0.167: several shared the wins, which the model misses.",
				]
			: []),
		...ownMinersDetail(outcome, parameters.rule.label),
		`[${setting(values.miners)} miners](parameter:miners) for [${setting(values.days)} days](parameter:days).`,
	];
}
