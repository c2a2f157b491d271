import { spokenBeside, spokenFault, spokenProgress, spokenReport, spokenRuns } from "../kit/spoken.ts";
import { panelWords as words } from "./panelWords.ts";
import type * as vscode from "vscode";
import { copyText } from "../kit/copyText.ts";
import { execute } from "../kit/execute.ts";
import { type Channel, type Handlers } from "../../wire/rpc.ts";
import { type RunProgress, type RunReport } from "../../runs/runReport.ts";
import {
	type ComparedRuns,
	type SimulationHost,
	type SimulationPanelState,
	type SimulationView,
} from "../../wire/panels/simulationPanel.ts";
import { askIn } from "../../runs/ask/ask.ts";
import { canonicalHash } from "../../runs/ask/canonicalHash.ts";
import { type RunHandle } from "../../runs/engine/runner.ts";
import { type Act } from "./act.ts";
import { exportShown } from "./exportShown.ts";
import { furnish } from "./furnish.ts";
import { openLink } from "./openLink.ts";
import { PanelPlace } from "./panelPlace.ts";
import { type PanelServices } from "./panelServices.ts";
import { simulationAsks } from "./panelMessages.ts";
import { parseSimulationState } from "./parsePanelState.ts";

type Pace = { readonly framesPerSecond?: number; readonly paused?: boolean };

/** The run that a panel waits for. */
interface Running {
	/** Of what was asked; a run that is watched frame by frame has none, because no other can join it. */
	readonly key: string | undefined;
	/** There as soon as the run has begun; what is asked of it before waits. */
	readonly handle: Promise<RunHandle>;
	readonly report: Promise<RunReport>;
}

/** A report with what it answers. */
interface Keyed {
	readonly key: string;
	readonly report: RunReport;
}

/** One act in an editor tab. The webview draws; the host runs, exports and follows links. */
export class SimulationPanel {
	readonly #channel: Channel<SimulationView>;
	readonly #place: PanelPlace<SimulationPanelState>;
	#running: Running | undefined;
	#report: Keyed | undefined;
	/** What the first seed of the run on its way says. */
	#first: Keyed | undefined;
	#told: string | undefined;
	/** Filled in from outside: nothing runs until the reader asks for it. */
	#waits = false;
	/** Whether the webview listens to notes, and what it is to be told when it does. */
	#listening = false;
	#pending: (() => void)[] = [];

	/**
	 * @param state what to show first
	 * @param fresh it was asked for just now; else it is what the webview kept, which may have moved on since
	 * @param known a report of this state that is there already; a notice why what was kept could not be used
	 */
	constructor(
		readonly panel: vscode.WebviewPanel,
		{ extensionUri, log, setting, session }: PanelServices,
		private readonly act: Act,
		state: SimulationPanelState,
		fresh: boolean,
		{ report, notice }: { readonly report?: RunReport; readonly notice?: string } = {},
	) {
		this.#place = new PanelPlace(state, fresh, notice);
		this.#report = report && { key: keyOf(state), report };
		panel.title = act.title;
		const methods = this.#methods(() => setting("guessFirst"));
		this.#channel = furnish<SimulationHost, SimulationView>(
			panel,
			extensionUri,
			"simulation",
			simulationAsks,
			methods,
			log,
			(fault) => spokenFault(this.state.simulation, fault),
		);
		const beside = [session.onDidChangeRuns, session.onDidChangeEvidence].map((changed) =>
			changed(() => this.#tellBeside()),
		);
		panel.onDidDispose(() => {
			for (const listening of beside) listening.dispose();
			this.stop();
		});
		panel.onDidChangeViewState(() => {
			this.#listening &&= panel.visible; // a hidden webview is thrown away and comes back with `ready`
		});
	}

	get state(): SimulationPanelState {
		return this.#place.state;
	}

	/** Whether its webview has drawn itself and listens. */
	get isReady(): boolean {
		return this.#listening;
	}

	/** The last notice that was shown in it: why a saved state could not be used, say. */
	get told(): string | undefined {
		return this.#told;
	}

	/** The report that the panel shows, where it has one. */
	get report(): RunReport | undefined {
		return this.#report?.report;
	}

	/** Shows another state, or a report that is there already. */
	async show(state: SimulationPanelState, report?: RunReport): Promise<void> {
		this.#waits = false;
		this.#place.notice = undefined;
		await this.#present(state, report);
	}

	/** Fills in values that came from outside. Nothing runs until the reader runs it. */
	async fillIn(state: SimulationPanelState): Promise<void> {
		this.stop();
		this.#running = undefined; // what it still brings is shown to nobody
		this.#waits = true;
		this.#place.notice = words.fromLink;
		await this.#present(state, undefined);
	}

