import { toPlainText } from "../essay/inlineMarkup.ts";
import { sectionOf } from "../essay/sections.ts";
import { type ImportedSubnetTable } from "../chain/imports/importedSubnetTable.ts";
import { type RefusedRow } from "../chain/imports/refusedRow.ts";
import { DEFAULT_RULE_SET } from "../chain/ruleSetId.ts";
import { formatFile } from "../runs/archive/parseFile.ts";
import { reportAsJson } from "../runs/archive/reportFile.ts";
import { subnetTableReport } from "../runs/many/subnetTableReport.ts";
import { type ImportedNetwork } from "../simulations/kit/importedNetwork.ts";
import { findSimulation, simulations } from "../simulations/registry.ts";
import { tableAsCsv } from "../simulations/kit/tableAsCsv.ts";
import { type Command, parseWords, type Terminal } from "./command.ts";
import { reportText } from "./runCommand.ts";
import { readNetwork } from "./runOptions.ts";
import { columns, figureRow, tableText, wrap } from "./text.ts";
import { UsageError } from "./usageError.ts";

/** Rows that are shown before one is referred to --csv. */
const ROWS = 10;
/** Runs the chain's epoch on a metagraph. */
const EPOCH = "imported-epoch";
/** Its table with a row for each UID. */
const EVERY_UID = "everybody";

type Form = "text" | "json" | "csv";

/** `import FILE`: one epoch of a metagraph, or the state of a table of subnets. */
export const importCommand: Command = {
	usage: "import <file> [--json | --csv]",
	summary: "Reads a real network: runs an epoch on a metagraph, or says where the TAO of a table of subnets is.",
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], {
			json: { type: "boolean", default: false },
			csv: { type: "boolean", default: false },
		});
		if (values.json && values.csv) throw new UsageError("Choose --json or --csv, not both.");
		const form: Form = values.json ? "json" : values.csv ? "csv" : "text";
		const { network, refused } = await readNetwork(positionals[0]!, terminal);
		const printed =
			network.kind === "metagraph"
				? await epochOf(network, refused, form, terminal)
				: tableOf(network.subnets, network.name, refused, form);
		terminal.print(printed);
		return 0;
	},
};

async function epochOf(
	network: ImportedNetwork,
	refused: readonly RefusedRow[],
	form: Form,
	terminal: Terminal,
): Promise<string> {
	const simulation = findSimulation(EPOCH);
	const runner = await terminal.runner();
	const request = { simulation: EPOCH, values: {}, seed: 1, seeds: 1, rules: DEFAULT_RULE_SET, imported: network };
	const report = await runner.start(request).report;
	if (form === "json") return reportAsJson(report, { refused });
	const table = report.outcome.tables.find(({ id }) => id === EVERY_UID)!;
	if (form === "csv") return tableAsCsv(table).trimEnd();
	return [
		reportText(report, simulation),
		"",
		`${table.label}, most stake first`,
		tableText(table, ROWS, "stake"),
		...startsFrom(network.kind),
		...refusedText(refused),
	].join("\n");
}

function tableOf(table: ImportedSubnetTable, name: string, refused: readonly RefusedRow[], form: Form): string {
	const { outcome, title, answer, sections } = subnetTableReport(table, name);
	const [subnets] = outcome.tables;
	if (form === "json") {
		return formatFile(
			{ format: "subnet-explorer.subnets", version: 1 },
			{ title, answer, sections, ...outcome, refused },
		);
	}
	if (form === "csv") return tableAsCsv(subnets!).trimEnd();
	return [
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
		"Sections that speak of it",
		...sections.map(({ id, why }) => wrap(`§${id} ${sectionOf(id).title}: ${why}`, 2)),
		...startsFrom("subnets"),
		...refusedText(refused),
	].join("\n");
}

function startsFrom(kind: ImportedNetwork["kind"]): string[] {
	const ids = simulations.filter(({ id, imports }) => id !== EPOCH && imports.includes(kind)).map(({ id }) => id);
	return ids.length === 0
		? []
		: ["", "Start from it", ...ids.map((id) => `  npm run -s cli -- run ${id} --input FILE`)];
}

const refusedText = (refused: readonly RefusedRow[]): string[] =>
	refused.length === 0 ? [] : ["", `Refused (${refused.length})`, ...refused.map(({ message }) => wrap(message, 2))];
