import { sectionMark } from "../src/essay/sections.ts";
import { toPlainText } from "../src/essay/inlineMarkup.ts";
import { type Simulation } from "../src/simulations/kit/contract.ts";
import { type Source } from "../src/simulations/kit/modelCard.ts";
import { type ColumnOutput } from "../src/simulations/kit/outputs.ts";
import { type Parameter } from "../src/simulations/kit/parameters.ts";

/**
 * The README in a simulation's folder: what it asks, how it works, its equations, units and sources. All of it follows
 * from the declaration, so that nothing is said twice; `npm run readme` writes it and a unit test fails when it is stale.
 */
export function simulationReadme(simulation: Simulation): string {
	const { title, question, sections, version, model, parameters, outputs, benchmarks = [], measured = [] } = simulation;
	const tables = Object.entries(outputs.tables).map(([id, { label, columns }]) => [
		`\`${id}\``,
		label,
		Object.entries(columns)
			.map(([column, output]) => `\`${column}\`${unitOf(output)}`)
			.join(", "),
	]);
	const card: readonly (readonly [string, string | undefined])[] = [
		["Purpose", model.purpose],
		["Patterns", model.patterns],
		["Entities", model.entities],
		["State variables and scales", model.scales],
		["Process", model.process],
		["Scheduling", model.scheduling],
		["Initial state", model.initial],
		["Chance", model.stochasticity],
		["Direction only", model.illustrative ? model.hinge : undefined],
	];
	return `${[
		`# ${title}`,
		`${question} (${sections.map(sectionMark).join(", ")}; version ${version})`,
		"_Made from the declaration by `npm run readme`._",
		"## Model",
		card.flatMap(([name, text]) => (text ? [`- **${name}.** ${plain(text)}`] : [])).join("\n"),
		...(model.equations
			? [
					"## Equations",
					table(
						["gives", "equation"],
						model.equations.map(({ gives, formula }) => [gives, `\`${formula}\``]),
					),
				]
			: []),
		"## Left out",
		model.leftOut.map((text) => `- ${plain(text)}`).join("\n"),
		"## Parameters",
		table(["name", "what", "default", "range", "source"], Object.entries(parameters).map(parameterRow)),
		"## Figures",
		table(["name", "what", "unit or words"], figureRows(outputs.figures)),
		"## Tables",
		table(["name", "what", "columns"], tables),
		...(benchmarks.length > 0
			? [
					"## Checked against",
					table(
						["what", "published", "ours", "tolerance", "source"],
						benchmarks.map(({ what, unit, published, ours, tolerance, source }) => [
							what,
							said(published, unit),
							said(ours, unit),
							said(tolerance, unit),
							cited(source),
						]),
					),
				]
			: []),
		...(measured.length > 0
			? [
					"## Measured in the world",
					table(
						["figure", "value", "when", "source"],
						measured.map(({ figure, value, date, source, note }) => [
							`\`${figure}\``,
							String(value),
							date,
							`${cited(source)}${note ? `; ${plain(note)}` : ""}`,
						]),
					),
				]
			: []),
		"## Sources",
		model.sources.map((source) => `- ${cited(source)}`).join("\n"),
	].join("\n\n")}\n`;
}

const plain = (text: string) => toPlainText(text).replaceAll("\n", " ");
const said = (value: number, unit: string) => `${value}${unit && ` ${unit}`}`;
const cited = ({ title, url }: Source) => (url ? `[${title.replaceAll("]", "\\]")}](${url})` : title);
const unitOf = (output: ColumnOutput) => (output.kind === "number" && output.unit ? ` (${output.unit})` : "");

const figureRows = (figures: Simulation["outputs"]["figures"]) =>
	Object.entries(figures).map(([id, output]) => [
		`\`${id}\``,
		output.label,
		output.kind === "number" ? output.unit : Object.values(output.words).join(" · "),
	]);

function parameterRow([name, parameter]: [string, Parameter]): string[] {
	const { label, source } = parameter;
	return [`\`${name}\``, label, presetOf(parameter), rangeOf(parameter), source];
}

const presetOf = (parameter: Parameter) =>
	parameter.kind === "number" ? said(parameter.default, parameter.unit) : String(parameter.default);

function rangeOf(parameter: Parameter): string {
	if (parameter.kind === "number") return `${parameter.min} to ${parameter.max}`;
	return parameter.kind === "choice" ? parameter.options.map(({ value }) => value).join(" · ") : "yes or no";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
	return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
