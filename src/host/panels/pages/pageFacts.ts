import { type ClaimId } from "../../../essay/claimId.ts";
import { type ClaimVerdict } from "../../../claims/claimVerdict.ts";
import { type RunReport } from "../../../runs/runReport.ts";
import { type Headlines } from "./headlines.ts";

/** What pages show of this window, beside what the essay's data holds. */
export interface PageFacts {
	verdictOf(claim: ClaimId): ClaimVerdict;
	/** The newest report of a simulation. */
	reportOf(simulation: string): RunReport | undefined;
	/** What each simulation answers at its defaults. */
	readonly headlines: Headlines;
}
