import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-1-stakers-inject-liquidity-and-gain",
		measure: "change of the early stake when others have come, above 0 %",
		premise: "flow",
		test(outcome) {
			const came = figureOf(outcome, "others-in") > 0;
			const [turn, end] = [figureOf(outcome, "gain-turn"), figureOf(outcome, "gain")];
			return {
				verdict: !came ? "untestable" : turn <= 0 ? "contradicted" : end > 0 ? "supported" : "qualified",
				margin: came ? turn : 0,
				reason: came
					? `When others had come, the early stake stood at ${cite(outcome, "gain-turn")}; at the end, after they took their money out, at ${cite(outcome, "gain")}, and a stake made at the turn at ${cite(outcome, "gain-late")}. With nobody coming or going it would be ${cite(outcome, "gain-alone")}. The gain is what later stakers bring against what sellers of pay take; usefulness does not enter. Recorded: Zeus fell from 0.0146 to 0.0084 TAO from February to October 2025.`
					: "Nobody came in this run, so it says nothing about what happens when others do.",
			};
		},
	},
	{
		claim: "3-1-capital-pays-participants",
		measure: "share of the TAO cashed by participants that came out of stakers' money, above 10 %",
		premise: "sold",
		test: (outcome) =>
			graded(
				figureOf(outcome, "covered"),
				10,
				90,
				`Owner, miners and validators were paid ${cite(outcome, "alpha-paid")}, newly minted whoever comes or goes, which dilutes stakers: the alpha outside the pool grew by ${cite(outcome, "dilution")}. For what they sold, they and root drew ${cite(outcome, "cashed")} out of the pool, to which the chain added ${cite(outcome, "injected")}: ${cite(outcome, "covered")} of it was stakers' money. No deposit is handed out; selling is what reaches it.`,
			),
	},
];
