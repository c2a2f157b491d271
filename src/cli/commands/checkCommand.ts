import { basename } from "node:path";
import { argumentAsArgdown } from "../../argument/argumentAsArgdown.ts";
import { checkArgument, type CheckedClaim, isBroken } from "../../argument/checkArgument.ts";
import { checkScenario } from "../../argument/checkScenario.ts";
import { resultsAsJunit } from "../../argument/resultsAsJunit.ts";
import { SubnetsError } from "../../numeric/errors.ts";
import { parseScenario } from "../../runs/ask/scenario.ts";
import { commandLineOf } from "../../runs/ask/commandLine.ts";
import { findSimulation } from "../../simulations/registry.ts";
import { type Command, CSV_OPTION, JSON_OPTION, parseWords, type Terminal } from "../kit/command.ts";
import { rowsAsCsv } from "../kit/csv.ts";
import { linesIn } from "../../argument/linesIn.ts";
import { noClaims, readOwnText } from "../kit/readOwnText.ts";
import { columns, wrap } from "../kit/text.ts";
import { UsageError } from "../kit/usageError.ts";

const options = {
	claims: { type: "string", value: "FILE", help: "the claims file, where it does not stand beside the text" },
	json: JSON_OPTION,
	csv: CSV_OPTION,
	junit: { type: "boolean", default: false, help: "print JUnit XML, for continuous integration" },
	argdown: { type: "boolean", default: false, help: "print who rests on whom, for argdown.org" },
} as const;

/** `check FILE`: locates an author's claims, runs what they name and compares; exit code 1 where one is broken or lost. */
export const checkCommand: Command = {
	usage: "check <file | FILE.subnet.json> [options]",
	summary: "Checks the claims of a text of your own: every sentence there, every expectation kept.",
	options: () => options,
	examples: ["check my-essay.md", "check my-essay.md --junit > argument.xml"],
	details: () =>
		'\n\nThe claims stand in NAME.claims.yaml or .json beside the text, or in comments of the text itself\n(<!-- claim id=… run=… figure=… expect="3 to 6 ×" -->, in LaTeX % claim …). Exit code 1: an expectation is\nbroken or a sentence is lost. A claim that was exported as a scenario (FILE.subnet.json) is checked by itself.',
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options);
		if ([values.json, values.csv, values.junit, values.argdown].filter(Boolean).length > 1)
			throw new UsageError("Choose one of --json, --csv, --junit and --argdown.");
		if (positionals[0]!.endsWith(".subnet.json")) return await checkOne(positionals[0]!, terminal);
		const { file, text, argument, problems } = await readOwnText(positionals[0]!, values.claims, terminal);
		if (problems.length > 0) throw new SubnetsError("bad-format", problems.join("\n"));
		if (argument.claims.length === 0) throw noClaims(file);
		if (values.argdown) {
			terminal.print(argumentAsArgdown(argument).trimEnd());
			return 0;
		}
		const runner = await terminal.runner();
		const results = await checkArgument(text, argument.claims, async (request) => {
			const handle = runner.start(request, {
				onProgress: ({ label }) => terminal.progress(`${request.simulation}: ${label}`),
			});
			terminal.onInterrupt(() => handle.stop());
			return await handle.report;
		});
		terminal.progress("");
		const lineOf = linesIn(text).lineOf;
		if (values.json) terminal.print(JSON.stringify(asJson(file, results, lineOf), undefined, "\t"));
		else if (values.csv) terminal.print(asCsv(results, lineOf));
		else if (values.junit) terminal.print(resultsAsJunit(file, results, lineOf));
		else terminal.print(asTable(file, results, lineOf));
		return results.some(isBroken) ? 1 : 0;
	},
};

/** A claim that was exported with its scenario. */
async function checkOne(file: string, terminal: Terminal): Promise<number> {
	const scenario = parseScenario(await terminal.readText(file), basename(file));
	const runner = await terminal.runner();
	const { state, sentence } = await checkScenario(scenario, (request) => runner.start(request).report);
	terminal.print(`${marks[state]}  ${scenario.claim!.says}\n${wrap(sentence, 2)}`);
	return state === "kept" ? 0 : 1;
}

function asJson(file: string, results: readonly CheckedClaim[], lineOf: (offset: number) => number) {
	return {
		file,
		passed: !results.some(isBroken),
		claims: results.map(({ claim, state, sentence, range, expected, found, report }) => ({
			id: claim.id,
			statement: claim.statement,
			state,
			sentence,
			...(range && { line: lineOf(range.start), ...range }),
			...(expected !== undefined && { expected }),
			...(found !== undefined && { found }),
			sources: claim.sources,
			...(report && {
				manifest: report.manifest,
				repeat: commandLineOf(report.manifest, findSimulation(report.manifest.simulation)),
			}),
		})),
	};
}

/** A row for each claim. */
const asCsv = (results: readonly CheckedClaim[], lineOf: (offset: number) => number): string =>
	rowsAsCsv(
		["claim", "state", "line", "found", "expected", "sentence"],
		results.map(({ claim, state, range, found = "", expected = "", sentence }) => [
			...[claim.id, state, range ? lineOf(range.start) : NaN, found, expected, sentence],
		]),
	);

const marks: Readonly<Record<CheckedClaim["state"], string>> = {
	kept: "✓ kept",
	bound: "· bound",
	broken: "✗ broken",
	lost: "? lost",
	failed: "! failed",
};

function asTable(file: string, results: readonly CheckedClaim[], lineOf: (offset: number) => number): string {
	const broken = results.filter(isBroken);
	const rows = results.map(({ claim, state, range, expected = "", found = "" }) => [
		marks[state],
		claim.id,
		range ? `line ${lineOf(range.start)}` : "",
		found,
		expected && `expected ${expected}`,
	]);
	const why = broken.map(({ claim, sentence }) => wrap(`${claim.id}: ${sentence}`, 2));
	const count = `${file}: ${results.length - broken.length} of ${results.length} claims stand`;
	return [count, "", columns(rows), ...(why.length > 0 ? ["", ...why] : [])].join("\n");
}
