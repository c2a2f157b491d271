import { type SectionId } from "../essay/sectionId.ts";
import { type Chart } from "../simulations/chart.ts";
import { type ImportedNetwork } from "../simulations/importedNetwork.ts";
import { type Outcome } from "../simulations/outcome.ts";
import { metagraphReport } from "./metagraphReport.ts";
import { subnetTableReport } from "./subnetTableReport.ts";

/** What a real network says when it is looked at as it stands, before any simulation starts from it. */
export interface NetworkReport {
	readonly title: string;
	/** Inline markup; its figures are those of the outcome. */
	readonly answer: string;
	readonly outcome: Outcome;
	readonly charts: readonly Chart[];
	/** Sections of the essay that speak of it, the main one first, each with the reason in a sentence. */
	readonly sections: readonly { readonly id: SectionId; readonly why: string }[];
}

/** One epoch of an imported metagraph, or the state of an imported table of subnets. */
export const networkReport = (network: ImportedNetwork): NetworkReport =>
	network.kind === "metagraph"
		? metagraphReport(network.metagraph, network.name)
		: subnetTableReport(network.subnets, network.name);
