import { type Manifest, type RunReport } from "../runReport.ts";
import { numbers, table } from "../../simulations/kit/build.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Table } from "../../simulations/kit/outcome.ts";
import { tableAsCsv } from "../../simulations/kit/tableAsCsv.ts";
import { commandLineOf } from "../ask/commandLine.ts";

/**
 * A table of a run with all that it takes to repeat it: lines that begin with `#` say simulation, version, rules, seeds,
 * values, network, hash and the command line; the table follows as RFC 4180 has it.
 */
export const describedCsv = (content: Table, manifest: Manifest, simulation: Simulation): string =>
	`${aboutLines(manifest, simulation)
		.map((line) => `# ${line}\r\n`)
		.join("")}${tableAsCsv(content)}`;

/** What a run was, a line each, on one line each whatever a name holds. */
function aboutLines(manifest: Manifest, simulation: Simulation): string[] {
	const { values, seed, seeds, rules, version, engine, imported, outcomeHash } = manifest;
	const { parameters, title, id } = simulation;
	const unitOf = (name: string) => {
		const parameter = parameters[name];
		return parameter?.kind === "number" && parameter.unit !== "" ? ` ${parameter.unit}` : "";
	};
	return [
		`simulation: ${id} (${title}), version ${version}; Subnet Explorer ${engine}`,
		`seed: ${seed}; seeds: ${seeds}`,
		...(simulation.rules.length > 0 ? [`rules: ${rules}`] : []),
		...(imported ? [`network: ${imported.name}, SHA-256 ${imported.hash}`] : []),
		...Object.entries(values).map(([name, value]) => `value ${name}: ${value}${unitOf(name)}`),
		`outcome: SHA-256 ${outcomeHash}`,
		`repeat: ${commandLineOf(manifest, simulation)}`,
	].map((line) => line.replaceAll(/\s+/g, " "));
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