	async #present(state: SimulationPanelState, report: RunReport | undefined): Promise<void> {
		this.#place.goTo(state);
		this.#report = report && { key: keyOf(state), report };
		const description = await this.act.describe();
		this.#tell(() =>
			this.#channel.note("show", {
				state,
				description,
				report: report && spokenReport(report),
				notice: this.#place.notice,
				waits: this.#waits,
			}),
		);
	}

	/** Runs what the panel shows, before the webview asks: by the time that it has loaded, the answer is often there. */
	run(): Promise<RunReport> {
		return this.#run(this.state, {});
	}

	/** Shows the derivation of a participant's pay. */
	why(participant: string): void {
		this.#tell(() => this.#channel.note("why", { participant }));
	}

	/** Lays kept runs over each other. */
	compare(compared: ComparedRuns): void {
		this.#tell(() => this.#channel.note("compare", spokenRuns(compared)));
	}

	stop(): void {
		this.#steer((handle) => handle.stop());
	}

	#steer(act: (handle: RunHandle) => void): void {
		this.#running?.handle.then(act, () => undefined);
	}

	/** Notes to a webview that has not asked for its picture yet would be lost. */
	#tell(note: () => void): void {
		if (this.#listening) note();
		else this.#pending.push(note);
	}

	/** Joins the run that is on its way where it is the same; else ends that and starts another. */
	async #run(state: SimulationPanelState, pace: Pace): Promise<RunReport> {
		const watched = pace.framesPerSecond !== undefined || pace.paused === true;
		const key = keyOf(state);
		if (!watched && this.#running?.key === key) return await this.#running.report;
		this.stop();
		this.#waits = false;
		this.#place.follow(state);
		this.#first = undefined;
		const onProgress = (progress: RunProgress) => {
			if (progress.first) this.#first = { key, report: progress.first };
			this.#channel.note("progress", spokenProgress(state.simulation, progress));
		};
		const begun = this.act.begin(state, { ...pace, onProgress });
		const running: Running = {
			key: watched ? undefined : key,
			handle: begun.then(({ handle }) => handle),
			report: begun.then(({ handle }) => handle.report),
		};
		this.#running = running;
		running.handle.catch(() => undefined); // its report says why it did not begin
		try {
			const report = await running.report;
			// A run that another one has replaced is shown to nobody.
			if (this.#running === running) {
				this.#report = { key, report };
				(await begun).shown(report);
			}
			return report;
		} finally {
			if (this.#running === running) this.#running = undefined;
		}
	}

	/** The report of exactly this state: the one that is shown, else a run. */
	async #reportOf(state: SimulationPanelState): Promise<RunReport> {
		return this.#report?.key === keyOf(state) ? this.#report.report : await this.#run(state, {});
	}

	#methods(guessFirst: () => boolean) {
		const { act } = this;
		return {
			ready: async ({ saved }) => {
				this.#adopt(saved);
				const notice = this.#waits ? this.#place.notice : this.#place.takeNotice();
				this.#told = notice ?? this.#told;
				const description = await act.describe();
				setTimeout(() => this.#listen()); // after the answer to this call has been sent
				const key = keyOf(this.state);
				const [report, first] = [this.#report, this.#first].map((shown) =>
					shown?.key === key ? spokenReport(shown.report) : undefined,
				);
				return {
					...{ state: this.state, description, report, first, notice },
					waits: this.#waits,
					guessFirst: guessFirst(),
				};
			},
			run: async ({ state, asked, ...pace }) => {
				const report = await this.#run(parseSimulationState(state), pace);
				// A run that another one has replaced was no answer to anybody.
				if (asked && this.report === report) void act.kept(report);
				return spokenReport(report);
			},
			steer: (steer) => {
				this.#steer((handle) => {
					if (steer.action === "speed") handle.setSpeed(steer.framesPerSecond);
					else handle[steer.action]();
				});
			},
			compareRules: async ({ state }) => {
				const reports = await act.compareRules(parseSimulationState(state));
				return reports.map((report) => ({ rules: report.manifest.rules, report: spokenReport(report) }));
			},
			derivePay: ({ state, participant, step }) => act.derivePay(parseSimulationState(state), participant, step),
			sweep: ({ state, name }) => act.sweep(parseSimulationState(state), name),
			whatMatters: ({ state, figure }) => act.whatMatters(parseSimulationState(state), figure),
			openPoint: ({ state, row }) => act.openPoint(parseSimulationState(state), row),
			open: (link) => openLink(link),
			testClaim: async ({ claim }) => void (await execute("testClaim", { claim, how: "worlds" })),
			export: async ({ format, state, content, chart }) =>
				await exportShown(format, await this.#reportOf(parseSimulationState(state)), content, chart),
			saveRun: async ({ state }) => void (await act.keep(await this.#reportOf(parseSimulationState(state)))),
			copyLink: async ({ state }) => await copyText(await act.linkTo(parseSimulationState(state))),
			importNetwork: async () => void (await execute("importMetagraph")),
			showLog: async () => void (await execute("showLog")),
		} satisfies Handlers<SimulationHost>;
	}

	#tellBeside(): void {
		if (!this.#listening) return; // it is told when it does
		this.act.beside().then(
			(beside) => this.#listening && this.#channel.note("beside", spokenBeside(beside)),
			() => undefined, // the history tells of a file that cannot be read
		);
	}

	#listen(): void {
		this.#listening = true;
		for (const note of this.#pending.splice(0)) note();
		this.#tellBeside();
	}

	#adopt(saved: unknown): void {
		const { simulation } = this.state;
		const read = (kept: unknown) => {
			const state = parseSimulationState(kept);
			return state.simulation === simulation ? state : this.state;
		};
		this.#place.adopt(saved, read, (fault) => spokenFault(simulation, fault));
	}
}

/** Of all that determines a run; what is only looked at (the chart, the guess) is left out. */
const keyOf = (state: SimulationPanelState) => canonicalHash({ ...askIn(state), imported: state.imported });
