import { toPlainText } from "../essay/inlineMarkup.ts";
import { sectionOf } from "../essay/sections.ts";
import { formatFile } from "../runs/parseFile.ts";
import { networkReport } from "../runs/networkReport.ts";
import { simulations } from "../simulations/registry.ts";
import { tableAsCsv } from "../simulations/tableAsCsv.ts";
import { type Command, parseWords } from "./command.ts";
import { readNetwork } from "./runOptions.ts";
import { columns, figureRow, tableText, wrap } from "./text.ts";
import { UsageError } from "./usageError.ts";

/** Rows that are shown before one is referred to --csv. */
const ROWS = 10;

/** `import FILE`: one epoch of a metagraph, or the state of a table of subnets. */
export const importCommand: Command = {
	usage: "import <file> [--json | --csv]",
	summary: "Reads a real network (a metagraph or a table of subnets) and says how concentrated it is.",
	async run(words, terminal) {
		const { values, positionals } = parseWords(words, ["file"], {
			json: { type: "boolean", default: false },
			csv: { type: "boolean", default: false },
		});
		if (values.json && values.csv) throw new UsageError("Choose --json or --csv, not both.");
		const { network, refused } = await readNetwork(positionals[0]!, terminal);
		const report = networkReport(network);
		const [table] = report.outcome.tables;
		if (values.json) {
			terminal.print(formatFile({ format: "subnet-explorer.network-report", version: 1 }, { ...report, refused }));
			return 0;
		}
		if (values.csv) {
			terminal.print(tableAsCsv(table!).trimEnd());
			return 0;
		}
		const starts = simulations.filter(({ imports }) => imports.includes(network.kind)).map(({ id }) => id);
		terminal.print(
			[
				report.title,
				"",
				wrap(toPlainText(report.answer)),
				"",
				"Figures",
				columns(report.outcome.figures.map(figureRow)),
				"",
				`${table!.label}, largest first`,
				tableText(table!, ROWS, network.kind === "metagraph" ? "stake" : "tao"),
				"",
				"Sections that speak of it",
				...report.sections.map(({ id, why }) => wrap(`§${id} ${sectionOf(id).title}: ${why}`, 2)),
				...(starts.length > 0
					? [
							"",
							wrap(
								`Start from it: npm run -s cli -- run ${starts[0]!} --input FILE (also: ${starts.slice(1).join(", ") || "no other"})`,
							),
						]
					: []),
				...(refused.length > 0
					? ["", `Refused (${refused.length})`, ...refused.map(({ message }) => wrap(message, 2))]
					: []),
			].join("\n"),
		);
		return 0;
	},
};
