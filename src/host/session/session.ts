import { type ClaimId } from "../../essay/claimId.ts";
import { type RunReport, type RunRequest } from "../../runs/runReport.ts";
import {
	type Beside,
	type SimulationDescription,
	type SimulationPanelState,
} from "../../wire/panels/simulationPanel.ts";
import { describeSimulation } from "./describeSimulation.ts";
import { askFor, askIn } from "../../runs/ask/ask.ts";
import { keptRunOf, sameRun } from "../../runs/archive/sameRun.ts";
import { type RunHistory } from "../../runs/archive/runHistory.ts";
import { type RunHandle, type Runner, type StartOptions } from "../../runs/engine/runner.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { checkValues, type Values } from "../../simulations/kit/parameters.ts";
import { findSimulation, simulations } from "../kit/simulations.ts";
import { type RunStorage } from "../../runs/archive/runStorage.ts";
import { Emitter } from "../../runs/emitter.ts";
import { EveryClaim } from "../../claims/everyClaim.ts";
import { type ClaimVerdict } from "../../claims/claimVerdict.ts";
import { type Judged, verdictsByClaim } from "../../claims/evidence.ts";
import { type LiveReport, LiveReports } from "./liveReports.ts";
import { type SensitivityArchive } from "../../runs/many/sensitivity/sensitivityArchive.ts";
import { type SweepArchive } from "../../runs/many/sweepArchive.ts";
import { type NetworkShelf } from "./networkShelf.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { notKept } from "../../runs/archive/notKept.ts";
import { claimTestIn } from "../../claims/worlds/claimTestIn.ts";
import { language } from "../kit/language.ts";
import { spokenJudged } from "../kit/spoken.ts";
import { TestedClaims } from "../../claims/testedClaims.ts";

/** How many runs that nobody named or pinned are kept; older ones make room. */
const MOST_UNNAMED = 100;

/** What a session is made of. */
export interface SessionParts {
	readonly runner: Runner;
	readonly history: RunHistory;
	readonly networks: NetworkShelf;
	readonly sweeps: SweepArchive;
	readonly sensitivities: SensitivityArchive;
	/** Where tests over many worlds are kept. */
	readonly scorecard: RunStorage;
	/** The test of every claim that the extension ships, as the text of its file. */
	readonly shippedScorecard: () => Promise<string>;
	/** How many seeds a simulation is opened with; 0 leaves it to the simulation. */
	readonly seeds: () => number;
	/** Told, in a sentence, of a file of ours that cannot be read or written. @param room that older runs may make would help */
	readonly onProblem: (sentence: string, room?: "room") => void;
}

/** What goes on in one window: runs on their way, the newest reports, the history, imported networks. */
export class Session {
	readonly runner: Runner;
	readonly history: RunHistory;
	readonly networks: NetworkShelf;
	/** Sweeps that are kept. */
	readonly sweeps: SweepArchive;
	/** What matters for figures, as far as it is kept. */
	readonly sensitivities: SensitivityArchive;
	readonly reports = new LiveReports();
	/** The test of every claim, and what it found. */
	readonly everyClaim: EveryClaim;
	/** Claims that were tested over many worlds one by one. */
	readonly testedClaims: TestedClaims;
	readonly #parts: SessionParts;
	readonly #running = new Set<Stoppable>();
	readonly #runningChanged = new Emitter<number>();
	readonly #runsChanged = new Emitter<void>();
	readonly #evidenceChanged = new Emitter<ReadonlySet<ClaimId>>();
	#runs: readonly HistoryEntry[] = [];
	#baseline: string | undefined;
	#loaded: Promise<void> | undefined;
	#waiting = false;
	#toldNotKept = false;
	#verdicts: ReadonlyMap<ClaimId, ClaimVerdict> = verdictsByClaim([], [], language);

	/** How many runs are on their way changed. */
	readonly onDidChangeRunning = this.#runningChanged.event;
	/** The history changed. */
	readonly onDidChangeRuns = this.#runsChanged.event;
	/** What simulations showed changed, for these claims. */
	readonly onDidChangeEvidence = this.#evidenceChanged.event;

