import { type CatalogueSubnet, type NamedSubnet } from "./subnet.ts";
import { catalogueSubnets } from "./subnets/catalogue.ts";
import { chutes } from "./subnets/chutes.ts";
import { dataUniverse } from "./subnets/dataUniverse.ts";
import { ridges } from "./subnets/ridges.ts";
import { zeus } from "./subnets/zeus.ts";

/** The four subnets that the essay names, in the order in which it names them. */
export const namedSubnets: readonly NamedSubnet[] = [zeus, dataUniverse, chutes, ridges];

const named = new Map(namedSubnets.map((subnet) => [subnet.netuid, subnet]));
const listed = new Map(catalogueSubnets.map((subnet) => [subnet.netuid, subnet]));

/** Any subnet that we know under a netuid, named or not. */
export function findSubnet(netuid: number): NamedSubnet | CatalogueSubnet | undefined {
	return named.get(netuid) ?? listed.get(netuid);
}
