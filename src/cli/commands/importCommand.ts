import { basename } from "node:path";
import { SubnetsError } from "../../numeric/errors.ts";
import { manyNetworks } from "../../runs/many/manyNetworks.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionName } from "../../essay/sections.ts";
import { type ImportedSubnetTable } from "../../chain/imports/result/importedSubnetTable.ts";
import { DEFAULT_RULE_SET } from "../../chain/ruleSetId.ts";
import { formatFile } from "../../runs/archive/parseFile.ts";
import { reportAsJson } from "../../runs/archive/reportFile.ts";
import { PRUNING_NOTE, subnetTableReport } from "../../runs/many/subnetTableReport.ts";
import { type ImportedNetwork, readingOf } from "../../simulations/kit/importedNetwork.ts";
import { findSimulation, simulations } from "../../simulations/registry.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { type Command, CSV_OPTION, JSON_OPTION, oneForm, parseWords, type Terminal } from "../kit/command.ts";
import { reportText } from "./runCommand.ts";
import { readNetwork, TEXTS } from "../kit/runOptions.ts";
import { PROGRAM } from "../kit/help.ts";
import { WHERE_FROM } from "../kit/whereFrom.ts";
import { columns, figureRow, tableText, wrap } from "../kit/text.ts";

/** Rows that are shown before one is referred to --csv. */
const ROWS = 10;
/** Runs the chain's epoch on a metagraph. */
const EPOCH = "imported-epoch";
/** Pays miners' scores by four rules. */
const SHAPES = "incentive-shapes";
/** The epoch's table with a row for each UID. */
const EVERY_UID = "everybody";

const options = {
	as: { ...TEXTS, value: "READING", help: "what a file is, where it can be read in several ways" },
	json: JSON_OPTION,
	csv: CSV_OPTION,
} as const;

type Form = "text" | "json" | "csv";

/** `import FILE`: one epoch of a metagraph, or the state of a table of subnets. */
export const importCommand: Command = {
	usage: "import <file or folder> [more files of the same subnet] [options]",
	summary:
		"Reads a real network: runs an epoch on a metagraph, says where the TAO of a table of subnets is, or pays miners' scores by four rules.",
	options: () => options,
	examples: [
		"import metagraph.json",
		"import subnets.csv --csv",
		"import scores.csv --as scores",
		"import folder-of-metagraphs",
	],
	details: () => `\n\n${WHERE_FROM}`,
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], options, "more");
		oneForm(values);
		const form: Form = values.json ? "json" : values.csv ? "csv" : "text";
		const inside = positionals.length === 1 ? await terminal.listFolder(positionals[0]!) : undefined;
		if (inside) return await manyOf(inside, form, terminal);
		const network = await readNetwork(positionals, values.as, terminal);
		terminal.print(await printed(network, form, terminal));
		return 0;
	},
};

async function printed(network: ImportedNetwork, form: Form, terminal: Terminal): Promise<string> {
	if (network.kind === "subnets") return tableOf(network.subnets, network.name, form);
	const [simulation, table, sortedBy] =
		network.kind === "metagraph" ? ([EPOCH, EVERY_UID, "stake"] as const) : ([SHAPES, "miners", "score"] as const);
	return await runOf(network, { simulation, table, sortedBy }, form, terminal);
}

/** One row for each metagraph of a folder. */
async function manyOf(paths: readonly string[], form: Form, terminal: Terminal): Promise<number> {
	const { table, changes, problems } = await manyNetworks(bytesOf(paths, terminal));
	if (table.columns[0]!.values.length === 0) {
		throw new SubnetsError("bad-format", "This folder holds no metagraph. Put one file per subnet and block in it.");
	}
	const format = { format: "subnet-explorer.networks", version: 1 };
	if (form === "json") terminal.print(formatFile(format, { table, changes, problems }));
	else if (form === "csv") terminal.print(tableAsCsv(table).trimEnd());
	else
		terminal.print(
			[
				tableText(table, Infinity),
				...(changes.columns[0]!.values.length > 0 ? ["", changes.label, tableText(changes, Infinity)] : []),
				...(problems.length > 0 ? ["", "Left out", ...problems.map((problem) => wrap(problem, 2))] : []),
			].join("\n"),
		);
	return 0;
}

