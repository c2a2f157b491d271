import type { Uri } from "vscode";
import { type FoundPremise } from "../../argument/premises.ts";
import { type OwnVerdict } from "../../claims/claimVerdict.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type Answer } from "../../essay/find/found.ts";
import { type EssayInText } from "../../essay/findInText.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Method } from "../../runs/many/sensitivity/sensitivityPlan.ts";
import { type FigureByRun } from "../../runs/many/sensitivity/startSensitivity.ts";
import { type ManyNetworks } from "../../runs/many/manyNetworks.ts";
import { type SweepPoint } from "../../runs/many/sweepReport.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { type ComparedRuns, type SimulationPanelState } from "../../wire/panels/simulationPanel.ts";
import { type OwnClaims } from "../session/ownClaims.ts";
import { type ScenarioFiles } from "../session/scenarioFiles.ts";
import { type Session } from "../session/session.ts";
import { type Log } from "../kit/log.ts";

/** An open simulation panel, as commands see it. */
export interface OpenSimulation {
	readonly state: SimulationPanelState;
	readonly report: RunReport | undefined;
	run(): Promise<RunReport>;
	stop(): void;
	/** Shows the derivation of a participant's pay. */
	why(participant: string): void;
	show(state: SimulationPanelState, report?: RunReport): Promise<void>;
	/** Lays kept runs over each other. */
	compare(compared: ComparedRuns): void;
}

/** The scorecard, as commands see it. */
export interface OpenScorecard {
	/** Says why the test of every claim failed. */
	showProblem(error: unknown): void;
}

/** The panels, as commands see them. */
export interface Stage {
	openSimulation(id: string, state?: SimulationPanelState): OpenSimulation;
	/**
	 * Opens a sweep over one or two inputs and runs it; it takes no focus.
	 * @param kept what is done of it already
	 */
	openSweep(
		state: SimulationPanelState,
		names: readonly [string, string?],
		kept?: { readonly id: string; readonly points: readonly SweepPoint[] },
	): Promise<OpenSimulation>;
	/** Opens what matters for a figure and runs it; it takes no focus. @throws {SubnetsError} `not-found` for a figure that is none */
	openSensitivity(asked: {
		readonly state: SimulationPanelState;
		readonly figure: string;
		readonly method: Method;
		readonly kept?: { readonly id: string; readonly figures: FigureByRun };
	}): Promise<OpenSimulation>;
	/** Opens what the metagraphs of a folder say, drawn and as a table. */
	openFolder(folder: string, many: ManyNetworks): unknown;
	openSection(section: SectionId, claim?: ClaimId): void;
	openScorecard(): OpenScorecard;
	/** Goes to a page. @param at id of an element on it @throws {SubnetsError} `not-found` */
	openPage(page: string, at?: string): void;
	simulation(id: string): OpenSimulation | undefined;
	/** The simulation panel that has the focus. */
	readonly active: OpenSimulation | undefined;
	/** The simulation that is meant where none is named: of the panel that has the focus, also a sweep's, else of the only one in sight. */
	readonly meant: string | undefined;
	/** The section that the reader shows, where it has the focus. */
	readonly section: SectionId | undefined;
}

/** The reader's own copy of the essay, as commands see it. */
export interface OwnText {
	/** Shows a section in an open copy of the essay, or asks for one. @throws {SubnetsError} when it is not in it */
	showSection(section: SectionId): Promise<void>;
	/** Shows a claim's sentence, in the same way. @throws {SubnetsError} when it was not found */
	showClaim(claim: ClaimId): Promise<void>;
	/** The section under the cursor of the active editor, if that shows the essay. */
	sectionAtCursor(): SectionId | undefined;
	/** Takes a file, or the one that is shown, for a copy of the essay whatever its headings. */
	use(uri: string | undefined): Promise<void>;
	/** Checks the numbers of a text, or of the one that is shown. @returns how many disagree with a source */
	checkNumbers(uri: string | undefined): Promise<number>;
	/** Leaves a number of a text alone. @param key as its quick fix names it */
	ignoreNumber(uri: string | undefined, key: string): Promise<void>;
	/** Keeps what the reader said about a sentence. */
	answer(answer: Answer): Promise<void>;
	/** The reader's own runs that are older than a text or its models, each once. */
	staleRuns(uri: string | undefined): Promise<readonly OwnVerdict[]>;
	/** Numbers of a text that can be changed where they stand. */
	premises(uri: string | undefined): Promise<readonly FoundPremise[]>;
	/** A text, or the one that is shown, with where the essay's claims are in it. */
	textAt(
		uri: string | undefined,
	): Promise<{ readonly uri: Uri; readonly text: string; readonly essay: EssayInText | undefined }>;
	/** Subnets, terms and figures of a text that is no copy of the essay are explained from now on. */
	explain(uri: string | undefined): Promise<void>;
	/** Sections and claims that were not found in the text that is shown. */
	lost(uri: string | undefined): Promise<Pick<EssayInText, "lostSections" | "lostClaims">>;
}

/** The sidebar, as commands see it. */
export interface Sidebar {
	revealSection(section: SectionId): Promise<void>;
	revealNetwork(network: string): Promise<void>;
	/** Shows all rows below one that had only the first of them. */
	showAll(row: string): void;
}

/** What commands work with; they know nothing else of the host. */
export interface CommandServices {
	readonly session: Session;
	readonly scenarios: ScenarioFiles;
	readonly stage: Stage;
	readonly sidebar: Sidebar;
	readonly ownText: OwnText;
	readonly own: OwnClaims;
	/** Folder of the example essay that comes with the extension. */
	readonly example: Uri;
	readonly log: Log;
	/** Shows a text that was made just now, as formatted Markdown. */
	readonly documents: { show(title: string, markdown: string): Promise<void> };
	/** Id of this extension, as VS Code knows it. */
	readonly extension: string;
	/** Scheme of addresses that this editor opens: `vscode`, `vscodium` … */
	readonly uriScheme: string;
}
