import assert from "node:assert/strict";
import { seedsFor } from "../../src/runs/ask/ask.ts";
import { combineOutcomes } from "../../src/runs/engine/combineOutcomes.ts";
import { judge, judgeSeeds } from "../../src/runs/engine/judge.ts";
import { runToEnd, type Simulation, type World } from "../../src/simulations/kit/contract.ts";
import { defaultsOf } from "../../src/simulations/kit/parameters.ts";
import { assertFrench } from "./french.ts";

const SEEDS = 20;
/** Dearer ones are tried over seeds where they are tested themselves, or by hand before a release; milliseconds. */
const CHEAP = 60;

export const isTriedOverSeeds = ({ stochastic, cost }: Simulation): boolean => stochastic && cost <= CHEAP;

/**
 * What readers see when they open it is what most seeds say: no verdict that half of them or more do not share.
 * @param worldOf the world of a seed
 */
export function checkSeeds(simulation: Simulation, worldOf: (seed: number) => World): void {
	const values = defaultsOf(simulation.parameters);
	const outcomes = Array.from({ length: SEEDS }, (_, i) => runToEnd(simulation, values as never, worldOf(i + 1)));
	for (const outcome of outcomes) assertFrench(simulation, outcome, values);
	const opened = outcomes.slice(0, seedsFor(simulation));
	const shown =
		opened.length === 1
			? judge(simulation, opened[0]!, values)
			: judgeSeeds(simulation, opened, combineOutcomes(opened), values);
	const each = outcomes.map((outcome) => judge(simulation, outcome, values));
	shown.forEach(({ claim, verdict }, i) => {
		const agreeing = each.filter((one) => one[i]!.verdict === verdict).length;
		assert.ok(agreeing > SEEDS / 2, `${claim}: ${agreeing} of ${SEEDS} seeds say "${verdict}", as it does when opened`);
	});
}
