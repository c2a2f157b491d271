import { type ImportedScores } from "../../../chain/imports/result/importedScores.ts";
import { type DataUniverseValues } from "./collectors.ts";
import { gate } from "./scoring.ts";

/**
 * What Data Universe's rule makes of a reader's own miners: value of their data × credibility to its power. Without "bytes"
 * all have as much data, and the score is the credibility; with bytes alone all are believed.
 */
export function ownWorth(
	{ scores, measures = {} }: ImportedScores,
	{ exponent }: Pick<DataUniverseValues, "exponent">,
): Float64Array {
	const credibility = measures.credibility ?? (measures.bytes ? undefined : scores);
	return scores.map((_, j) => {
		const value = measures.bytes?.[j] ?? 1;
		return value * (credibility ? gate(Math.min(1, credibility[j]!), exponent) : 1);
	});
}
