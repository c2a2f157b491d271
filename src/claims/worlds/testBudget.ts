import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Screening } from "./screening.ts";
import { fullDepth, type SearchDepth } from "./turningPoint.ts";
import { freeParameters } from "./worldSpace.ts";

/** Worlds and screening of one simulation may take so many milliseconds of one core, whatever the fewest runs allow. */
const BUDGET = 5000;
const FEWEST_RUNS = 64;
const MOST_RUNS = 1000;
/** With fewer worlds even a claim that holds in all of them but one is not clearly supported. */
const FEWEST_WORLDS = 32;
const MOST_WORLDS = 500;
/** With fewer worlds than this, asked for by somebody who wants to see something soon, nothing is screened. */
const FEWEST_SCREENED = 10;
const FEWEST_TRAJECTORIES = 2;
const MOST_TRAJECTORIES = 10;

/** How many worlds a simulation's claims are judged in, and how its parameters are screened. */
export interface TestBudget {
	readonly worlds: number;
	readonly screening: Screening;
	readonly search: SearchDepth;
}

/** From these costs on, in milliseconds, a run is dear, or so dear that only the premise which the finding names is looked at. */
const DEAR = 15;
const VERY_DEAR = 300;
/** By one seed, to 1/24 of the range. */
const coarseDepth: SearchDepth = { grid: 4, halvings: 3, votes: 1 };
/** By one seed, to 1/12 of the range. */
const coarsestDepth: SearchDepth = { grid: 4, halvings: 2, votes: 1 };

/** @param worlds absent: as many as the simulation's cost allows */
export function budgetOf(simulation: Simulation, worlds?: number): TestBudget {
	const { cost } = simulation;
	const runs = clamp(BUDGET / cost, FEWEST_RUNS, MOST_RUNS);
	const wanted = worlds ?? clamp(runs / 2, FEWEST_WORLDS, MOST_WORLDS);
	if (cost >= VERY_DEAR || wanted < FEWEST_SCREENED) {
		return { worlds: wanted, screening: { method: "none" }, search: coarsestDepth };
	}
	const perTrajectory = freeParameters(simulation.parameters).length + 1;
	const trajectories = clamp(wanted / perTrajectory, FEWEST_TRAJECTORIES, MOST_TRAJECTORIES);
	return {
		worlds: wanted,
		screening: { method: "morris", trajectories },
		search: cost >= DEAR ? coarseDepth : fullDepth,
	};
}

const clamp = (value: number, low: number, high: number) => Math.round(Math.min(high, Math.max(low, value)));
