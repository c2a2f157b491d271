import { type ClaimId } from "./claimId.ts";
import { section0French } from "./claims/french/section0.ts";
import { section11French } from "./claims/french/section11.ts";
import { section12French } from "./claims/french/section12.ts";
import { section21French } from "./claims/french/section21.ts";
import { section211French } from "./claims/french/section211.ts";
import { section212French } from "./claims/french/section212.ts";
import { section22French } from "./claims/french/section22.ts";
import { section31French } from "./claims/french/section31.ts";
import { section32French } from "./claims/french/section32.ts";
import { section33French } from "./claims/french/section33.ts";
import { section4French } from "./claims/french/section4.ts";
import { englishWords, type EssayWords } from "./essayIn.ts";
import { claimInFrench, type FrenchClaimWords } from "./french/inFrench.ts";
import { frenchSince } from "./french/since.ts";

const since: Partial<Readonly<Record<ClaimId, string>>> = frenchSince;

const claims: Readonly<Record<ClaimId, FrenchClaimWords>> = {
	...section0French,
	...section11French,
	...section12French,
	...section21French,
	...section211French,
	...section212French,
	...section22French,
	...section31French,
	...section32French,
	...section33French,
	...section4French,
};

/** The essay's words in French: what `src/french.ts` teaches. */
export const frenchWords: EssayWords = {
	allClaims: englishWords.allClaims.map((claim) => claimInFrench(claim, claims[claim.id], since[claim.id])),
};
