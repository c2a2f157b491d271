import { setting } from "../../../numeric/say.ts";
import { cite } from "../../kit/judging.ts";
import { figureIn, figureOf, type OutcomeOf } from "../../kit/outcome.ts";
import { ALIKE } from "../findings.ts";
import { type outputs } from "../outcome.ts";
import { type CopyingValues } from "../parameters.ts";

type Copying = OutcomeOf<typeof outputs>;

/** One sentence: whether copying pays. */
export function headline(outcome: Copying): string {
	const ahead = figureOf(outcome, "net") - 100;
	if (Math.abs(ahead) < ALIKE) {
		return `It makes no difference: with the cost of evaluating, copying pays ${cite(outcome, "net")} of what evaluating pays.`;
	}
	return ahead > 0
		? `Yes: a validator that copies earns ${cite(outcome, "ratio")} of what one that evaluates earns, and saves the work.`
		: `No: with all costs paid, a validator that copies keeps only ${cite(outcome, "net")} of what one that evaluates keeps.`;
}

/** What else to know, a line each. */
export function detail(outcome: Copying, values: CopyingValues): readonly string[] {
	const epochs = (id: "lag" | "longest-lag") => {
		const count = figureOf(outcome, id);
		return `[${count} ${count === 1 ? "epoch" : "epochs"}](figure:${id})`;
	};
	return [
		`Where evaluating costs [${setting(values.cost)} %](parameter:cost) of pay, copying leaves ${cite(outcome, "net")} of what evaluating leaves.`,
		figureOf(outcome, "lag") > 0
			? `A copy counts ${epochs("lag")} after what it copies, while miners change by [${setting(values.drift)} %](parameter:drift) an epoch.`
			: `A copy counts in the [same epoch](figure:lag): nothing hides what it copies.`,
		figureOf(outcome, "longest-lag") > 0
			? `Of the lags tried, copying pays up to ${epochs("longest-lag")}.`
			: "Copying pays at [none](figure:longest-lag) of the lags tried.",
		figureIn(outcome, "real-evaluators") !== undefined
			? `One copier beside the ${cite(outcome, "real-evaluators")} validators of the imported subnet, with the stake of the one in the middle; how much miners change is a guess.`
			: `One copier beside [${setting(values.evaluators)}](parameter:evaluators) validators of equal stake; a longer hiding helps only where miners change.`,
	];
}
