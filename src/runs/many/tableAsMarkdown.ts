import { say, threeDigits } from "../../numeric/say.ts";
import { toPlainText } from "../../essay/inlineMarkup.ts";
import { sectionOf } from "../../essay/sections.ts";
import { type SubnetTableReport } from "./subnetTableReport.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("[", "\\[").replaceAll("<", "&lt;");

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

/** The report of a table of subnets as a page: answer, figures, every subnet with most TAO first. */
export function tableAsMarkdown(
	{ title, answer, outcome, sections }: SubnetTableReport,
	said: readonly string[],
): string {
	const [subnets] = outcome.tables;
	const tao = subnets!.columns.find(({ id }) => id === "tao")!.values as Float64Array;
	const order = Array.from(tao, (_, i) => i).sort((a, b) => tao[b]! - tao[a]! || a - b);
	const shown = (value: string | number) =>
		typeof value === "string" ? value : Number.isNaN(value) ? "–" : threeDigits(value);
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
		[
			row(
				subnets!.columns.map((column) =>
					"unit" in column && column.unit ? `${column.label} (${column.unit})` : column.label,
				),
			),
			`|${subnets!.columns.map((column) => ("unit" in column ? "--:" : ":--")).join("|")}|`,
			...order.map((i) => row(subnets!.columns.map(({ values }) => shown(values[i]!)))),
		].join("\n"),
		"## Sections that speak of it",
		sections.map(({ id, why }) => `- §${id} ${cell(sectionOf(id).title)}: ${cell(why)}`).join("\n"),
	].join("\n\n")}\n`;
}
