import { setFrench, typesetFrench } from "../../language/typeset.ts";
import { type Claim } from "../claim.ts";
import { type SourceId } from "../sources.ts";
import { type Source } from "../source.ts";
import { frenchDate } from "./frenchDate.ts";

/** A claim's words in French, whatever it has of them; `FrenchClaim` says which it must have. */
export interface FrenchClaimWords {
	readonly statement: string;
	readonly note: string;
	readonly evidence: readonly string[];
	readonly brief?: string;
	readonly untestable?: string;
	readonly test?: {
		readonly variables: readonly string[];
		readonly compute: string;
		readonly supports?: string;
		readonly contradicts?: string;
	};
}

/**
 * A claim with French words, set as they are printed; all else is the claim's own.
 * @param sources in French
 * @param since what has become known after the essay's date
 */
export function claimInFrench(
	claim: Claim,
	words: FrenchClaimWords,
	sources: Readonly<Record<SourceId, Source>>,
	since?: string,
): Claim {
	const { statement, note, evidence, brief, untestable, test } = setFrench(words);
	return {
		...claim,
		statement,
		sources: {
			...claim.sources,
			...(brief !== undefined && { brief }),
			note,
			evidence: claim.sources.evidence.map((known, at) => ({
				...known,
				fact: evidence[at]!,
				year: frenchDate(known.year),
				source: sources[known.sourceId],
			})),
		},
		...(untestable !== undefined && { untestable }),
		...(test && { test }),
		...(claim.since && since !== undefined && { since: { ...claim.since, fact: typesetFrench(since) } }),
	};
}
