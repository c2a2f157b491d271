import { type Ask } from "../../runs/ask/ask.ts";
import { type TestedVerdict } from "../../claims/claimVerdict.ts";
import { type ClaimId } from "../../essay/claimId.ts";
import { type SectionId } from "../../essay/sectionId.ts";
import { type Lean } from "../../essay/lean.ts";
import { type SourceVerdict } from "../../essay/sourceVerdict.ts";
import { type RuleSetId } from "../../chain/ruleSetId.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import { type Benchmark, type Measured } from "../../simulations/kit/evidence.ts";
import { type Guess } from "../../simulations/kit/guess.ts";
import { type ModelCard } from "../../simulations/kit/modelCard.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type Parameters, type Values } from "../../simulations/kit/parameters.ts";
import { type RunProgress, type RunReport } from "../../runs/runReport.ts";

/** What a simulation panel keeps over a reload. Parsed by `parsePanelState`, never cast. */
export interface SimulationPanelState extends Ask {
	readonly version: 1;
	/** Id of the chosen chart; `""` = the first. */
	readonly chart: string;
	/** Id of the network under "Your subnets" that the run starts from. */
	readonly imported?: string;
	/** What the reader guessed before seeing the answer, where the setting asks for it. */
	readonly guess?: string;
}

/** What is known besides the runs of a panel. It comes after the first picture, because it takes files to read. */
export interface Beside {
	/** The run that is pinned as the baseline, where it is of this simulation. */
	readonly pinned?: RunReport;
	/** What this simulation showed over many worlds, by claim. */
	readonly tested: Readonly<Partial<Record<ClaimId, TestedVerdict>>>;
}

/** A question to guess at, without the function that knows the answer. */
export type GuessQuestion =
	Extract<Guess, { readonly kind: "number" | "line" }> | Omit<Extract<Guess, { readonly kind: "choice" }>, "answer">;

/** A subnet that an imported table has. */
export interface KnownSubnet {
	readonly netuid: number;
	readonly name: string;
}

/** An imported network that a simulation can start from. */
export interface KnownNetwork {
	readonly id: string;
	readonly name: string;
	/** Those of a table that have a pool; absent for a metagraph. */
	readonly subnets?: readonly KnownSubnet[];
}

/** A simulation without its functions: everything that the panel shows around a run. */
export interface SimulationDescription {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly stochastic: boolean;
	/** With an imported network nothing is left to chance. */
	readonly settledByImport?: true;
	/** Its steps are no moments: there is nothing to play. */
	readonly timeless: boolean;
	/** Milliseconds of a run of one seed at the defaults. */
	readonly cost: number;
	readonly parameters: Parameters;
	/** Figures that are numbers: of these a run may stop as soon as one is known well enough. */
	readonly figures: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
	/** What its steps are called, where something may change on the way: "Day". */
	readonly clock?: string;
	readonly model: ModelCard;
	/** What a reader may guess before the answer is shown. */
	readonly guess?: GuessQuestion;
	/** Known results that the model's arithmetic gives, as a test holds it to. */
	readonly benchmarks: readonly Omit<Benchmark, "compute">[];
	/** What the world recorded for figures of the model. */
	readonly measured: readonly Measured[];
	readonly charts: readonly Chart[];
	readonly sections: readonly { readonly id: SectionId; readonly mark: string; readonly title: string }[];
	readonly claims: readonly {
		readonly id: ClaimId;
		readonly statement: string;
		readonly section: SectionId;
		/** As links call it: `§3.1`. */
		readonly mark: string;
		readonly sourcesSay: Lean;
		/** The finer word: "partly supported", "contradicted by own source". */
		readonly sourcesWord: SourceVerdict;
	}[];
	readonly rules: readonly { readonly id: RuleSetId; readonly label: string; readonly description: string }[];
	/** Imported networks that it can start from. */
	readonly networks: readonly KnownNetwork[];
	readonly explainsPay: boolean;
	/** It is a sweep: many runs, of which a mark is one. */
	readonly many?: true;
}

