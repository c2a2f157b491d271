import * as v from "valibot";
import { type RunReport } from "../runs/runReport.ts";
import { listed } from "../numeric/nearNames.ts";
import { askFields, askFor, eventsField } from "../runs/ask/ask.ts";
import { type Simulation } from "../simulations/kit/contract.ts";
import { simulations } from "../simulations/registry.ts";
import { type AgentServices } from "./agentTool.ts";

/** Which simulation. */
export const simulationInput = v.pipe(
	v.picklist(
		simulations.map(({ id }) => id),
		`Use one of: ${listed(simulations.map(({ id }) => id))}.`,
	),
	v.description("Which question is asked."),
);

/** The question that each simulation answers, and the names that `values` takes: once, in the tool that most calls go to. */
export const questionsAndNames = `Simulations, their questions, and what "values" may name (describe_simulation has units, ranges and meanings):\n${simulations
	.map(({ id, question, parameters }) => `${id}: ${question} values: ${Object.keys(parameters).join(", ")}`)
	.join("\n")}`;

/** All that a run is asked besides its simulation. Nothing has to be given. */
export const runInput = {
	values: v.optional(askFields.values),
	seed: v.optional(askFields.seed),
	seeds: v.optional(askFields.seeds),
	rules: v.optional(askFields.rules),
	events: v.optional(eventsField),
};

/** What {@link runInput} gives. */
export interface RunInput {
	readonly values?: Readonly<Record<string, number | string | boolean>> | undefined;
	readonly seed?: number | undefined;
	readonly seeds?: number | undefined;
	readonly rules?: RunReport["manifest"]["rules"] | undefined;
	readonly events?: RunReport["manifest"]["events"] | undefined;
}

/** Runs what was asked. @throws {SubnetsError} `bad-value` for a value that the simulation does not allow */
export async function runAsked(
	simulation: Simulation,
	input: RunInput,
	services: AgentServices,
	signal?: AbortSignal,
): Promise<RunReport> {
	const given = Object.fromEntries(Object.entries(input).filter(([, field]) => field !== undefined));
	const request = askFor(simulation, given);
	signal?.throwIfAborted();
	const handle = (await services.runner()).start(request);
	signal?.addEventListener("abort", () => handle.stop(), { once: true });
	return await handle.report;
}
