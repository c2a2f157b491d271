import { say, threeDigits } from "../../numeric/say.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionName } from "../../essay/sections.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { PRUNING_NOTE, type SubnetTableReport } from "./subnetTableReport.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("[", "\\[").replaceAll("<", "&lt;");

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

/** Subnets that are named as the next to go. */
const NEXT_SHOWN = 20;

const shown = (value: string | number) =>
	typeof value === "string" ? value : Number.isNaN(value) ? "–" : threeDigits(value);

/** Columns that name something, and so are never rounded. */
const EXACT: ReadonlySet<string> = new Set(["netuid", "block"]);
const exact = (value: string | number) => (Number.isNaN(value) ? "–" : value.toLocaleString("en-US"));

/** Some rows of a table. */
const rowsOf = ({ columns }: Table, order: readonly number[]): string =>
	[
		row(columns.map((column) => ("unit" in column && column.unit ? `${column.label} (${column.unit})` : column.label))),
		`|${columns.map((column) => ("unit" in column ? "--:" : ":--")).join("|")}|`,
		...order.map((i) => row(columns.map(({ id, values }) => (EXACT.has(id) ? exact : shown)(values[i]!)))),
	].join("\n");

/** The report of a table of subnets as a page: answer, figures, every subnet with most TAO first. */
export function tableAsMarkdown(
	{ title, answer, outcome, sections }: SubnetTableReport,
	said: readonly string[],
): string {
	const [subnets, pruning] = outcome.tables;
	const tao = subnets!.columns.find(({ id }) => id === "tao")!.values as Float64Array;
	const order = Array.from(tao, (_, i) => i).sort((a, b) => tao[b]! - tao[a]! || a - b);
	return `${[
		`# ${cell(title)}`,
		...said.map(cell),
		cell(toPlainText(answer)),
		"## Figures",
		[
			row(["figure", "value"]),
			"|:--|--:|",
			...outcome.figures.map(({ label, value, unit }) => row([label, say(value, unit)])),
		].join("\n"),
		"## Every subnet, most TAO first",
		rowsOf(subnets!, order),
		`## ${pruning!.label}`,
		PRUNING_NOTE,
		rowsOf(pruning!, [...pruning!.columns[0]!.values.keys()].slice(0, NEXT_SHOWN)),
		"## Sections that speak of it",
		sections.map(({ id, why }) => `- ${cell(sectionName(id))}: ${cell(why)}`).join("\n"),
	].join("\n\n")}\n`;
}
