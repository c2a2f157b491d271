import { type Judged } from "../../claims/evidence.ts";
import { type Beside, type ComparedRuns } from "../../wire/panels/simulationPanel.ts";
import { type Derivation } from "../../simulations/kit/derivation.ts";
import { type Participant } from "../../simulations/kit/outcome.ts";
import { type Chart } from "../../simulations/kit/chart.ts";
import {
	chartsIn,
	derivationIn,
	findingsIn,
	participantIn,
	progressIn,
	reportIn,
	sentenceIn,
} from "../../runs/reportIn.ts";
import { type HistoryEntry } from "../../runs/archive/savedRun.ts";
import { inputOf, type NamedNetwork } from "../../runs/many/inputOf.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Parameter } from "../../simulations/kit/parameters.ts";
import { nameOfRun } from "../../runs/ask/runName.ts";
import { type JudgedFinding, type RunProgress, type RunReport } from "../../runs/runReport.ts";
import { language } from "./language.ts";
import { say } from "./saying.ts";

/* What runs say, in the reader's language. Session, history and hashes keep the English; only what is shown passes here. */

export const spokenReport = (report: RunReport): RunReport => reportIn(language, report);

export const spokenProgress = (simulation: string, progress: RunProgress): RunProgress =>
	progressIn(language, simulation, progress);

export const spokenDerivation = (simulation: string, derivation: Derivation): Derivation =>
	derivationIn(language, simulation, derivation);

export const spokenFindings = (simulation: string, findings: readonly JudgedFinding[]): readonly JudgedFinding[] =>
	findingsIn(language, simulation, findings);

export const spokenParticipant = (simulation: string, participant: Participant): Participant =>
	participantIn(language, simulation, participant);

/** What a run found, as it is weighed beside tests. */
export const spokenJudged = ({ manifest, findings }: Pick<RunReport, "manifest" | "findings">): Judged => ({
	manifest,
	findings: spokenFindings(manifest.simulation, findings),
});

/** What a run in the history is called: the reader's own name, or ours. */
export const nameInHistory = ({ name, named, manifest }: HistoryEntry): string =>
	named === false ? nameOfRun(manifest, language) : name;

/** What a sweep may vary. @throws {SubnetsError} `not-found` for anything else */
export function spokenInput(simulation: Simulation, name: string, networks: readonly NamedNetwork[]): Parameter {
	const input = inputOf(simulation, name, networks);
	if (Object.hasOwn(simulation.parameters, name)) return input; // in the simulation's own words already
	const [label, help] = [spokenSentence(simulation.id, input.label), spokenSentence(simulation.id, input.help)];
	if (input.kind !== "choice") return { ...input, label, help };
	const options = input.options.map(({ value, label: option }) => ({
		value,
		label: say(spokenSentence(simulation.id, option)),
	}));
	return { ...input, label, help, options };
}

/** Charts over a simulation's runs. */
export const spokenCharts = (simulation: string, charts: readonly Chart[]): readonly Chart[] =>
	chartsIn(language, simulation, charts);

/** One sentence of a simulation's run. */
export const spokenSentence = (simulation: string, text: string): string => sentenceIn(language, simulation, text);

/** Why something of a simulation was refused: by the simulation itself, or by what runs it. */
export const spokenFault = (simulation: string, text: string): string => say(spokenSentence(simulation, text));

/** Runs that are laid over each other. */
export const spokenRuns = (compared: ComparedRuns): ComparedRuns => ({
	...compared,
	runs: compared.runs.map(({ name, report }) => ({ name, report: spokenReport(report) })),
});

/** What a panel's runs are shown beside; tests come in the reader's language already. */
export const spokenBeside = ({ pinned, tested }: Beside): Beside => ({
	...(pinned && { pinned: spokenReport(pinned) }),
	tested,
});
