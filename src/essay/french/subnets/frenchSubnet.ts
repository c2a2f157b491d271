import { type RoleId } from "../../roles.ts";
import { type NamedSubnet } from "../../subnet.ts";
import { type Each } from "../frenchClaim.ts";

/** A named subnet's words in French: as many facts as the English has. */
export interface FrenchSubnet<Subnet extends NamedSubnet> {
	readonly commodity: string;
	readonly purpose: string;
	readonly about: string;
	readonly owner: string;
	readonly roles: Readonly<Record<RoleId, string>>;
	readonly audit: { readonly can: string; readonly cannot: string };
	readonly abuse: string;
	readonly facts: Each<Subnet["facts"]>;
}
