import { say, threeDigits, writeDigits } from "../../numeric/say.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { essayIn } from "../../essay/essayIn.ts";
import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { unitIn } from "../../numeric/unitIn.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { PRUNING_NOTE, type SubnetTableReport } from "./subnetTableReport.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("[", "\\[").replaceAll("<", "&lt;");

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

/** Subnets that are named as the next to go. */
const NEXT_SHOWN = 20;

const shown = (value: string | number, language: Language) =>
	typeof value === "string" ? value : Number.isNaN(value) ? "–" : threeDigits(value, language);

/** Columns that name something, and so are never rounded. */
const EXACT: ReadonlySet<string> = new Set(["netuid", "block"]);
const exact = (value: string | number, language: Language) =>
	Number.isNaN(value) ? "–" : writeDigits(String(value), language);

/** Some rows of a table. */
const rowsOf = ({ columns }: Table, order: readonly number[], language: Language): string =>
	[
		row(
			columns.map((column) => {
				const label = sayingsIn(language)(column.label);
				return "unit" in column && column.unit ? `${label} (${unitIn(language, column.unit)})` : label;
			}),
		),
		`|${columns.map((column) => ("unit" in column ? "--:" : ":--")).join("|")}|`,
		...order.map((i) => row(columns.map(({ id, values }) => (EXACT.has(id) ? exact : shown)(values[i]!, language)))),
	].join("\n");

/**
 * The report of a table of subnets as a page: answer, figures, every subnet with most TAO first.
 * @param said of the file, as the import has it
 */
export function tableAsMarkdown(
	{ title, answer, outcome, sections }: SubnetTableReport,
	said: readonly string[],
	language: Language = "en",
): string {
	const frame = sayingsIn(language);
	const { sectionName } = essayIn(language);
	const [subnets, pruning] = outcome.tables;
	const tao = subnets!.columns.find(({ id }) => id === "tao")!.values as Float64Array;
	const order = Array.from(tao, (_, i) => i).sort((a, b) => tao[b]! - tao[a]! || a - b);
	return `${[
		`# ${cell(frame(title))}`,
		...said.map((line) => cell(frame(line))),
		cell(frame(toPlainText(answer))),
		`## ${frame("Figures")}`,
		[
			row([frame("figure"), frame("value")]),
			"|:--|--:|",
			...outcome.figures.map(({ label, value, unit }) => row([frame(label), say(value, unit, language)])),
		].join("\n"),
		`## ${frame("Every subnet, most TAO first")}`,
		rowsOf(subnets!, order, language),
		`## ${frame(pruning!.label)}`,
		frame(PRUNING_NOTE),
		rowsOf(pruning!, [...pruning!.columns[0]!.values.keys()].slice(0, NEXT_SHOWN), language),
		`## ${frame("Sections that speak of it")}`,
		sections.map(({ id, why }) => `- ${cell(sectionName(id))}${frame(":")} ${cell(frame(why))}`).join("\n"),
	].join("\n\n")}\n`;
}