	constructor(parts: SessionParts) {
		this.#parts = parts;
		this.runner = parts.runner;
		this.history = parts.history;
		this.networks = parts.networks;
		this.sweeps = parts.sweeps;
		this.sensitivities = parts.sensitivities;
		this.history.onChange(() => this.#loadAgain());
		this.everyClaim = new EveryClaim({
			runner: parts.runner,
			storage: parts.scorecard,
			shipped: parts.shippedScorecard,
			onProblem: parts.onProblem,
			track: (test) => void this.track(test),
		});
		this.everyClaim.onDidChange(() => this.#gatherEvidence());
		this.testedClaims = new TestedClaims(parts.scorecard, parts.onProblem);
		this.testedClaims.onDidChange(() => this.#gatherEvidence());
	}

	/** Runs in the history, newest first. With them comes what the last test of every claim found. */
	async runs(): Promise<readonly HistoryEntry[]> {
		await Promise.all([(this.#loaded ??= this.#reload()), this.everyClaim.load(), this.testedClaims.load()]);
		return this.#runs;
	}

	/** Id of the pinned run. Known after {@link runs}. */
	get baseline(): string | undefined {
		return this.#baseline;
	}

	/** What a simulation's runs are shown beside: the pinned run, where it is one of them, and what was found over many worlds. */
	async beside(simulation: string): Promise<Beside> {
		const pinned = (await this.runs()).find(({ id }) => id === this.#baseline);
		const tested = findSimulation(simulation).findings.flatMap(({ claim }) => {
			const test = this.verdictOf(claim).tests.find((other) => other.simulation === simulation);
			return test ? [[claim, test] as const] : [];
		});
		return {
			...(pinned?.manifest.simulation === simulation && { pinned: (await this.history.read(pinned.id)).report }),
			tested: Object.fromEntries(tested),
		};
	}

	/** What a claim's verdict is now, by sources, arithmetic, and simulations. */
	verdictOf(claim: ClaimId): ClaimVerdict {
		return this.#verdicts.get(claim)!;
	}

	/** The simulation that a panel falls back to. */
	get firstSimulation(): string {
		return (simulations.find(({ id }) => id === "zeus") ?? simulations[0]!).id;
	}

	/** @throws {SubnetsError} `not-found`, or `bad-value` for a value that the simulation does not allow */
	defaultState(id: string, given: Values = {}): SimulationPanelState {
		const seeds = this.#parts.seeds();
		return { version: 1, ...askFor(findSimulation(id), { values: given, ...(seeds > 0 && { seeds }) }), chart: "" };
	}

	/** @throws {SubnetsError} when a state names a simulation or a value that does not exist (any more) */
	checkState(state: SimulationPanelState): void {
		checkValues(findSimulation(state.simulation).parameters, state.values);
	}

	/** @throws {SubnetsError} `not-found` when its imported network is gone */
	async requestOf(state: SimulationPanelState): Promise<RunRequest> {
		const { imported } = state;
		const network = imported === undefined ? undefined : (await this.networks.get(imported)).network;
		return { ...askIn(state), ...(network && { imported: network }) };
	}

	/** A simulation as its panel shows it, with the imported networks that it can start from. */
	async describe(id: string): Promise<SimulationDescription> {
		const simulation = findSimulation(id);
		const networks = simulation.imports.length === 0 ? [] : await this.networks.list();
		const fitting = networks.filter(({ network }) => simulation.imports.includes(network.kind));
		return describeSimulation(simulation, fitting);
	}

	/** Starts a run; while it goes on, *Stop* ends it. What the history holds already is not computed again, see {@link known}. */
	start(request: RunRequest, options?: StartOptions): RunHandle {
		return this.track(this.runner.start(request, options));
	}

	/**
	 * The report of just this request where the history has it, from this version of model and extension: equal inputs are
	 * never computed twice. Nothing where a file cannot be read, or where the history was not asked for yet: the first chart
	 * does not wait for it.
	 */
	async known(request: RunRequest): Promise<RunReport | undefined> {
		const entry = keptRunOf(request, this.#runs);
		return entry && (await this.history.read(entry.id).then(({ report }) => report, nothing));
	}

	/** Counts something as running until it ends, so that *Stop* reaches it. @returns the same handle */
	track<H extends Stoppable>(handle: H): H {
		this.#running.add(handle);
		this.#runningChanged.fire(this.#running.size);
		const ended = () => {
			this.#running.delete(handle);
			this.#runningChanged.fire(this.#running.size);
		};
		handle.report.then(ended, ended);
		return handle;
	}

	/** Ends every run on its way; each hands over what it has. */
	stopAll(): void {
		for (const handle of this.#running) handle.stop();
	}

	get running(): number {
		return this.#running.size;
	}

	/** Tells of something that went wrong and stops nothing. */
	tell(sentence: string): void {
		this.#parts.onProblem(sentence);
	}

	/** A panel shows this report now: sidebar and essay follow it. */
	showed(live: LiveReport): void {
		this.reports.set(live);
		this.#gatherEvidence();
	}

	/**
	 * Puts a run into the history. The same run again takes the place of the older one, unless that was named or pinned.
	 * @throws {SubnetsError} `bad-value` when it is too large to be kept
	 */
	async keep(report: RunReport, name?: string): Promise<HistoryEntry> {
		const unnamed = (await this.runs()).filter((entry) => !entry.named && entry.id !== this.#baseline);
		const same = unnamed.filter(({ manifest }) => sameRun(manifest, report.manifest));
		const tooOld = unnamed.filter((entry) => !same.includes(entry)).slice(MOST_UNNAMED - 1);
		const goes = [...same, ...tooOld];
		const entry = await this.history.save(report, name, goes.length);
		for (const { id } of goes) await this.history.delete(id);
		return entry;
	}

	/**
	 * The same for a run that is shown already: that it cannot be kept is no failure of the run. It is told once per window,
	 * and not with every run.
	 */
	async keepShown(report: RunReport, name?: string): Promise<HistoryEntry | undefined> {
		try {
			const entry = await this.keep(report, name);
			this.#toldNotKept = false;
			return entry;
		} catch (error) {
			if (!SubnetsError.is(error)) throw error;
			if (!this.#toldNotKept) this.#parts.onProblem(notKept("The run is shown", error), "room");
			this.#toldNotKept = true;
			return undefined;
		}
	}

	dispose(): void {
		this.runner.dispose();
	}

	/** After the reading that goes on, if one does; several changes meanwhile ask for one reading only. */
	#loadAgain(): void {
		if (this.#waiting) return;
		this.#waiting = true;
		this.#loaded = (this.#loaded ?? Promise.resolve()).then(() => {
			this.#waiting = false;
			return this.#reload();
		});
	}

	async #reload(): Promise<void> {
		const { runs, baseline, problems } = await this.history.list();
		for (const problem of problems) this.#parts.onProblem(problem);
		this.#runs = runs;
		this.#baseline = baseline;
		this.#gatherEvidence();
		this.#runsChanged.fire();
	}

	#gatherEvidence(): void {
		const live: Judged[] = this.reports
			.all()
			.map((live) => ({ ...spokenJudged(live.report), run: this.#runOf(live.report) }))
			.reverse();
		const kept: Judged[] = this.#runs.map((entry) => ({ ...spokenJudged(entry), run: entry.id }));
		const before = this.#verdicts;
		this.#verdicts = verdictsByClaim(
			[...live, ...kept],
			[...this.testedClaims.reports, ...(this.everyClaim.known?.reports ?? [])].map((test) =>
				claimTestIn(language, test),
			),
			language,
		);
		const changed = new Set<ClaimId>();
		for (const [claim, verdict] of this.#verdicts) {
			if (JSON.stringify(before.get(claim)) !== JSON.stringify(verdict)) changed.add(claim);
		}
		if (changed.size > 0) this.#evidenceChanged.fire(changed);
	}

	/** Id under which the history has just this run. */
	#runOf({ manifest }: RunReport): string | undefined {
		return this.#runs.find((entry) => sameRun(entry.manifest, manifest))?.id;
	}
}

/** Something on its way that *Stop* ends. */
interface Stoppable {
	readonly report: Promise<unknown>;
	stop(): void;
}

const nothing = () => undefined;
