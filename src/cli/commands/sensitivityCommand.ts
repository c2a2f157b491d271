import { threeDigits } from "../../numeric/say.ts";
import { askFor } from "../../runs/ask/ask.ts";
import { commandLineOf } from "../../runs/ask/commandLine.ts";
import { keptRequest } from "../../runs/archive/keptRequest.ts";
import { aboutLines, commentRows } from "../../runs/archive/reportAsCsv.ts";
import { formatFile } from "../../runs/archive/parseFile.ts";
import { engineVersion } from "../../runs/engine/engineVersion.ts";
import { type Method, METHODS, numberFigures } from "../../runs/many/sensitivity/sensitivityPlan.ts";
import { type SensitivityReport } from "../../runs/many/sensitivity/sensitivityReport.ts";
import { startSensitivity } from "../../runs/many/sensitivity/startSensitivity.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { findSimulation, simulations } from "../../simulations/registry.ts";
import { type Command, CSV_OPTION, oneForm, parseWords } from "../kit/command.ts";
import { onStarter } from "../kit/onStarter.ts";
import { parameterHelp } from "../kit/parameterHelp.ts";
import { firstWord } from "./runCommand.ts";
import { requestFrom, runOptions, runOptionsFor, simulationIds, wholeNumber } from "../kit/runOptions.ts";
import { WHERE, workersFrom } from "../kit/sweepOptions.ts";
import { tableText, wrap } from "../kit/text.ts";
import { UsageError } from "../kit/usageError.ts";

const own = {
	figure: { type: "string", value: "ID", help: "which figure" },
	method: {
		type: "string",
		default: "tornado" as string,
		value: "METHOD",
		choices: METHODS,
		help: `${METHODS.join(", ")}; tornado where nobody says`,
	},
	runs: { type: "string", value: "N", help: "about how many runs; by default as many as take about a minute" },
	span: { type: "string", value: "PERCENT", help: "of a tornado: so much up and down, not over the whole range" },
	...WHERE,
	csv: CSV_OPTION,
} as const;

/** `sensitivity zeus --figure share --method morris`. */
export const sensitivityCommand: Command = {
	usage: "sensitivity <simulation> --figure ID [--method METHOD] [options]",
	summary:
		"Says what matters for a figure: one at a time (tornado), from world to world (morris), by shares of variance (sobol).",
	options: (words) => {
		const simulation = simulations.find(({ id }) => id === words[0]);
		const { figure, ...others } = runOptionsFor(own)(words);
		return { figure: { ...figure!, choices: simulation ? figuresOf(simulation) : [] }, ...others };
	},
	choices: simulationIds,
	examples: [
		"sensitivity takeover --figure price-rise",
		"sensitivity zeus --figure copier-share --method morris --runs 400",
		"sensitivity staking-return --figure price-change --method sobol --json",
	],
	details: parameterHelp,
	async run(words, terminal) {
		const simulation = findSimulation(firstWord(words));
		const { values: given } = parseWords(words, ["simulation"], runOptions(simulation, own));
		oneForm(given);
		const request = {
			base: await requestFrom(simulation, given, Object.keys(own), terminal, askFor(simulation)),
			figure: given.figure ?? missingFigure(simulation),
			method: methodFrom(given.method),
			...(given.runs !== undefined && { runs: wholeNumber(given.runs, "runs") }),
			...(given.span !== undefined && { span: spanFrom(given.span) }),
		};
		const where = { workers: workersFrom(given.workers), queue: given.queue, input: given.input, as: given.as };
		const report = await onStarter(terminal, where, async (starter, note) => {
			const handle = startSensitivity(simulation, request, starter, {
				onProgress: (done, total) =>
					terminal.progress(`${threeDigits((100 * done) / total)} % of ${total.toLocaleString("en-US")} runs${note()}`),
			});
			terminal.onInterrupt(() => handle.stop());
			return await handle.report;
		});
		terminal.progress("");
		if (given.json) terminal.print(asJson(report));
		else if (given.csv) terminal.print(asCsv(report, simulation));
		else terminal.print(asText(report));
		return 0;
	},
};

const figuresOf = (simulation: Simulation): string[] => numberFigures(simulation).map(([id]) => id);

function missingFigure(simulation: Simulation): never {
	throw new UsageError(`Say which --figure: ${figuresOf(simulation).join(", ")}.`);
}

function methodFrom(text: string): Method {
	const found = METHODS.find((method) => method === text);
	if (found) return found;
	throw new UsageError(`--method ${text}: use one of ${METHODS.join(", ")}.`);
}

function spanFrom(text: string): number {
	const span = Number(text);
	if (span > 0 && span <= 1000) return span;
	throw new UsageError(`--span ${text}: use a number of per cent above 0, such as 25.`);
}

/** What was asked; the network only by name and hash. */
const askedIn = ({ request }: SensitivityReport) => ({ ...request, base: keptRequest(request.base) });

const asJson = (report: SensitivityReport): string =>
	formatFile({ format: "subnet-explorer.sensitivity", version: 1 }, { ...report, request: askedIn(report) });

function asCsv(report: SensitivityReport, simulation: Simulation): string {
	const { base, figure, method, runs, span } = askedIn(report);
	const asked = { ...base, version: simulation.version, engine: engineVersion };
	const more = [
		...["--figure", figure, "--method", method],
		...(runs === undefined ? [] : ["--runs", String(runs)]),
		...(span === undefined ? [] : ["--span", String(span)]),
	];
	const about = [
		...aboutLines(asked, simulation),
		`figure: ${figure}; method: ${method}; runs: ${report.runs}; without the figure: ${report.without}`,
		`repeat: ${commandLineOf(asked, simulation, { command: "sensitivity", more })}`,
	];
	return `${commentRows(about)}${tableAsCsv(report.outcome.tables[0]!)}`.trimEnd();
}

function asText({ sentence, outcome, charts, runs, without, stoppedAt }: SensitivityReport): string {
	const table = outcome.tables[0]!;
	const facts = [
		`${runs.toLocaleString("en-US")} runs`,
		...(without > 0 ? [`${without.toLocaleString("en-US")} more gave no such figure`] : []),
		...(stoppedAt === undefined ? [] : [`stopped at ${threeDigits(100 * stoppedAt)} %`]),
	];
	return [
		wrap(sentence),
		`  ${facts.join(" · ")}`,
		"",
		tableText(table, Infinity),
		"",
		wrap(charts[0]!.description),
	].join("\n");
}
