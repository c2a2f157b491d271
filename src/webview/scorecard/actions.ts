import { type ScorecardFormat } from "../../claims/scorecard/scorecard.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type FollowLink } from "../parts/inlineText.ts";

/** What links and buttons of the scorecard may do. */
export interface ScorecardActions {
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly testClaim: (claim: ClaimId) => void;
	/** Lists only the claims on which sources, arithmetic and simulations differ. */
	readonly showDiffering: () => void;
	readonly test: () => void;
	readonly stop: () => void;
	readonly export: (format: ScorecardFormat) => void;
}
