import { type Outcome } from "../../simulations/kit/outcome.ts";
import { say } from "../../numeric/say.ts";
import { type Until } from "../ask/until.ts";
import { widthOfMean } from "./widthOfMean.ts";

/** Width of the 95 % interval of a figure's mean over seeds; undefined while too few seeds have it. */
export const widthOf = (outcomes: readonly Outcome[], figure: string): number | undefined =>
	widthOfMean(outcomes.map(({ figures }) => figures.find(({ id }) => id === figure)?.value));

/** Whether no more seeds are needed. It depends on the seeds so far and on nothing else. */
export const knownWell = (outcomes: readonly Outcome[], { figure, width }: Until): boolean =>
	(widthOf(outcomes, figure) ?? Infinity) <= width;

/** How many seeds it took and why it ended, in a sentence. */
export function whyEnded(outcomes: readonly Outcome[], { figure, width }: Until, stopped: boolean): string {
	const { label, unit } = outcomes[0]!.figures.find(({ id }) => id === figure) ?? { label: figure, unit: "" };
	const found = widthOf(outcomes, figure);
	const known = found === undefined ? "is not known yet" : `is ${say(found, unit)} wide`;
	const asked = say(width, unit);
	const why = stopped
		? `stopped before it was ${asked}`
		: found !== undefined && found <= width
			? `asked for at most ${asked}`
			: `still more than ${asked} at the most seeds that were allowed`;
	return `${outcomes.length} seeds were run: the 95 % interval of the mean of “${label}” ${known}, ${why}.`;
}
