import { type Derivation } from "../simulations/kit/derivation.ts";
import { findSimulation } from "../simulations/registry.ts";
import { callerRunner } from "./callerRunner.ts";
import { requestOf, type RunOptions } from "./runOptions.ts";

/**
 * Why a participant of a run was paid what it was, line by line.
 * @param participant its id in the report, such as "miner-12"
 * @throws {SubnetsError} `not-found` when there is no such simulation, participant or step, or when the simulation pays nobody
 */
export const whyPay = async (
	simulation: string,
	participant: string,
	options: RunOptions & { readonly step?: number } = {},
): Promise<Derivation> => {
	const { runner = callerRunner(), step } = options;
	return await runner.derivePay(requestOf(findSimulation(simulation), options), participant, step);
};
