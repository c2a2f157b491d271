import { say } from "../../numeric/say.ts";
import { type Judgement } from "./finding.ts";
import { type OutcomeOf } from "./outcome.ts";
import { type FigureId, type Outputs } from "./outputs.ts";

/**
 * A verdict from one measured value: supported from `full` on, qualified from `half` on, contradicted below.
 * The margin is the distance from `half`, where the claim begins to hold at all. For measures where less is better,
 * hand over negated numbers.
 */
export const graded = (value: number, half: number, full: number, reason: string): Judgement => ({
	verdict: value >= full ? "supported" : value >= half ? "qualified" : "contradicted",
	margin: value - half,
	reason,
});

/**
 * A verdict by sign, for models that show a direction and no size: contradicted unless the value is above 0, supported
 * from `full` on, qualified between. The margin is the value.
 */
export const bySign = (value: number, full: number): Pick<Judgement, "verdict" | "margin"> => ({
	verdict: value >= full ? "supported" : value > 0 ? "qualified" : "contradicted",
	margin: value,
});

/**
 * Inline markup that shows a figure with its unit, or a word, and links to it: `[74.2 %](figure:left)`.
 * @throws {TypeError} when the outcome has neither
 */
export function cite<O extends Outputs>(outcome: OutcomeOf<O>, id: FigureId<O>): string {
	const figure = outcome.figures.find((candidate) => candidate.id === id);
	if (figure) return `[${say(figure.value, figure.unit)}](figure:${id})`;
	const word = outcome.words?.find((candidate) => candidate.id === id);
	if (!word) throw new TypeError(`The outcome has no figure "${id}".`);
	return `[${word.reading}](figure:${id})`;
}
