import { findSimulation, simulations } from "../../src/simulations/registry.ts";

const named = process.env.SIMULATION?.split(",").map((id) => findSimulation(id.trim()));

/** The simulations under test: all, or those that `SIMULATION` names (`npm run contract -- zeus chutes`). */
export const chosenSimulations = named ?? simulations;

/** One of the two halves that run beside each other; the first has all of them where some were named. */
export const halfOf = (half: 0 | 1): typeof simulations =>
	named ? (half === 0 ? named : []) : simulations.filter((_, place) => place % 2 === half);
