import { basename, dirname, join } from "node:path";
import { argumentAsArgdown } from "../argument/argumentAsArgdown.ts";
import { checkArgument, type CheckedClaim, isBroken } from "../argument/checkArgument.ts";
import { claimsInComments } from "../argument/claimComments.ts";
import { parseClaimsFile } from "../argument/claimsFile.ts";
import { type Argument, type Problem } from "../argument/ownClaim.ts";
import { resultsAsJunit } from "../argument/resultsAsJunit.ts";
import { SubnetsError } from "../numeric/errors.ts";
import { commandLineOf } from "../runs/ask/commandLine.ts";
import { findSimulation } from "../simulations/registry.ts";
import { type Command, parseWords, type Terminal } from "./command.ts";
import { linesIn } from "./linesIn.ts";
import { columns, wrap } from "./text.ts";
import { UsageError } from "./usageError.ts";

const sidecars = [".claims.yaml", ".claims.yml", ".claims.json"];
const texts = [".md", ".txt", ".tex"];

/** `check FILE`: locates an author's claims, runs what they name and compares; exit code 1 where one is broken or lost. */
export const checkCommand: Command = {
	usage: "check <file> [--claims FILE] [--json | --junit | --argdown]",
	summary: "Checks the claims of a text of your own: every sentence there, every expectation kept.",
	details: () =>
		'\n\nThe claims stand in NAME.claims.yaml or .json beside the text, or in comments of the text itself\n(<!-- claim id=… run=… figure=… expect="3 to 6 ×" -->, in LaTeX % claim …). Exit code 1: an expectation is\nbroken or a sentence is lost.',
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], {
			claims: { type: "string" },
			json: { type: "boolean", default: false },
			junit: { type: "boolean", default: false },
			argdown: { type: "boolean", default: false },
		});
		if ([values.json, values.junit, values.argdown].filter(Boolean).length > 1)
			throw new UsageError("Choose one of --json, --junit and --argdown.");
		const { file, text, argument, problems } = await read(positionals[0]!, values.claims, terminal);
		if (problems.length > 0) throw new SubnetsError("bad-format", problems.join("\n"));
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
		else if (values.junit) terminal.print(resultsAsJunit(file, results, lineOf));
		else terminal.print(asTable(file, results, lineOf));
		return results.some(isBroken) ? 1 : 0;
	},
};

interface Read {
	readonly file: string;
	readonly text: string;
	readonly argument: Pick<Argument, "title" | "claims">;
	/** What is wrong with how claims are written, with file and line. */
	readonly problems: readonly string[];
}

/** The text and its claims, whichever of the two files was named. */
async function read(named: string, claimsFile: string | undefined, terminal: Terminal): Promise<Read> {
	const suffix = sidecars.find((ending) => named.endsWith(ending));
	const claimsName = suffix ? named : claimsFile;
	const sidecar =
		claimsName === undefined
			? await firstOf(withEndings(named, texts, sidecars), terminal)
			: { name: claimsName, content: await terminal.readText(claimsName) };
	const fromFile = sidecar && parseClaimsFile(sidecar.content, basename(sidecar.name));
	const placed = (fromFile?.problems ?? []).map((problem) => placedIn(sidecar!.name, sidecar!.content, problem));
	const { file, text } = suffix
		? await textOf(named, suffix, fromFile?.text, terminal)
		: { file: named, text: await terminal.readText(named) };
	const comments = claimsInComments(text);
	const claims = [...(fromFile?.claims ?? []), ...comments.claims];
	const problems = [...placed, ...comments.problems.map((problem) => placedIn(file, text, problem))];
	if (claims.length === 0 && problems.length === 0) {
		const name = basename(file).replace(/\.\w+$/, "");
		throw new SubnetsError(
			"not-found",
			`${basename(file)} has no claims: write ${name}.claims.yaml beside it, or name one with --claims.`,
		);
	}
	return { file: basename(file), text, argument: { title: fromFile?.title ?? basename(file), claims }, problems };
}

async function textOf(claimsFile: string, suffix: string, text: string | undefined, terminal: Terminal) {
	if (text !== undefined) {
		const file = join(dirname(claimsFile), text);
		return { file, text: await terminal.readText(file) };
	}
	const stem = claimsFile.slice(0, -suffix.length);
	const found = await firstOf(
		texts.map((ending) => stem + ending),
		terminal,
	);
	if (!found)
		throw new SubnetsError(
			"not-found",
			`There is no ${basename(stem)}.md, .txt or .tex beside ${basename(claimsFile)}. Name it in the field "text".`,
			"text",
		);
	return { file: found.name, text: found.content };
}

const withEndings = (file: string, from: readonly string[], to: readonly string[]) => {
	const ending = from.find((one) => file.endsWith(one)) ?? "";
	return to.map((one) => file.slice(0, file.length - ending.length) + one);
};

async function firstOf(files: readonly string[], terminal: Terminal) {
	for (const name of files) {
		try {
			return { name, content: await terminal.readText(name) };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		}
	}
	return undefined;
}

const placedIn = (file: string, content: string, { start, message }: Problem): string =>
	`${basename(file)}, line ${linesIn(content).lineOf(start)}: ${message}`;

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
