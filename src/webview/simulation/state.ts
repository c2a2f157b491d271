import { type RunProgress, type RunReport } from "../../runs/runReport.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Problem } from "../problem.ts";

export interface RuleRun {
	readonly rules: SimulationPanelState["rules"];
	readonly report: RunReport;
}

/** Everything that the simulation panel shows, besides the description, which never changes. */
export interface SimulationState {
	/** What survives a reload. */
	readonly panel: SimulationPanelState;
	readonly report?: RunReport;
	readonly run: "none" | "running" | "paused";
	/** The run on its way is drawn frame by frame: it is being played, or it takes long. */
	readonly live: boolean;
	readonly progress?: RunProgress;
	/** The report is of other values than those in the form. */
	readonly stale: boolean;
	/** The values came from outside, and nothing runs before the reader asks for it. */
	readonly waits: boolean;
	readonly problem?: Problem;
	readonly notice?: string;
	/** Frames per second while playing; 0: as fast as it can. */
	readonly pace: number;
	readonly tableShown: boolean;
	readonly allFigures: boolean;
	/** Id of the figure that a link led to. */
	readonly lit?: string;
	readonly comparison?: readonly RuleRun[] | "running";
	readonly derivation?: Derivation;
}

/** What to draw: the frame of a run that is being watched, else the newest report. */
export const shownOutcome = ({ live, progress, report }: SimulationState): Outcome | undefined =>
	(live ? progress?.outcome : undefined) ?? report?.outcome;

/** The reader is to guess first, and has neither guessed nor skipped. */
export const isCovered = (state: Pick<SimulationState, "panel">, guessFirst: boolean): boolean =>
	guessFirst && state.panel.guess === undefined;
