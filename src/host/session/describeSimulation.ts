import { sectionMark } from "../../essay/sections.ts";
import { sourceLooks } from "../../essay/sourceVerdict.ts";
import {
	type GuessQuestion,
	type KnownNetwork,
	type SimulationDescription,
} from "../../wire/panels/simulationPanel.ts";
import { ruleSet } from "../../chain/rules/ruleSet.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { isOverTime } from "../../simulations/kit/chart.ts";
import { type Guess } from "../../simulations/kit/guess.ts";
import { liveParameters } from "../../simulations/kit/schedule.ts";
import { importedMarkets } from "../../simulations/shared/pools/subnetPools.ts";
import { type ShelvedNetwork } from "./networkShelf.ts";
import { say } from "../kit/saying.ts";
import { essayHere } from "../kit/essayHere.ts";

/**
 * A simulation without its functions, with everything that its panel shows around a run.
 * @param networks imported networks that it can start from
 */
export function describeSimulation(
	simulation: Simulation,
	networks: readonly ShelvedNetwork[] = [],
): SimulationDescription {
	const {
		id,
		title,
		question,
		stochastic,
		cost,
		parameters,
		model,
		charts,
		benchmarks = [],
		measured = [],
	} = simulation;
	return {
		id,
		title,
		question,
		stochastic,
		...(simulation.settledByImport && { settledByImport: true }),
		timeless: simulation.timeless === true,
		cost,
		parameters,
		figures: Object.entries(simulation.outputs.figures).flatMap(([figure, { kind, label, ...rest }]) =>
			kind === "number" ? [{ id: figure, label, unit: "unit" in rest ? rest.unit : "" }] : [],
		),
		...(liveParameters(parameters).length > 0 && { clock: clockOf(simulation) }),
		model,
		charts,
		...(simulation.guess && { guess: questionOf(simulation.guess) }),
		benchmarks: benchmarks.map(({ what, unit, published, source, ours, tolerance }) => ({
			what,
			unit,
			published,
			source,
			ours,
			tolerance,
		})),
		measured,
		sections: simulation.sections.map((section) => ({
			id: section,
			mark: sectionMark(section),
			title: essayHere.sectionOf(section).title,
		})),
		claims: simulation.findings.map(({ claim }) => {
			const { statement, section, sources } = essayHere.claimOf(claim);
			return {
				id: claim,
				statement,
				section,
				mark: sectionMark(section),
				sourcesSay: sourceLooks[sources.verdict].lean,
				sourcesWord: sources.verdict,
			};
		}),
		rules: simulation.rules.map((rules) => {
			const { label, summary } = ruleSet(rules);
			return { id: rules, label: say(label), description: say(summary) };
		}),
		networks: networks.map(knownNetwork),
		explainsPay: simulation.derivePay !== undefined,
	};
}

/** As the axis of its charts over time has it. */
function clockOf({ charts, outputs }: Simulation): string {
	const overTime = charts.find(isOverTime);
	return (overTime && outputs.tables[overTime.table]?.columns[overTime.x]?.label) ?? "Step";
}

function knownNetwork({ id, name, network }: ShelvedNetwork): KnownNetwork {
	if (network.kind !== "subnets") return { id, name };
	return { id, name, subnets: importedMarkets(network).map(({ netuid, name: subnet }) => ({ netuid, name: subnet })) };
}

function questionOf(guess: Guess): GuessQuestion {
	if (guess.kind !== "choice") return guess;
	const { kind, question, options } = guess;
	return { kind, question, options };
}
