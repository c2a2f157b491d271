import { type Manifest } from "../runReport.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { valuesThatDiffer } from "./valueText.ts";

/**
 * The command that repeats a run anywhere with the engine that made it, e.g. `npx subnet-explorer@0.1.0 run zeus --seed 7 --set miners=64`.
 * A run from an imported network names its file as `FILE`, since nobody but the reader knows where it is.
 * @param options another command that takes the same options, such as `sweep`, with `more` words of its own
 */
export function commandLineOf(
	manifest: Omit<Manifest, "outcomeHash">,
	simulation: Pick<Simulation, "parameters" | "rules" | "stochastic">,
	{ command = "run", more = [] }: { readonly command?: string; readonly more?: readonly string[] } = {},
): string {
	const { engine, seed, seeds, rules, values, imported, events } = manifest;
	const set = valuesThatDiffer(simulation.parameters, values).flatMap(([name, value]) => ["--set", `${name}=${value}`]);
	const at = (events ?? []).flatMap((event) =>
		Object.entries(event.set).flatMap(([name, value]) => ["--at", `${event.at}:${name}=${value}`]),
	);
	return [
		...["npx", `subnet-explorer@${engine}`, command, manifest.simulation, "--seed", String(seed)],
		...(simulation.stochastic ? ["--seeds", String(seeds)] : []),
		...(simulation.rules.length > 0 ? ["--rules", rules] : []),
		...(imported ? ["--input", "FILE"] : []),
		...set,
		...at,
		...more,
	]
		.map((word) => (/^[\w.=:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
		.join(" ");
}