export type ExportFormat = "csv" | "json" | "svg" | "png" | "markdown";

/** What the simulation panel may ask of the host. Every method takes one argument and is answered or rejected. */
export type SimulationHost = {
	/** First message of every webview life; the answer is everything needed to draw from nothing. */
	ready(argument: { readonly saved: unknown }): {
		readonly state: SimulationPanelState;
		readonly description: SimulationDescription;
		/** The report where the host still has it. */
		readonly report?: RunReport;
		/** Where the run is still on its way: what its first seed says. */
		readonly first?: RunReport;
		/** Why the saved state could not be used, in a sentence. */
		readonly notice?: string;
		/** The values came from outside: nothing runs before the reader asks for it. */
		readonly waits: boolean;
		readonly guessFirst: boolean;
	};
	/**
	 * Runs; resolves with the report, also when stopped. A new run ends the one before.
	 * With `framesPerSecond` it plays at that speed, else as fast as it can.
	 */
	run(argument: {
		readonly state: SimulationPanelState;
		/** The reader asked for it, so it is kept; a mere opening is not. */
		readonly asked: boolean;
		readonly framesPerSecond?: number;
		readonly paused?: boolean;
	}): RunReport;
	/** Steers the run on its way; does nothing when there is none. */
	steer(
		argument:
			| { readonly action: "pause" | "resume" | "step" | "stop" }
			| { readonly action: "speed"; readonly framesPerSecond?: number },
	): void;
	/** The same scenario under each of the simulation's rule sets. */
	compareRules(argument: {
		readonly state: SimulationPanelState;
	}): readonly { readonly rules: RuleSetId; readonly report: RunReport }[];
	derivePay(argument: {
		readonly state: SimulationPanelState;
		readonly participant: string;
		readonly step?: number;
	}): Derivation;
	/** Sweeps a parameter by its name, or `seed`, `rules`, `imported`; everything else as the panel shows it. */
	sweep(argument: { readonly state: SimulationPanelState; readonly name: string }): void;
	/** Opens what matters for a figure, from what the panel shows. */
	whatMatters(argument: { readonly state: SimulationPanelState; readonly figure: string }): void;
	/** Opens the run behind a row of a sweep's table. */
	openPoint(argument: { readonly state: SimulationPanelState; readonly row: number }): void;
	/** Follows a link of inline markup: section:, claim:, simulation:, source:, term:, url. */
	open(argument: { readonly scheme: string; readonly id: string; readonly values?: Values }): void;
	testClaim(argument: { readonly claim: ClaimId }): void;
	/** Saves what is shown; pictures are drawn by the webview and handed over as data. Answers the file's name, or nothing when cancelled. */
	export(argument: {
		readonly format: ExportFormat;
		readonly state: SimulationPanelState;
		readonly content?: string;
		readonly chart?: string;
	}): string | undefined;
	saveRun(argument: { readonly state: SimulationPanelState }): void;
	copyLink(argument: { readonly state: SimulationPanelState }): void;
	/** Asks for the file of a network, as *Import Metagraph…* does. */
	importNetwork(argument: Record<never, never>): void;
	showLog(argument: Record<never, never>): void;
};

/** Kept runs of one simulation, to be laid over each other. */
export interface ComparedRuns {
	/** Each named by that in which it differs from the others. */
	readonly runs: readonly { readonly name: string; readonly report: RunReport }[];
	/** By what they differ, with the value of each run. */
	readonly inputs: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** What the host may tell the panel: always whole pictures. */
export type SimulationView = {
	show(argument: {
		readonly state: SimulationPanelState;
		readonly description: SimulationDescription;
		readonly report?: RunReport;
		readonly notice?: string;
		/** As in `ready`. */
		readonly waits: boolean;
	}): void;
	progress(argument: RunProgress): void;
	/** What a run is shown beside has changed. */
	beside(argument: Beside): void;
	/** Lays kept runs over each other. */
	compare(argument: ComparedRuns): void;
	/** Shows why a participant was paid what it was, as if its button had been pressed. */
	why(argument: { readonly participant: string; readonly step?: number }): void;
};
