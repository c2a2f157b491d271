import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf, wordOf } from "../../kit/outcome.ts";
import { type StakeCapValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type StakeCap = OutcomeOf<typeof outputs>;

const bare = (outcome: StakeCap, id: "median-coalition" | "median-capped" | "median-split"): string =>
	`[${figureOf(outcome, id)}](figure:${id})`;

/** One sentence: whether the cap spreads power, in the median subnet. */
export function headline(outcome: StakeCap): string {
	const now = figureOf(outcome, "median-coalition");
	const capped = figureOf(outcome, "median-capped");
	if (capped <= now) {
		return `No: in a typical subnet ${bare(outcome, "median-capped")} must agree to decide with the cap, and ${bare(outcome, "median-coalition")} without it.`;
	}
	const lasts = figureOf(outcome, "median-split") > now;
	return (
		`${lasts ? "A little" : "Hardly"}: in a typical subnet ${bare(outcome, "median-capped")} instead of ${bare(outcome, "median-coalition")} must agree to decide, ` +
		(lasts
			? "and some of it lasts when owners split their stake."
			: "until owners split their stake over several keys.")
	);
}

/** What else to know, a line each. */
export function detail(outcome: StakeCap, values: StakeCapValues): readonly string[] {
	const one =
		figureOf(outcome, "owners-capped") > 0
			? `In the one subnet ${cite(outcome, "owners")} must agree without the cap and ${cite(outcome, "owners-capped")} with it.`
			: `In the one subnet ${cite(outcome, "owners")} must agree; a cap over this base would be [0](figure:cap-share), and nobody would count.`;
	return [
		`When owners split over [${values.splitKeys} keys](parameter:splitKeys) each, ${bare(outcome, "median-split")} must agree in the median subnet.`,
		`In ${cite(outcome, "majority-subnets")} of the subnets one key holds more than half; measured in August 2026: [87 of 128](figure:recorded-majority).`,
		one,
		`Splitting costs all its owners together ${cite(outcome, "split-cost")}, and makes it ${cite(outcome, "owners-split")}.`,
		`One holder is ${wordOf(outcome, "unit") === "wallets" ? "a wallet" : "a key"}; the cap lies at the [${values.percentile}th percentile](parameter:percentile), after the chain's own threshold.`,
	];
}
