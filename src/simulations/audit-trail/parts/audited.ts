import { chutesAndRidges } from "./chutesAndRidges.ts";
import { type AuditedSubnet, type Step } from "./steps.ts";
import { zeusAndData } from "./zeusAndData.ts";

/**
 * The steps from task to pay of the four subnets that the essay names, as of December 2025.
 * @source subnets.md §1-4: Orpheus-AI/Zeus 1.5.4, macrocosm-os/data-universe c04e1c5, chutesai/chutes-api 977ad56 with
 * rayonlabs/chutes-audit, ridgesai/ridges 3517c5d4; the two facts of every step are our reading of these files
 */
export const AUDITED: readonly AuditedSubnet[] = [...zeusAndData, ...chutesAndRidges];

/** @throws {TypeError} for a subnet that is not on the list: a slip in the parameters */
export function auditedOf(id: string): AuditedSubnet {
	const found = AUDITED.find((subnet) => subnet.id === id);
	if (!found) throw new TypeError(`"${id}" is not on the list.`);
	return found;
}

const HANDLING: readonly string[] = ["collection", "index", "storage", "checks", "jobs"];

/** The steps in which Data Universe collects and handles data. */
export const HANDLED: readonly Step[] = auditedOf("data-universe").steps.filter(({ id }) => HANDLING.includes(id));
