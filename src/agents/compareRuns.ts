import { sectionMark } from "../essay/sections.ts";
import * as v from "valibot";
import { runLooks } from "../essay/lean.ts";
import { claimOf } from "../essay/claims.ts";
import { say } from "../numeric/say.ts";
import { compareReports, type Comparison } from "../runs/archive/compareReports.ts";
import { findSimulation } from "../simulations/registry.ts";
import { agentTool } from "./agentTool.ts";
import { runAsked, runInput, simulationInput } from "./askInput.ts";
import { sayManifest } from "./sayRun.ts";

export const compareRuns = agentTool({
	name: "compare_runs",
	title: "Compare Runs",
	summary: "Runs a simulation twice with different inputs and says what differs.",
	description:
		"Runs one simulation twice, with two sets of values, seeds or dated rules, and returns what differs: inputs, figures, verdicts on the essay's claims, and both manifests. Give seeds of 10 or more to learn whether a difference is more than chance. Names of values are those of run_simulation.",
	input: v.strictObject({
		simulation: simulationInput,
		first: v.optional(v.pipe(v.strictObject(runInput), v.description("Left out: the defaults.")), {}),
		second: v.pipe(v.strictObject(runInput), v.description("What the first is compared with.")),
	}),
	answer: async ({ simulation: id, first, second }, services, signal) => {
		const simulation = findSimulation(id);
		const reports = await Promise.all([first, second].map((asked) => runAsked(simulation, asked, services, signal)));
		const [one, two] = [reports[0]!, reports[1]!];
		const comparison = compareReports(one, two);
		const text = [
			simulation.question,
			...sayComparison(comparison),
			"First:",
			sayManifest(one.manifest, simulation),
			"Second:",
			sayManifest(two.manifest, simulation),
		].join("\n");
		return { text, data: { ...comparison, first: one.manifest, second: two.manifest } };
	},
});

function sayComparison({ inputs, figures, verdicts, same }: Comparison): string[] {
	const changed = figures.filter(({ difference }) => difference !== 0);
	const turned = verdicts.filter(({ first, second }) => first !== second);
	const still = turned.length === 0 ? ["- No verdict differs."] : [];
	return [
		`Inputs that differ: ${inputs.map(({ name, first, second }) => `${name} ${first} → ${second}`).join("; ") || "none"}`,
		...(same ? ["Both gave the same to the last bit."] : ["Figures, first → second:"]),
		...changed.map(({ label, unit, first, second, apart }) => {
			const chance = apart === undefined ? "" : apart ? "; more than chance" : "; may be chance";
			return `- ${label}: ${say(first, unit)} → ${say(second, unit)}${chance}`;
		}),
		"Verdicts of the two runs (basis: one run each):",
		...turned.map(({ claim, first, second }) => {
			const { section, statement } = claimOf(claim);
			return `- ${sectionMark(section)} [${claim}] "${statement}": ${runLooks[first].word} → ${runLooks[second].word}`;
		}),
		...still,
	];
}
