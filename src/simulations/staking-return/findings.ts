import { type Finding } from "../kit/finding.ts";
import { cite, graded } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const findings: readonly Finding<typeof parameters, typeof outputs>[] = [
	{
		claim: "3-1-stakers-inject-liquidity-and-gain",
		measure: "change of the early stake when others have come, above 0 %",
		counts:
			"Counts as true where the early stake has gained when the others have come; in full where the gain outlasts their leaving.",
		figure: "gain-turn",
		premise: "flow",
		test(outcome) {
			const came = figureOf(outcome, "others-in") > 0;
			if (!came) {
				return {
					verdict: "untestable",
					margin: 0,
					brief: "nobody came in this run",
					reason: "Nobody came in this run, so it says nothing about what happens when others do.",
				};
			}
			const [turn, end] = [figureOf(outcome, "gain-turn"), figureOf(outcome, "gain")];
			return {
				verdict: turn < 0 ? "contradicted" : end > 0 ? "supported" : "qualified",
				margin: turn,
				brief:
					turn < 0 ? "loses even while others come" : end > 0 ? "gains, and keeps it" : "gains until they leave again",
				reason: `When others had come, the early stake stood at ${cite(outcome, "gain-turn")}; at the end, after they took money out, at ${cite(outcome, "gain")}. With nobody coming or going it would be ${cite(outcome, "gain-alone")}: the gain is what later stakers bring against what sellers of pay take. Recorded: Zeus fell from 0.0146 to 0.0084 TAO from February to October 2025.`,
			};
		},
	},
	{
		claim: "3-1-capital-pays-participants",
		measure: "share of the TAO cashed by participants that came out of stakers' money, above 10 %",
		counts:
			"Counts as true where more than a tenth of what participants cash was stakers' money; in full from nine tenths.",
		figure: "covered",
		premise: "sold",
		test: (outcome) => ({
			...graded(
				figureOf(outcome, "covered"),
				10,
				90,
				`Owner, miners and validators were paid ${cite(outcome, "alpha-paid")}, newly minted whoever comes or goes. For what they sold, they and root drew ${cite(outcome, "cashed")} out of the pool, to which the chain added ${cite(outcome, "injected")}: ${cite(outcome, "covered")} of it was stakers' money. No deposit is handed out; selling is what reaches it.`,
			),
			brief: "new tokens; selling reaches stakers' money",
		}),
	},
];
