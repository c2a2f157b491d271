import { type ClaimId } from "../../essay/claimId.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import {
	type ExportFormat,
	type SimulationDescription,
	type SimulationPanelState,
} from "../../wire/panels/simulationPanel.ts";
import { type Announcer } from "../announce.ts";
import { type FollowLink } from "../parts/inlineText.ts";
import { type Runs } from "./runs.ts";

/** What the parts of the panel may do. */
export interface Actions {
	readonly description: SimulationDescription;
	readonly guessFirst: boolean;
	readonly runs: Runs;
	readonly announcer: Announcer;
	chartOf(): Chart;
	readonly follow: FollowLink;
	readonly open: (scheme: string, id: string) => void;
	readonly derive?: (participant: string) => void;
	readonly compareRules: () => void;
	/** Sweeps an input by its name. */
	readonly sweep: (name: string) => void;
	/** Leads to what matters for a figure. */
	readonly whatMatters: (figure: string) => void;
	readonly chosen: (chart: Chart, row: number) => void;
	readonly save: (format: ExportFormat) => void;
	readonly keep: (change: Partial<SimulationPanelState>) => void;
	readonly reset: () => void;
	readonly testClaim: (claim: ClaimId) => void;
	readonly saveRun: () => void;
	readonly copyLink: () => void;
	readonly showLog: () => void;
	/** Asks for the file of a network. */
	readonly importFile: () => void;
}
