import { basename, dirname, join } from "node:path";
import { claimOf } from "../../essay/claims.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionMark, sectionName } from "../../essay/sections.ts";
import { leanLooks, runLooks } from "../../essay/lean.ts";
import { type RunReport } from "../../runs/runReport.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { listed } from "../../numeric/nearNames.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { valuesThatDiffer } from "../../runs/ask/valueText.ts";
import { parseScenario, scenarioFile, type Scenario } from "../../runs/ask/scenario.ts";
import { commandLineOf } from "../../runs/ask/commandLine.ts";
import { describedCsv } from "../../runs/archive/reportAsCsv.ts";
import { spreadSeeds } from "../../runs/many/spreadSeeds.ts";
import { reportAsJson } from "../../runs/archive/reportFile.ts";
import { threeDigits } from "../../numeric/say.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { idleReason } from "../../simulations/kit/idle.ts";
import { type Outcome } from "../../simulations/kit/outcome.ts";
import { type Command, CSV_OPTION, oneForm, parseWords, type Terminal } from "../kit/command.ts";
import { parameterHelp } from "../kit/parameterHelp.ts";
import { requestFrom, runOptions, runOptionsFor, simulationIds } from "../kit/runOptions.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { columns, figureRow, wordRow, wrap } from "../kit/text.ts";
import { UsageError } from "../kit/usageError.ts";

const own = { csv: CSV_OPTION, table: { type: "string", value: "ID", help: "which table --csv prints" } } as const;

/** `run zeus --seed 7 --set miners=64 --json`. */
export const runCommand: Command = {
	usage: "run <simulation | FILE.subnet.json> [options]",
	summary: "Runs a simulation and prints its answer, figures and findings.",
	options: runOptionsFor(own),
	choices: simulationIds,
	examples: ["run zeus", "run zeus --seed 7 --miners 64 --json", "run mine.subnet.json --seeds 20"],
	details: parameterHelp,
	async run(words, terminal) {
		const first = firstWord(words);
		const scenario = isScenarioFile(first) ? await readScenario(first, terminal) : undefined;
		const simulation = findSimulation(scenario?.simulation ?? first);
		const { values: given } = parseWords(words, ["simulation"], runOptions(simulation, own));
		oneForm(given);
		const request = await requestFrom(simulation, given, Object.keys(own), terminal, scenario);
		const handle = spreadSeeds(request, await terminal.runner(), (label) => terminal.progress(label));
		terminal.onInterrupt(() => handle.stop());
		const report = await handle.report;
		terminal.progress("");
		if (given.json) terminal.print(reportAsJson(report));
		else if (given.csv) terminal.print(described(report, simulation, given.table));
		else terminal.print(reportText(report, simulation));
		return 0;
	},
};

const isScenarioFile = (word: string) => word.endsWith(".json") || scenarioFile.test(word);

/** A scenario with the place of its network as seen from here. @throws {SubnetsError} naming file, place and cure */
async function readScenario(file: string, terminal: Terminal): Promise<Scenario> {
	const scenario = parseScenario(await terminal.readText(file), basename(file));
	return scenario.network === undefined ? scenario : { ...scenario, network: join(dirname(file), scenario.network) };
}

/** The simulation has to be known before its flags can be read, so it comes first. @throws {UsageError} */
export function firstWord([first]: readonly string[]): string {
	if (first === undefined || first.startsWith("-")) throw new UsageError("Say which simulation, before the options.");
	return first;
}

/** A table as CSV, with what it takes to repeat the run in rows before it. */
const described = ({ outcome, manifest }: RunReport, simulation: Simulation, table?: string) =>
	describedCsv(tableOf(outcome, simulation, table), manifest, simulation).trimEnd();

function tableOf({ tables }: Outcome, simulation: Simulation, id = simulation.charts[0]!.table) {
	const table = tables.find((candidate) => candidate.id === id);
	if (table) return table;
	const known = listed(tables.map((candidate) => candidate.id));
	throw new SubnetsError("not-found", `There is no table "${id}". Use one of: ${known}.`, "table");
}

/** A report for people: answer, figures, findings with their sections, manifest, and the line that repeats it. */
export function reportText(report: RunReport, simulation: Simulation): string {
	const { manifest, headline, detail, outcome, findings, stoppedAt, elapsed } = report;
	const { question, title, sections, model, rules } = simulation;
	const facts = [
		`${title} · ${sections.map(sectionMark).join(", ")}`,
		manifest.seeds === 1 ? `seed ${manifest.seed}` : `${manifest.seeds} seeds from ${manifest.seed}`,
		...(rules.length > 0 ? [ruleSet(manifest.rules).label] : []),
		...(manifest.imported ? [manifest.imported.name] : []),
		`${threeDigits(elapsed / 1000)} s`,
	];
	const version = `${manifest.simulation} version ${manifest.version}, Subnet Explorer ${manifest.engine}`;
	return [
		question,
		`  ${facts.join(" · ")}`,
		...(stoppedAt === undefined ? [] : [`  Stopped at ${threeDigits(100 * stoppedAt)} %: partial figures.`]),
		"",
		wrap(toPlainText(headline)),
		...detail.map((line) => wrap(toPlainText(line))),
		...idleLines(report, simulation).map((line) => wrap(line)),
		...(model.illustrative ? [wrap(`Illustrative. ${toPlainText(model.hinge ?? "")}`)] : []),
		"",
		"Figures",
		columns([...outcome.figures.map(figureRow), ...(outcome.words ?? []).map(wordRow)]),
		"",
		"What this says about the essay",
		...(findings.length === 0
			? ["  This run judges no claim."]
			: findings.flatMap((finding) => findingLines(finding, manifest.seeds))),
		"",
		"Manifest",
		`  ${version} · outcome ${manifest.outcomeHash}`,
		`  ${commandLineOf(manifest, simulation)}`,
	].join("\n");
}

/** What was set and has no effect, with the reason. */
const idleLines = ({ manifest }: RunReport, { parameters }: Simulation): string[] =>
	valuesThatDiffer(parameters, manifest.values).flatMap(([name]) => {
		const parameter = parameters[name]!;
		const reason = idleReason(parameter, manifest.values, manifest.imported !== undefined);
		return reason === undefined ? [] : [`${parameter.label} (${name}) has no effect here. ${reason}`];
	});

function findingLines(
	{ claim, verdict, brief, counts, reason, agreeing }: RunReport["findings"][number],
	seeds: number,
): string[] {
	const { statement, section } = claimOf(claim);
	const { lean, word } = runLooks[verdict];
	const agree = agreeing === undefined ? "" : ` · ${agreeing} of ${seeds} seeds agree`;
	return [
		`  ${leanLooks[lean].symbol} ${word}${brief === undefined ? "" : `, ${brief}`}: ${sectionName(section)} · ${claim}${agree}`,
		wrap(statement, 4),
		wrap(`→ ${toPlainText(reason)}${counts === undefined ? "" : ` ${counts}`}`, 4),
	];
}
