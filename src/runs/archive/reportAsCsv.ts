import { type Language } from "../../language/language.ts";
import { sayingsIn } from "../../language/sayings.ts";
import { type Manifest, type RunReport } from "../runReport.ts";
import { numbers, table } from "../../simulations/kit/build.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { commandLineOf } from "../ask/commandLine.ts";

/**
 * A table of a run with all that it takes to repeat it: lines that begin with `#` say simulation, version, rules, seeds,
 * values, network, hash and the command line; the table follows as RFC 4180 has it.
 * @param language of these lines; the table is data, and the same in every language
 */
export const describedCsv = (
	content: Table,
	manifest: Manifest,
	simulation: Simulation,
	language: Language = "en",
): string =>
	`${commentRows(
		[
			...aboutLines(manifest, simulation),
			`outcome: SHA-256 ${manifest.outcomeHash}`,
			`repeat: ${commandLineOf(manifest, simulation)}`,
		].map(sayingsIn(language)),
	)}${tableAsCsv(content)}`;

/** Lines as the rows that go before a CSV's own: each on one line, whatever a name holds. */
export const commentRows = (lines: readonly string[]): string =>
	lines.map((line) => `# ${line.replaceAll(/\s+/g, " ")}\r\n`).join("");

/** What was asked, a line each. @param varied names of values that are not the same in every row */
export function aboutLines(
	asked: Omit<Manifest, "outcomeHash">,
	simulation: Simulation,
	varied: readonly string[] = [],
): string[] {
	const { values, seed, seeds, rules, version, engine, imported, events = [] } = asked;
	const { parameters, title, id } = simulation;
	const unitOf = (name: string) => {
		const parameter = parameters[name];
		return parameter?.kind === "number" && parameter.unit !== "" ? ` ${parameter.unit}` : "";
	};
	return [
		`simulation: ${id} (${title}), version ${version}; Subnet Explorer ${engine}`,
		`seed: ${seed}; seeds: ${seeds}`,
		...(simulation.rules.length > 0 && !varied.includes("rules") ? [`rules: ${rules}`] : []),
		...(imported ? [`network: ${imported.name}, SHA-256 ${imported.hash}`] : []),
		...Object.entries(values).flatMap(([name, value]) =>
			varied.includes(name) ? [] : [`value ${name}: ${value}${unitOf(name)}`],
		),
		...events.map(({ at, set, says }) => {
			const changes = Object.entries(set).map(([name, value]) => `${name}=${value}${unitOf(name)}`);
			return `at ${at}: ${changes.join(", ")}${says === undefined ? "" : ` (${says})`}`;
		}),
	];
}

/** Every seed of a run by itself: a row per seed, a column per figure. Nothing where there was one seed. */
export function repetitionsTable({ repetitions, outcome }: RunReport): Table | undefined {
	if (!repetitions) return undefined;
	return table("repetitions", "Figures by seed", [
		numbers(
			"seed",
			"Seed",
			"",
			repetitions.map(({ seed }) => seed),
		),
		...outcome.figures.map(({ id, label, unit }) =>
			numbers(
				id,
				label,
				unit,
				repetitions.map(({ figures }) => figures[id] ?? NaN),
			),
		),
	]);
}
