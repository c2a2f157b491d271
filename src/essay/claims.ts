import { type Claim, type ClaimText } from "./claim.ts";
import { type ClaimId, claimIds } from "./claimId.ts";
import { restsOn } from "./argument.ts";
import { section0Claims } from "./claims/section0.ts";
import { section11Claims } from "./claims/section11.ts";
import { section12Claims } from "./claims/section12.ts";
import { section21Claims } from "./claims/section21.ts";
import { section211Claims } from "./claims/section211.ts";
import { section212Claims } from "./claims/section212.ts";
import { section22Claims } from "./claims/section22.ts";
import { section31Claims } from "./claims/section31.ts";
import { section32Claims } from "./claims/section32.ts";
import { section33Claims } from "./claims/section33.ts";
import { section4Claims } from "./claims/section4.ts";
import { type SectionId, sectionIds } from "./sectionId.ts";
import { since } from "./since.ts";
import { sources } from "./sources.ts";

const texts: Readonly<Record<ClaimId, ClaimText>> = {
	...section0Claims,
	...section11Claims,
	...section12Claims,
	...section21Claims,
	...section211Claims,
	...section212Claims,
	...section22Claims,
	...section31Claims,
	...section32Claims,
	...section33Claims,
	...section4Claims,
};

function toClaim(id: ClaimId, section: SectionId): Claim {
	const { verdict, brief, note, evidence, figures = [], references = [], otherReferences = [], ...text } = texts[id];
	const facts = evidence.map(({ fact, source, year = sources[source].year, basis = "source" }) => {
		return { fact, year, basis, sourceId: source, source: sources[source] } as const;
	});
	const sourced = { verdict, ...(brief !== undefined && { brief }), note, evidence: facts };
	const known = since[id];
	return {
		id,
		section,
		figures,
		references,
		otherReferences,
		sources: sourced,
		restsOn: restsOn[id] ?? [],
		...(known && { since: known }),
		...text,
	};
}

/** Every claim, with those that are background only, in reading order. */
export const allClaims: readonly Claim[] = sectionIds.flatMap((section) =>
	claimIds[section].map((id) => toClaim(id, section)),
);

/** All claims of the essay, in reading order. */
export const claims: readonly Claim[] = allClaims.filter(({ background }) => !background);

/** Those that are looked for in a reader's own copy. */
export const claimsInText: readonly Claim[] = claims.filter(({ cues }) => cues.all.length > 0);

const byId = new Map<string, Claim>(allClaims.map((claim) => [claim.id, claim]));

/** The claim of an id that is known to exist. */
export function claimOf(id: ClaimId): Claim {
	return byId.get(id)!;
}
