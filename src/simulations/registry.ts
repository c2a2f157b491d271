import { SubnetsError } from "../numeric/errors.ts";
import { didYouMean } from "../numeric/nearNames.ts";
import { briefly } from "../numeric/oneLine.ts";
import { type Simulation } from "./kit/contract.ts";
import astroturfing from "./astroturfing/simulation.ts";
import auditTrail from "./audit-trail/simulation.ts";
import automationAdoption from "./automation-adoption/simulation.ts";
import chatbotInfluence from "./chatbot-influence/simulation.ts";
import chutes from "./chutes/simulation.ts";
import dataUniverse from "./data-universe/simulation.ts";
import energy from "./energy/simulation.ts";
import importedEpoch from "./imported-epoch/simulation.ts";
import incentiveShapes from "./incentive-shapes/simulation.ts";
import honestMajority from "./honest-majority/simulation.ts";
import lossOfControl from "./loss-of-control/simulation.ts";
import marketConcentration from "./market-concentration/simulation.ts";
import meanOrMedian from "./mean-or-median/simulation.ts";
import networkCapital from "./network-capital/simulation.ts";
import ownSubnet from "./own-subnet/simulation.ts";
import pooledCompute from "./pooled-compute/simulation.ts";
import ridges from "./ridges/simulation.ts";
import scalingLaw from "./scaling-law/simulation.ts";
import smallStakeholders from "./small-stakeholders/simulation.ts";
import stakeCap from "./stake-cap/simulation.ts";
import stakingReturn from "./staking-return/simulation.ts";
import subnetRoles from "./subnet-roles/simulation.ts";
import takeover from "./takeover/simulation.ts";
import talentMarket from "./talent-market/simulation.ts";
import weightCopying from "./weight-copying/simulation.ts";
import zeus from "./zeus/simulation.ts";

/** Every simulation, in the essay's order. Adding one is: a folder, an import, a line. */
export const simulations: readonly Simulation[] = [
	scalingLaw,
	marketConcentration,
	lossOfControl,
	astroturfing,
	chatbotInfluence,
	automationAdoption,
	pooledCompute,
	talentMarket,
	subnetRoles,
	zeus,
	meanOrMedian,
	weightCopying,
	honestMajority,
	stakingReturn,
	dataUniverse,
	auditTrail,
	chutes,
	ridges,
	incentiveShapes,
	ownSubnet,
	energy,
	takeover,
	stakeCap,
	networkCapital,
	smallStakeholders,
	importedEpoch,
];

const byId = new Map(simulations.map((simulation) => [simulation.id, simulation]));

/** @throws {SubnetsError} `not-found` */
export function findSimulation(id: string): Simulation {
	const simulation = byId.get(id);
	if (!simulation) {
		const cure = didYouMean(id, byId.keys(), "The view Simulations names them all, and list on the command line.");
		throw new SubnetsError("not-found", `There is no simulation "${briefly(id)}". ${cure}`, "simulation");
	}
	return simulation;
}
