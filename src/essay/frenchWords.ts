import { type ClaimId } from "./claimId.ts";
import { section0French } from "./claims/french/section0.ts";
import { section11French } from "./claims/french/section11.ts";
import { section12French } from "./claims/french/section12.ts";
import { englishWords, type EssayWords } from "./essayIn.ts";
import { claimInFrench, type FrenchClaimWords } from "./french/inFrench.ts";
import { frenchSince } from "./french/since.ts";

const since: Partial<Readonly<Record<ClaimId, string>>> = frenchSince;

const claims: Partial<Readonly<Record<ClaimId, FrenchClaimWords>>> = {
	...section0French,
	...section11French,
	...section12French,
};

/** The essay's words in French: what `src/french.ts` teaches. */
export const frenchWords: EssayWords = {
	allClaims: englishWords.allClaims.map((claim) => {
		const words = claims[claim.id];
		return words ? claimInFrench(claim, words, since[claim.id]) : claim;
	}),
};
