import { type ImportedScores } from "../../../chain/imports/result/importedScores.ts";
import { epochsIn } from "../../shared/subnet/time.ts";
import { type RidgesValues } from "./engineers.ts";
import { threshold } from "./threshold.ts";

/**
 * What Ridges' rule makes of a reader's own agents, uploaded in the order of the file, a day apart: all to the one that leads
 * at the end. A later agent leads when it is above what the rule asks of it.
 */
export function ownWorth({ scores }: ImportedScores, { rule }: Pick<RidgesValues, "rule">): Float64Array {
	let [leader, since, previous] = [0, 0, 0];
	for (let j = 1; j < scores.length; j++) {
		const score = scores[leader]!;
		const needed = threshold(rule, { score, previous, epochs: epochsIn(j - since), innovation: 0 });
		if (scores[j]! <= needed) continue;
		[leader, since, previous] = [j, j, score];
	}
	return scores.map((_, j) => (j === leader ? 1 : 0));
}
