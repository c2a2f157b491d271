import { say, threeDigits } from "../../numeric/say.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionName } from "../../essay/sections.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { type ManyNetworks } from "./manyNetworks.ts";
import { PRUNING_NOTE, type SubnetTableReport } from "./subnetTableReport.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("[", "\\[").replaceAll("<", "&lt;");

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

/** Subnets that are named as the next to go. */
const NEXT_SHOWN = 20;

const shown = (value: string | number) =>
	typeof value === "string" ? value : Number.isNaN(value) ? "–" : threeDigits(value);

/** Columns that name something, and so are never rounded. */
const EXACT: ReadonlySet<string> = new Set(["netuid", "block", "from", "to"]);
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

/** Signs of the longest bar. */
const LONGEST_BAR = 24;

/** A number of 0 to 1 for each row, as bars: the page is text. */
const barsOf = (names: readonly string[], values: ArrayLike<number>): string => {
	const width = Math.max(...names.map(({ length }) => length));
	const lines = names.map((name, i) => {
		const value = values[i]!;
		const bar = Number.isNaN(value) ? "–" : `${"█".repeat(Math.round(value * LONGEST_BAR))} ${threeDigits(value)}`;
		return `${name.padEnd(width)} ${bar}`;
	});
	return ["```text", ...lines, "```"].join("\n");
};

/** Many metagraphs as a page: how unequal stake is in each, one row for each, and two dates side by side. */
export function manyAsMarkdown(folder: string, { table, changes, problems }: ManyNetworks): string {
	const column = (id: string) => table.columns.find((one) => one.id === id)!;
	const files = column("file").values as readonly string[];
	const [netuids, blocks] = [column("netuid").values, column("block").values] as const;
	const names = files.map((file, i) =>
		Number.isNaN(netuids[i]!)
			? file
			: `${String(netuids[i])}${Number.isNaN(blocks[i]!) ? "" : ` at ${exact(blocks[i]!)}`}`,
	);
	const all = ({ columns }: Table) => [...columns[0]!.values.keys()];
	return `${[
		`# ${cell(`${files.length} metagraphs of ${folder}`)}`,
		"## Gini of stake, by netuid and block",
		barsOf(
			names.map((name) => name.replaceAll("`", "")),
			column("gini").values as Float64Array,
		),
		`## ${table.label}`,
		rowsOf(table, all(table)),
		...(all(changes).length > 0 ? [`## ${changes.label}`, rowsOf(changes, all(changes))] : []),
		...(problems.length > 0 ? ["## Left out", problems.map((problem) => `- ${cell(problem)}`).join("\n")] : []),
	].join("\n\n")}\n`;
}
