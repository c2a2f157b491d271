import { type ImportedScores } from "../../../chain/imports/result/importedScores.ts";
import { type ZeusValues } from "./forecasters.ts";
import { IMPROVEMENT_CAP, IMPROVEMENT_FLOOR, quality, score, speed } from "./scoring.ts";
import { ranksOf, winnerWeights } from "./winnerRule.ts";

/** Mean exponent of leniency over all requests: a benchmark of this simulation. */
const LENIENCY = 0.8348;

/**
 * What Zeus' rule makes of a reader's own miners: of their error over the baseline's where the file has it, else of the score
 * on the rule's own scale, where 0 is twice the baseline's error and 1 a fifth of it. Without seconds all are equally fast.
 */
export function ownWorth({ scores, measures = {} }: ImportedScores, { rule }: Pick<ZeusValues, "rule">): Float64Array {
	const improvement = measures.error
		? measures.error.map((error) => 1 - error)
		: scores.map((value) => IMPROVEMENT_FLOOR + (IMPROVEMENT_CAP - IMPROVEMENT_FLOOR) * value);
	if (rule === "winner") {
		const nobody = new Uint8Array(scores.length);
		const ranks = ranksOf(
			improvement.map((value) => -value),
			nobody,
		);
		return winnerWeights(ranks, ranks, nobody);
	}
	const { seconds } = measures;
	// As the model takes it: the upper one of two in the middle.
	const middle = seconds?.slice().sort()[seconds.length >> 1] ?? 0;
	return improvement.map((value, j) => score(quality(value, LENIENCY), seconds ? speed(seconds[j]!, middle) : 1));
}
