import { threeDigits } from "../../numeric/say.ts";
import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureIn, figureOf } from "../kit/outcome.ts";
import { BUSY, type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Share of card owners from which on "anybody" is no exaggeration, %. Our choice. */
const MANY_OWNERS = 10;

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "2-2-anyone-contributes-compute",
		measure:
			"the better of two margins, percentage points: card owners whose machine can hold the model over 10, time that peers compute over 80 (in full where both are)",
		counts:
			"Counts as true where one card owner in ten could take part and machines compute four fifths of the time; in part where one of both holds.",
		figure: "fit",
		premise: "size",
		test(outcome) {
			const fit = figureOf(outcome, "fit") - MANY_OWNERS;
			const busy = figureOf(outcome, "utilisation") - 100 * BUSY;
			return {
				verdict: Math.min(fit, busy) >= 0 ? "supported" : Math.max(fit, busy) >= 0 ? "qualified" : "contradicted",
				margin: Math.max(fit, busy),
				brief: `${threeDigits(figureOf(outcome, "fit"))} % own a large enough card`,
				reason: `The model needs ${cite(outcome, "memory")} a machine, which ${cite(outcome, "fit")} of card owners have. Machines compute ${cite(outcome, "utilisation")} of the time; 80 % would need ${cite(outcome, "needed-link")}. The runs that reached 72 billion asked for eight B200 chips a machine.`,
			};
		},
	},
	{
		claim: "3-3-decentralised-compute-can-compete",
		measure: "useful speed of the pool over that of the data centre, percentage points above 50 (in full from 100)",
		counts:
			"Counts as true where the pool does half of the data centre's useful work, in full where it does all of it.",
		figure: "ratio",
		premise: "peers",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "ratio"),
				50,
				100,
				`The pool does ${cite(outcome, "ratio")} of the data centre's useful work; ${
					figureIn(outcome, "needed-peers") === undefined
						? `no number of such machines does more than ${cite(outcome, "most")}, because beyond ${cite(outcome, "largest-batch")} a step more text hardly helps`
						: `${cite(outcome, "needed-peers")} such machines would match it`
				}. In all it trains ${cite(outcome, "frontier")} of a frontier run.`,
			),
			brief: `does ${threeDigits(figureOf(outcome, "ratio"))} % of the data centre's work`,
		}),
	},
];
