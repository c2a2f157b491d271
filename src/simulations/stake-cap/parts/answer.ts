import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureOf, type OutcomeOf, wordOf } from "../../kit/outcome.ts";
import { type StakeCapValues } from "../model.ts";
import { type outputs } from "../outcome.ts";

type StakeCap = OutcomeOf<typeof outputs>;

type Coalition = "median-coalition" | "median-capped" | "median-split" | "owners" | "owners-capped" | "owners-split";

const bare = (outcome: StakeCap, id: Coalition): string => `[${figureOf(outcome, id)}](figure:${id})`;

/** One sentence: whether the cap spreads power, in the imported subnet or else in the median one. */
export function headline(outcome: StakeCap): string {
	const real = wordOf(outcome, "stakes") === "real";
	const [now, capped, split]: readonly Coalition[] = real
		? ["owners", "owners-capped", "owners-split"]
		: ["median-coalition", "median-capped", "median-split"];
	const where = real ? "in this subnet" : "in a typical subnet";
	const before = figureOf(outcome, now!);
	const after = figureOf(outcome, capped!);
	if (after === 0) return `No: ${where} such a cap would be [0](figure:cap-share), and nobody would count.`;
	if (after <= before) {
		return `No: ${where} ${bare(outcome, capped!)} must agree to decide with the cap, and ${bare(outcome, now!)} without it.`;
	}
	const lasts = figureOf(outcome, split!) > before;
	return (
		`${lasts ? "A little" : "Hardly"}: ${where} ${bare(outcome, capped!)} instead of ${bare(outcome, now!)} must agree to decide, ` +
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
		`When owners split over [${setting(values.splitKeys)} keys](parameter:splitKeys) each, ${bare(outcome, "median-split")} must agree in the median subnet.`,
		`In ${cite(outcome, "majority-subnets")} of the subnets one key holds more than half; measured in August 2026: [87 of 128](figure:recorded-majority).`,
		one,
		`Splitting costs all its owners together ${cite(outcome, "split-cost")}, and makes it ${cite(outcome, "owners-split")}.`,
		`One holder is ${wordOf(outcome, "unit") === "wallets" ? "a wallet" : "a key"}; the cap lies at the [${setting(values.percentile)}th percentile](parameter:percentile), after the chain's own threshold.`,
	];
}
