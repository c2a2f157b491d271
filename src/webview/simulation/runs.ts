import { type RunProgress, type RunReport } from "../../runs/runReport.ts";
import { type SimulationHost, type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type Channel } from "../../wire/rpc.ts";
import { problemOf } from "../problem.ts";
import { type Store } from "../store.ts";
import { sameAsked, type SimulationState } from "./state.ts";

/** A knob that is still moving makes no run. */
const settleTime = 250;
/** A run that takes longer than this is drawn while it goes on, though nobody pressed play. */
const longRun = 700;

export interface Runs {
	/** Takes over other inputs and runs them after a moment. */
	change(change: Partial<SimulationPanelState>): void;
	/** Runs at once, to the end. */
	run(): void;
	/** The same for a panel that was merely opened: nobody asked for the run, so it is not kept. */
	open(): void;
	/** Starts to play, or pauses, or goes on. */
	playOrPause(): void;
	step(): void;
	stop(): void;
	/** Forgets the run on its way, and the change that would have started one: something else is shown now. */
	drop(): void;
	setPace(framesPerSecond: number): void;
	/** For the host's progress notes. */
	progressed(progress: RunProgress): void;
}

/** Starts and steers runs. Only the newest run counts: what an older one still brings is dropped. */
export function createRuns(
	store: Store<SimulationState>,
	host: Pick<Channel<SimulationHost>, "call" | "note">,
	finished: (report: RunReport) => void,
): Runs {
	let newest = 0;
	let started = 0;
	/** The run on its way is played. */
	let watched = false;
	let settling: ReturnType<typeof setTimeout> | undefined;
	const framesPerSecond = () => store.state.pace || undefined;

	/** Shows a report; the whole one that it replaces is kept where it answered another question. */
	function take(report: RunReport, change: Partial<SimulationState>) {
		const { report: old, partial, before } = store.state;
		store.update({ report, before: old && !partial && !sameAsked(old, report) ? old : before, ...change });
	}

	function begin(how: { play?: boolean; paused?: boolean; asked?: boolean } = {}) {
		clearTimeout(settling);
		const mine = ++newest;
		started = performance.now();
		const { play = false, paused = false, asked = true } = how;
		watched = play || paused;
		store.update({
			run: paused ? "paused" : "running",
			live: play || paused,
			progress: undefined,
			problem: undefined,
			notice: undefined,
			waits: false,
		});
		const state = store.state.panel;
		host.call("run", { state, asked, ...(play || paused ? { framesPerSecond: framesPerSecond(), paused } : {}) }).then(
			(report) => {
				if (mine !== newest) return;
				take(report, {
					partial: false,
					run: "none",
					live: false,
					progress: undefined,
					stale: store.state.panel !== state && store.state.stale,
				});
				finished(report);
			},
			(error: unknown) => {
				if (mine !== newest) return;
				const problem = problemOf(error);
				store.update({
					run: "none",
					live: false,
					progress: undefined,
					problem: problem.code === "stopped" ? undefined : problem,
				});
			},
		);
	}

	return {
		change: (change) => {
			store.update({
				panel: { ...store.state.panel, ...change },
				stale: true,
				comparison: undefined,
				derivation: undefined,
			});
			clearTimeout(settling);
			settling = setTimeout(() => begin(), settleTime);
		},
		run: () => begin(),
		open: () => begin({ asked: false }),
		playOrPause: () => {
			const { run } = store.state;
			if (run === "none") return begin({ play: true });
			host.note("steer", { action: run === "paused" ? "resume" : "pause" });
			watched = true;
			store.update({ run: run === "paused" ? "running" : "paused", live: true });
		},
		step: () => {
			if (store.state.run === "none") begin({ paused: true });
			host.note("steer", { action: "step" });
			watched = true;
			store.update({ run: "paused", live: true });
		},
		stop: () => {
			clearTimeout(settling);
			host.note("steer", { action: "stop" });
		},
		drop: () => {
			clearTimeout(settling);
			newest++;
			store.update({ run: "none", live: false, progress: undefined });
		},
		setPace: (pace) => {
			store.update({ pace });
			if (store.state.run !== "none") host.note("steer", { action: "speed", framesPerSecond: framesPerSecond() });
		},
		progressed: (progress) => {
			if (store.state.run === "none") return;
			const { first } = progress;
			if (first) take(first, { partial: true, stale: false, progress, live: store.state.live && watched });
			else
				store.update({
					progress,
					live: store.state.live || (!store.state.partial && performance.now() - started > longRun),
				});
		},
	};
}
