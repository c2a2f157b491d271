import { type RunReport } from "../../runs/runReport.ts";
import {
	type Beside,
	type SimulationDescription,
	type SimulationPanelState,
} from "../../wire/panels/simulationPanel.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type RunHandle, type StartOptions } from "../../runs/engine/runner.ts";

/** A run that an act has started. */
export interface Begun {
	readonly handle: RunHandle;
	/** To be called when its report is shown. */
	shown(report: RunReport): void;
}

/** What a simulation panel plays: a simulation, or a sweep over one of its parameters. */
export interface Act {
	readonly title: string;
	describe(): Promise<SimulationDescription>;
	begin(state: SimulationPanelState, options: StartOptions): Promise<Begun>;
	/** The same under each rule set. */
	compareRules(state: SimulationPanelState): Promise<readonly RunReport[]>;
	/** @throws {SubnetsError} `not-found` where nobody is paid */
	derivePay(state: SimulationPanelState, participant: string, step?: number): Promise<Derivation>;
	/** The pinned run, and what was found over many worlds. */
	beside(): Promise<Beside>;
	/** Puts a report that the reader asked for into the history; that it cannot be kept fails nothing. */
	kept(report: RunReport): Promise<void>;
	/** Puts a report into the history because the reader says so. @throws {SubnetsError} where it cannot be kept */
	keep(report: RunReport): Promise<unknown>;
	/** Opens a sweep over one of its inputs, everything else as the panel shows it. */
	sweep(state: SimulationPanelState, name: string): Promise<void>;
	/** Opens what matters for a figure, one input at a time, from what the panel shows. */
	whatMatters(state: SimulationPanelState, figure: string): Promise<void>;
	/** Opens the run behind a point of a sweep. @param row of the table @throws {SubnetsError} where there is none */
	openPoint(state: SimulationPanelState, row: number): Promise<void>;
	/** Address that opens the same in VS Code. */
	linkTo(state: SimulationPanelState): Promise<string>;
}
