import { type Simulation } from "../../simulations/kit/contract.ts";
import { type ImportedNetwork } from "../../simulations/kit/importedNetwork.ts";
import { simulations } from "../kit/simulations.ts";

/** What an imported network of each kind is opened with. */
const first: Readonly<Record<ImportedNetwork["kind"], string>> = {
	metagraph: "imported-epoch",
	subnets: "takeover",
	scores: "incentive-shapes",
};

/** Simulations that can start from a kind of imported network, the one that it is opened with first. */
export const simulationsFrom = (kind: ImportedNetwork["kind"]): readonly Simulation[] =>
	simulations
		.filter(({ imports }) => imports.includes(kind))
		.sort((a, b) => Number(b.id === first[kind]) - Number(a.id === first[kind]));
