import { type Simulation } from "../../simulations/kit/contract.ts";
import { type Values } from "../../simulations/kit/parameters.ts";
import { fullDepth, type SearchDepth } from "./threshold.ts";

/**
 * Values that make a run of a world cheaper and leave its question alone (fewer people, fewer networks of the same kind), with
 * the milliseconds that it takes then, measured as those of the defaults.
 */
const cheaper: Readonly<Record<string, { readonly values: Values; readonly cost: number }>> = {
	// The shift that is judged differs by 0.9 points between seeds then, and by a hundred between worlds.
	astroturfing: { values: { people: 1000 }, cost: 60 },
	ridges: { values: { contests: 8 }, cost: 80 },
};

/** The worlds of one simulation may take so many milliseconds of one core, whatever the fewest runs take. */
const WORLDS_BUDGET = 3600;
/** Runs that even a dear simulation gets where an interval stays wide. */
const FEWEST_RUNS = 64;
/** And the search for thresholds so many; a simulation that cannot be searched for that has none. */
const SEARCH_BUDGET = 1200;
/** From here on, in milliseconds, another world is worth more than another seed of the same. */
const VERY_DEAR = 300;
/** Worlds of a batch, a Latin hypercube of its own. */
const BATCH = 16;
/** With fewer batches nobody knows how exact the design is. */
const FEWEST_BATCHES = 4;
const MOST_BATCHES = 48;
/**
 * The worlds of so many batches are run by several seeds, to tell chance from what nobody knows; all others once. Worlds
 * differ far more than seeds do, so that a run in another world makes a share more exact than a second one in the same.
 */
const REPEATED_BATCHES = 2;
/** Few worlds, asked for by somebody who wants to see something soon, are two batches. */
const FEWEST_WORLDS = 2;

/** How many worlds a simulation's claims are judged in. */
export interface TestBudget {
	/** Worlds of each batch, in order. The test may end after the first `fewest` of them. */
	readonly batches: readonly number[];
	readonly fewest: number;
	/** Of so many of the first batches, each world is run by several seeds where chance matters; of the others once. */
	readonly repeated: number;
	/** Values that all worlds share instead of the defaults. */
	readonly quick: Values;
	/** Absent where looking for a threshold would take too long. */
	readonly search?: SearchDepth;
}

/** Milliseconds of one run of a world, whatever the machine. */
export const runCost = ({ id, cost }: Pick<Simulation, "id" | "cost">): number => cheaper[id]?.cost ?? cost;

/** Of a repeated world: two where chance matters; one where a run is very dear. */
export const seedsOf = (simulation: Pick<Simulation, "id" | "cost" | "stochastic">): number =>
	simulation.stochastic && runCost(simulation) < VERY_DEAR ? 2 : 1;

/** @param worlds just so many, whatever they say; absent: as many as the intervals and the simulation's cost ask for */
export function budgetOf(simulation: Simulation, worlds?: number): TestBudget {
	const cost = runCost(simulation);
	const quick = cheaper[simulation.id]?.values ?? {};
	const shared = { repeated: REPEATED_BATCHES, quick, ...searchWithin(simulation, cost) };
	if (worlds !== undefined) {
		const count = Math.max(1, Math.min(2 * FEWEST_BATCHES, Math.floor(worlds / FEWEST_WORLDS)));
		const batches = Array.from({ length: count }, (_, i) => Math.floor((worlds + i) / count));
		return { batches, fewest: count, ...shared };
	}
	const runs = Math.max(FEWEST_RUNS, WORLDS_BUDGET / cost);
	const again = REPEATED_BATCHES * (seedsOf(simulation) - 1);
	const affordable = (size: number) => Math.floor(runs / size) - again;
	const size = affordable(BATCH) < FEWEST_BATCHES ? BATCH / 2 : BATCH;
	const count = Math.min(MOST_BATCHES, Math.max(FEWEST_BATCHES, affordable(size)));
	return { batches: Array.from({ length: count }, () => size), fewest: FEWEST_BATCHES, ...shared };
}

function searchWithin({ stochastic, findings }: Simulation, cost: number): { readonly search?: SearchDepth } {
	const runs = SEARCH_BUDGET / cost / Math.max(1, findings.length);
	const seeds = stochastic ? fullDepth.seeds : 1;
	const looks = Math.min(fullDepth.grid + fullDepth.halvings, Math.floor(runs / seeds));
	const grid = Math.min(fullDepth.grid, Math.ceil(looks / 2));
	// Coarser than to 1/16 of the range it is no threshold.
	return looks < 8 ? {} : { search: { grid, halvings: looks - grid, seeds: fullDepth.seeds } };
}
