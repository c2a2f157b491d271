import { type ImportedMetagraph } from "../../chain/imports/importedMetagraph.ts";
import { type ImportedSubnetTable } from "../../chain/imports/importedSubnetTable.ts";

/** A real network as a start state: one subnet's stakes and weights, or a table of subnets with their pools. */
export type ImportedNetwork =
	| { readonly kind: "metagraph"; readonly name: string; readonly metagraph: ImportedMetagraph }
	| { readonly kind: "subnets"; readonly name: string; readonly subnets: ImportedSubnetTable };
