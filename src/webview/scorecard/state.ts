import { type EveryClaimProgress, type Scorecard, type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";

/** What the panel knows. */
export interface ScorecardState {
	/** What is kept over a reload. */
	readonly panel: ScorecardPanelState;
	readonly card: Scorecard;
	/** There while claims are being tested. */
	readonly progress: EveryClaimProgress | undefined;
	/** Why testing failed. */
	readonly problem: string | undefined;
	readonly notice: string | undefined;
}