async function* bytesOf(
	paths: readonly string[],
	terminal: Terminal,
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
	for (const path of paths) yield { name: basename(path), bytes: await terminal.readBytes(path) };
}

interface Shown {
	readonly simulation: string;
	readonly table: string;
	readonly sortedBy: string;
}

/** A run on what was imported, with a row for each UID or miner. */
async function runOf(
	network: Exclude<ImportedNetwork, { kind: "subnets" }>,
	{ simulation: id, table: tableId, sortedBy }: Shown,
	form: Form,
	terminal: Terminal,
): Promise<string> {
	const simulation = findSimulation(id);
	const runner = await terminal.runner();
	const request = { simulation: id, values: {}, seed: 1, seeds: 1, rules: DEFAULT_RULE_SET, imported: network };
	const report = await runner.start(request).report;
	const reading = readingOf(network);
	const { refused, refusedCount } = reading;
	if (form === "json") return reportAsJson(report, { ...saidOf(reading), refused, refusedCount });
	const table = report.outcome.tables.find((one) => one.id === tableId)!;
	if (form === "csv") return tableAsCsv(table).trimEnd();
	return [
		...readingText(reading),
		reportText(report, simulation),
		"",
		`${table.label}, most ${sortedBy} first`,
		tableText(table, ROWS, sortedBy),
		...startsFrom(network.kind),
		...refusedText(reading),
	].join("\n");
}

function tableOf(table: ImportedSubnetTable, name: string, form: Form): string {
	const { outcome, title, answer, sections } = subnetTableReport(table, name);
	const [subnets, pruning] = outcome.tables;
	if (form === "json") {
		return formatFile(
			{ format: "subnet-explorer.subnets", version: 1 },
			{
				title,
				answer,
				sections,
				...outcome,
				...saidOf(table),
				refused: table.refused,
				refusedCount: table.refusedCount,
			},
		);
	}
	if (form === "csv") return tableAsCsv(subnets!).trimEnd();
	return [
		...readingText(table),
		title,
		"",
		wrap(toPlainText(answer)),
		"",
		"Figures",
		columns(outcome.figures.map(figureRow)),
		"",
		`${subnets!.label}, most TAO first`,
		tableText(subnets!, ROWS, "tao"),
		"",
		pruning!.label,
		tableText(pruning!, ROWS),
		wrap(PRUNING_NOTE, 2),
		"",
		"Sections that speak of it",
		...sections.map(({ id, why }) => wrap(`${sectionName(id)}: ${why}`, 2)),
		...startsFrom("subnets"),
		...refusedText(table),
	].join("\n");
}

function startsFrom(kind: ImportedNetwork["kind"]): string[] {
	const ids = simulations
		.filter(({ id, imports }) => id !== EPOCH && id !== SHAPES && imports.includes(kind))
		.map(({ id }) => id);
	return ids.length === 0 ? [] : ["", "Start from it", ...ids.map((id) => `  ${PROGRAM} run ${id} --input FILE`)];
}

type Reading = Pick<ImportedSubnetTable, "form" | "notes" | "refused" | "refusedCount">;

const saidOf = ({ form, notes }: Reading) => ({ form, notes });

/** What the file was taken for, and what was converted or passed over. */
const readingText = ({ form, notes }: Reading): string[] => [...[form, ...notes].map((line) => wrap(line)), ""];

/** How many refused rows are printed. */
const REFUSED_SHOWN = 20;

function refusedText({ refused, refusedCount }: Reading): string[] {
	if (refusedCount === 0) return [];
	const shown = refused.slice(0, REFUSED_SHOWN);
	const more = refusedCount - shown.length;
	return [
		"",
		`Refused (${refusedCount.toLocaleString("en-US")})`,
		...shown.map(({ message }) => wrap(message, 2)),
		...(more > 0
			? [
					`  and ${more.toLocaleString("en-US")} more${refused.length > shown.length ? "; --json lists the first hundred" : ""}`,
				]
			: []),
	];
}
