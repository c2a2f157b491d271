import { type ScenarioChange } from "../../runs/ask/scenarioEdit.ts";
import { type Scenario } from "../../runs/ask/scenario.ts";
import { type SimulationDescription } from "./simulationPanel.ts";

/** What the form of a scenario file shows: always whole. */
export interface ScenarioPicture {
	/** Name of the file, with its ending. */
	readonly file: string;
	/** What the file says, or said when it was last sound; absent where it never was since it was opened. */
	readonly sound?: { readonly scenario: Scenario; readonly description: SimulationDescription };
	/** Why the text cannot be used as it is now, in the sentence that also stands where it is edited as text. */
	readonly problem?: string;
}

/** What the form may ask of the host. */
export type ScenarioHost = {
	/** First message of every webview life. */
	ready(argument: Record<never, never>): ScenarioPicture;
	/** Writes a change into the text. Answers what the file then says. */
	edit(argument: { readonly change: ScenarioChange }): ScenarioPicture;
	/** Runs the file as it is. */
	run(argument: Record<never, never>): void;
	/** Opens the same file as text. */
	asText(argument: Record<never, never>): void;
	showLog(argument: Record<never, never>): void;
};

/** What the host may tell the form. */
export type ScenarioView = {
	/** The text has changed: by the form, as text, by undo or on the disk. */
	show(argument: ScenarioPicture): void;
};
