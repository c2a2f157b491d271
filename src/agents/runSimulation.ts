import * as v from "valibot";
import { findSimulation } from "../simulations/registry.ts";
import { agentTool } from "./agentTool.ts";
import { runAsked, runInput, simulationInput, questionsAndNames } from "./askInput.ts";
import { runChart } from "./runChart.ts";
import { runData, sayRun } from "./sayRun.ts";

export const runSimulation = agentTool({
	name: "run_simulation",
	title: "Run Simulation",
	summary: "Runs a simulation and says what it means for the essay.",
	description:
		'Runs one simulation of Bittensor\'s subnets, or of the AI market around them, and returns its answer, its figures, its findings on the claims of an essay on centralised AI (each with its section and what counts as true), and a manifest that repeats the run to the last bit. Deterministic: equal input gives an equal outcome hash. Figures hold under the stated rules and values only; quote them with their manifest. describe_simulation says what "values" may name.',
	details: questionsAndNames,
	shown: true,
	input: v.strictObject({ simulation: simulationInput, ...runInput }),
	answer: async ({ simulation: id, ...asked }, services, signal) => {
		const simulation = findSimulation(id);
		const report = await runAsked(simulation, asked, services, signal);
		const chart = runChart(report, simulation);
		return { text: sayRun(report, simulation), data: runData(report, simulation), ...(chart && { chart }) };
	},
});
