import { say } from "../kit/saying.ts";
import { panelWords as words } from "./panelWords.ts";
import * as vscode from "vscode";
import { type lastingPanels, panelTypes } from "../manifest/contributions.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId, sectionIds } from "../../essay/sectionId.ts";
import { type ScorecardPanelState } from "../../claims/scorecard/scorecard.ts";
import { type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { type ManyNetworks } from "../../runs/many/manyNetworks.ts";
import { panelOptions } from "./panelHtml.ts";
import { type PanelServices } from "./panelServices.ts";
import { folderAct } from "./folderAct.ts";
import { firstPage, PagesPanel } from "./pagesPanel.ts";
import { parsePagesState, parseReaderState, parseScorecardState, parseSimulationState } from "./parsePanelState.ts";
import { isPage } from "./pages/pageOf.ts";
import { ReaderPanel } from "./readerPanel.ts";
import { firstVisit } from "./readerVisit.ts";
import { ScorecardPanel } from "./scorecardPanel.ts";
import { type AskedFigure, sensitivityAct } from "./sensitivityAct.ts";
import { simulationAct } from "./simulationAct.ts";
import { SimulationPanel } from "./simulationPanel.ts";
import { type Swept, sweepAct } from "./sweepAct.ts";

/** Every panel of this window: one per simulation, one reader, one of pages, one scorecard. */
export class Panels {
	readonly #simulations = new Map<string, SimulationPanel>();
	/** Sweeps, and what matters for figures: any number of them. */
	readonly #ofMany = new Set<SimulationPanel>();
	#reader: ReaderPanel | undefined;
	#scorecard: ScorecardPanel | undefined;
	#pages: PagesPanel | undefined;

	constructor(private readonly services: PanelServices) {}

	/** The simulation panel that is open, else undefined. */
	simulation(id: string): SimulationPanel | undefined {
		return this.#simulations.get(id);
	}

	get simulations(): readonly SimulationPanel[] {
		return [...this.#simulations.values()];
	}

	/** The section that the reader shows, where it has the focus. */
	get section(): SectionId | undefined {
		return this.#reader?.panel.active ? this.#reader.state.section : undefined;
	}

	get reader(): ReaderPanel | undefined {
		return this.#reader;
	}

	get pages(): PagesPanel | undefined {
		return this.#pages;
	}

	/** The simulation panel that has the focus. */
	get active(): SimulationPanel | undefined {
		return this.simulations.find(({ panel }) => panel.active);
	}

	/**
	 * The simulation that a command is about when it names none: that of the panel that has the focus, be it a sweep's, else of
	 * the only one that is in sight.
	 */
	get meant(): string | undefined {
		const every = [...this.simulations, ...this.#ofMany];
		const active = every.find(({ panel }) => panel.active);
		if (active) return active.state.simulation;
		const [only, another] = new Set(every.filter(({ panel }) => panel.visible).map(({ state }) => state.simulation));
		return another === undefined ? only : undefined;
	}

	/** Brings a simulation's panel to the front, or opens it. @param state goes before what an open panel shows */
	openSimulation(id: string, state: SimulationPanelState | undefined): SimulationPanel {
		const open = this.#simulations.get(id);
		if (open) {
			open.panel.reveal(undefined, false);
			if (state) void open.show(state);
			return open;
		}
		const panel = this.#create("simulation", this.#columnBesideReader());
		return this.#addSimulation(panel, state ?? this.services.session.defaultState(id), true);
	}

	/** Shows values that came from outside, and runs nothing. */
	async openFilledIn(state: SimulationPanelState): Promise<void> {
		await this.openSimulation(state.simulation, undefined).fillIn(state);
	}

	/**
	 * Opens a sweep over one or two inputs, beside what is there and without taking the keyboard; it shows how far it is. It is
	 * not brought back after a reload: it is kept under Runs.
	 * @param state what everything else is held at
	 * @param names of parameters, or `seed`, `rules`, `imported`
	 * @param kept what is done of it already
	 */
	async openSweep(
		state: SimulationPanelState,
		names: readonly [string, string?],
		kept?: Swept["kept"],
	): Promise<SimulationPanel> {
		const { session, uriScheme } = this.services;
		const sweep: Swept["sweep"] = (from, more) => this.openSweep(from, more);
		const open: Swept["open"] = (from) => void this.openSimulation(from.simulation, from);
		const act = await sweepAct({ state, names, sweep, open, ...(kept && { kept }) }, session, uriScheme);
		const panel = this.#create("sweep", { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
		const values = Object.fromEntries(Object.entries(state.values).filter(([name]) => !names.includes(name)));
		// A map is many runs already, and seeds are no band where they are what is swept; the panel can ask for more.
		const seeds = !kept && (names[1] !== undefined || names[0] === "seed") ? 1 : state.seeds;
		return this.#startMany(
			new SimulationPanel(panel, this.services, act, { ...state, values, seeds, chart: "" }, true),
		);
	}

	/** Opens what the metagraphs of a folder say, drawn and as a table. It is not brought back after a reload. */
	openFolder(folder: string, many: ManyNetworks): SimulationPanel {
		const { session } = this.services;
		const state: SimulationPanelState = { ...session.defaultState("imported-epoch"), values: {}, seeds: 1 };
		const panel = this.#create("sweep", this.#columnBesideReader());
		const opened = new SimulationPanel(panel, this.services, folderAct(folder, many, state, session), state, true);
		opened.run().catch(() => undefined); // the panel says what failed
		return opened;
	}

	/** Opens what matters for a figure as a sweep is opened. @throws {SubnetsError} `not-found` for a figure that is none */
	async openSensitivity(asked: AskedFigure): Promise<SimulationPanel> {
		const { session, uriScheme } = this.services;
		const act = await sensitivityAct(asked, session, uriScheme);
		const panel = this.#create("sweep", { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
		return this.#startMany(new SimulationPanel(panel, this.services, act, { ...asked.state, chart: "" }, true));
	}

	/** Goes to a section in the one reader, which opens beside what is there. @param follows leaves the focus where it is */
	openSection(section: SectionId, claim?: ClaimId, follows = false): ReaderPanel {
		if (this.#reader) {
			if (!follows || !this.#reader.panel.visible) this.#reader.panel.reveal(undefined, follows);
			this.#reader.goTo(section, claim);
			return this.#reader;
		}
		const empty = vscode.window.tabGroups.activeTabGroup.tabs.length === 0;
		const viewColumn = empty ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
		const panel = this.#create("reader", { viewColumn, preserveFocus: follows });
		return this.#addReader(new ReaderPanel(panel, this.services, firstVisit(section, claim), true));
	}

	/**
	 * Goes to a page in the one panel of pages.
	 * @param at id of an element on it
	 * @param quiet leaves the focus where it is
	 * @throws {SubnetsError} `not-found` for a page that does not exist
	 */
	openPage(page: string, at?: string, quiet = false): PagesPanel {
		if (!isPage(page)) throw new SubnetsError("not-found", words.noSuchPage);
		if (this.#pages) {
			if (!quiet || !this.#pages.panel.visible) this.#pages.panel.reveal(undefined, quiet);
			this.#pages.goTo(page, at);
			return this.#pages;
		}
		const panel = this.#create("pages", { viewColumn: this.#columnBesideReader(), preserveFocus: quiet });
		return this.#addPages(new PagesPanel(panel, this.services, firstPage(page, at), true));
	}

	/** Brings the scorecard to the front, or opens it. */
	openScorecard(): ScorecardPanel {
		if (this.#scorecard) {
			this.#scorecard.panel.reveal(undefined, false);
			return this.#scorecard;
		}
		const panel = this.#create("scorecard", this.#columnBesideReader());
		return this.#addScorecard(new ScorecardPanel(panel, this.services, allClaims));
	}

	/** Brings back a panel after a reload. @param saved what its webview kept: anything at all */
	restore(kind: (typeof lastingPanels)[number], panel: vscode.WebviewPanel, saved: unknown): void {
		if (kind === "simulation") this.#restoreSimulation(panel, saved);
		else if (kind === "reader") this.#restoreReader(panel, saved);
		else if (kind === "pages") this.#restorePages(panel, saved);
		else this.#restoreScorecard(panel, saved);
	}

	#restoreSimulation(panel: vscode.WebviewPanel, saved: unknown): void {
		const fallback = () => this.services.session.defaultState(this.services.session.firstSimulation);
		const { state, notice } = attempt(() => {
			const state = parseSimulationState(saved);
			this.services.session.checkState(state);
			return state;
		}, fallback);
		if (this.#simulations.has(state.simulation)) panel.dispose();
		else this.#addSimulation(panel, state, notice !== undefined, notice);
	}

	#restoreReader(panel: vscode.WebviewPanel, saved: unknown): void {
		const { state, notice } = attempt(
			() => parseReaderState(saved),
			() => firstVisit(sectionIds[0]),
		);
		if (this.#reader) panel.dispose();
		else this.#addReader(new ReaderPanel(panel, this.services, state, notice !== undefined, notice));
	}

	#restorePages(panel: vscode.WebviewPanel, saved: unknown): void {
		const { state, notice } = attempt(
			() => parsePagesState(saved),
			() => firstPage("start"),
		);
		if (this.#pages) panel.dispose();
		else this.#addPages(new PagesPanel(panel, this.services, state, notice !== undefined, notice));
	}

	#restoreScorecard(panel: vscode.WebviewPanel, saved: unknown): void {
		const { state, notice } = attempt(
			() => parseScorecardState(saved),
			() => allClaims,
		);
		if (this.#scorecard) panel.dispose();
		else this.#addScorecard(new ScorecardPanel(panel, this.services, state, notice));
	}

	#create(
		kind: keyof typeof panelTypes,
		where: vscode.ViewColumn | { readonly viewColumn: vscode.ViewColumn; readonly preserveFocus: boolean },
	): vscode.WebviewPanel {
		return vscode.window.createWebviewPanel(panelTypes[kind], "", where, panelOptions);
	}

	#addSimulation(panel: vscode.WebviewPanel, state: SimulationPanelState, fresh: boolean, notice?: string) {
		const { session, uriScheme } = this.services;
		const act = simulationAct(state.simulation, session, uriScheme, {
			sweep: (from, names) => this.openSweep(from, names),
			whatMatters: (from, figure) => this.openSensitivity({ state: from, figure, method: "tornado" }),
		});
		const added = new SimulationPanel(panel, this.services, act, state, fresh, { notice });
		this.#simulations.set(state.simulation, added);
		panel.onDidDispose(() => this.#simulations.delete(state.simulation));
		return added;
	}

	#startMany(opened: SimulationPanel): SimulationPanel {
		this.#ofMany.add(opened);
		opened.panel.onDidDispose(() => this.#ofMany.delete(opened));
		opened.run().catch(() => undefined); // the panel says what failed
		return opened;
	}

	#addReader(reader: ReaderPanel): ReaderPanel {
		this.#reader = reader;
		reader.panel.onDidDispose(() => (this.#reader = undefined));
		return reader;
	}

	#addPages(pages: PagesPanel): PagesPanel {
		this.#pages = pages;
		pages.panel.onDidDispose(() => (this.#pages = undefined));
		return pages;
	}

	#addScorecard(scorecard: ScorecardPanel): ScorecardPanel {
		this.#scorecard = scorecard;
		scorecard.panel.onDidDispose(() => (this.#scorecard = undefined));
		return scorecard;
	}

	/** Where a simulation opens: never on top of the reader that led to it. */
	#columnBesideReader(): vscode.ViewColumn {
		const reader = this.#reader?.panel;
		if (!reader?.active) return vscode.ViewColumn.Active;
		const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== reader.viewColumn);
		return other?.viewColumn ?? vscode.ViewColumn.Beside;
	}
}

/** A scorecard that was opened just now. */
const allClaims = {
	version: 1,
	chapter: "all",
	lean: "all",
	sources: "all",
	differing: false,
	text: "",
} as const satisfies ScorecardPanelState;

/** The state, or the fallback with the reason in a sentence. */
function attempt<S>(parse: () => S, fallback: () => S): { readonly state: S; readonly notice?: string } {
	try {
		return { state: parse() };
	} catch (error) {
		if (!SubnetsError.is(error)) throw error;
		return { state: fallback(), notice: say(error.message) };
	}
}
