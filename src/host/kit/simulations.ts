import { findSimulation as find, simulations as all } from "../../simulations/registry.ts";
import { type Simulation } from "../../simulations/kit/contract.ts";
import { simulationIn } from "../../simulations/spoken.ts";
import { language } from "./language.ts";

/** Every simulation in the reader's language, in the essay's order: taught before this file is loaded. */
export const simulations: readonly Simulation[] = all.map((simulation) => simulationIn(language, simulation));

/** The same by its id. @throws {SubnetsError} `not-found` */
export const findSimulation = (id: string): Simulation => simulationIn(language, find(id));
