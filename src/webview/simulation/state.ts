import { simulationWords as words } from "../words/simulationWords.ts";
import { type RunProgress, type RunReport } from "../../runs/runReport.ts";
import { type Beside, type ComparedRuns, type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type Outcome, type Table } from "../../simulations/kit/outcome.ts";
import { type Underlay } from "../charts/picture.ts";
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
	/** The report is that of the first seed; the others are on their way. */
	readonly partial: boolean;
	/** The whole report that was shown before, of something else that was asked. */
	readonly before?: RunReport;
	/** The run that is pinned as the baseline. */
	readonly pinned?: RunReport;
	/** What this simulation showed over many worlds, by claim. */
	readonly tested: Beside["tested"];
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
	/** So little room that the answer says no more than it must above the chart. */
	readonly tight: boolean;
	readonly tableShown: boolean;
	readonly allFigures: boolean;
	/** Id of the figure that a link led to. */
	readonly lit?: string;
	readonly comparison?: readonly RuleRun[] | "running";
	/** Kept runs that are laid over each other. */
	readonly compared?: ComparedRuns;
	readonly derivation?: Derivation;
}

/** What to draw: the frame of a run that is being watched, else the newest report. */
export const shownOutcome = ({ live, progress, report }: SimulationState): Outcome | undefined =>
	(live ? progress?.outcome : undefined) ?? report?.outcome;

const asked = ({ manifest: { values, seed, rules, imported, events = [] } }: RunReport) =>
	JSON.stringify([Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)), seed, rules, imported?.hash, events]);

/** Whether two reports answer the same question, though perhaps with more seeds. */
export const sameAsked = (a: RunReport, b: RunReport): boolean => asked(a) === asked(b);

/** What the newest report is shown against, and what to call it: the pinned run, else the run before. */
export function earlierOf({
	report,
	before,
	pinned,
}: SimulationState): { readonly report: RunReport; readonly name: string } | undefined {
	const earlier = pinned ?? before;
	if (!report || !earlier || sameAsked(report, earlier)) return undefined;
	return { report: earlier, name: pinned ? words.pinnedRun : words.runBefore };
}

/** What the chart shows under the run: the earlier one and the guessed line in grey; and, while a run plays, where it will end, so that axes stay. */
export function runsBelow(state: SimulationState, guessed: Table | undefined): readonly Underlay[] {
	const earlier = earlierOf(state);
	const ends = state.live && !state.stale && state.report;
	return [
		...(earlier ? [{ tables: earlier.report.outcome.tables, seen: { id: "earlier", name: earlier.name } }] : []),
		...(guessed ? [{ tables: [guessed], seen: { id: "guess", name: words.guessed, dashed: true } }] : []),
		...(ends ? [{ tables: ends.outcome.tables }] : []),
	];
}

/** The reader is to guess first, and has neither guessed nor skipped. */
export const isCovered = (state: Pick<SimulationState, "panel">, guessFirst: boolean): boolean =>
	guessFirst && state.panel.guess === undefined;
