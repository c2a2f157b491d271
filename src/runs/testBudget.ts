import { type Simulation } from "../simulations/contract.ts";
import { type Screening } from "./sensitivity/screening.ts";
import { fullDepth, type SearchDepth } from "./sensitivity/turningPoint.ts";
import { freeParameters } from "./sensitivity/worldSpace.ts";

/**
 * Milliseconds of one run at the defaults, measured on a quiet machine of 2 cores with Node 20, rounded up. They decide how many
 * worlds a simulation gets, so that the number follows from the simulation and never from the clock: the same seed gives
 * the same page on every machine.
 */
const runCosts: Readonly<Record<string, number>> = {
	astroturfing: 500,
	"automation-adoption": 50,
	"chatbot-influence": 40,
	chutes: 50,
	"data-universe": 120,
	energy: 1,
	"imported-epoch": 5,
	"loss-of-control": 8,
	"market-concentration": 80,
	"mean-or-median": 25,
	"pooled-compute": 2,
	"scaling-law": 8,
	"stake-cap": 20,
	takeover: 2,
	"talent-market": 20,
	"weight-copying": 30,
	zeus: 150,
};

/** Of a simulation that is not in the list, in milliseconds. */
const usualCost = 100;

/** Work that one simulation may take in all, in milliseconds of one core. */
const BUDGET = 10_000;
const FEWEST_RUNS = 80;
const MOST_RUNS = 1500;
/** With fewer worlds no interval is narrow enough for a clear verdict; with more the page changes no more. */
const FEWEST_WORLDS = 40;
const MOST_WORLDS = 500;
const FEWEST_TRAJECTORIES = 2;
const MOST_TRAJECTORIES = 10;

export const runCost = ({ id }: Pick<Simulation, "id">): number => runCosts[id] ?? usualCost;

/** How many worlds a simulation's claims are judged in, and how its parameters are screened. */
export interface TestBudget {
	readonly worlds: number;
	readonly screening: Screening;
	readonly search: SearchDepth;
}

/** Where a run is dear: to 1/24 of the range, by one seed. */
const coarseDepth: SearchDepth = { grid: 4, halvings: 3, votes: 1 };
/** From this cost on, in milliseconds. */
const DEAR = 15;

/** @param worlds absent: as many as the simulation's cost allows */
export function budgetOf(simulation: Simulation, worlds?: number): TestBudget {
	const runs = clamp(BUDGET / runCost(simulation), FEWEST_RUNS, MOST_RUNS);
	const wanted = worlds ?? clamp(0.45 * runs, FEWEST_WORLDS, MOST_WORLDS);
	const perTrajectory = freeParameters(simulation.parameters).length + 1;
	const room = (worlds ?? 0.35 * runs) / perTrajectory;
	return {
		worlds: wanted,
		screening: { method: "morris", trajectories: clamp(room, FEWEST_TRAJECTORIES, MOST_TRAJECTORIES) },
		search: worlds !== undefined || runCost(simulation) >= DEAR ? coarseDepth : fullDepth,
	};
}

const clamp = (value: number, low: number, high: number) => Math.round(Math.min(high, Math.max(low, value)));
