import { type ImportedScores } from "../../../chain/imports/result/importedScores.ts";
import { type ChutesValues } from "./providers.ts";
import { scoresOf } from "./scoring.ts";

/**
 * What Chutes' rule makes of a reader's own miners: of their work, calls, different chutes and bounties of seven days. The
 * score stands for what the file lacks. Only the best key of an owner counts, where the file has owners and keys of one
 * owner are seen as such.
 */
export function ownWorth(
	{ scores, measures = {}, owners }: ImportedScores,
	{ ownColdkeys }: Pick<ChutesValues, "ownColdkeys">,
): Float64Array {
	const features = {
		compute: measures.compute ?? scores,
		invocations: measures.invocations ?? scores,
		unique: measures.unique ?? scores,
		bounties: measures.bounties ?? scores,
	};
	const coldkeys = owners && !ownColdkeys ? Int32Array.from(owners, (owner) => owners.indexOf(owner)) : undefined;
	return scoresOf(features, coldkeys);
}
