import { CONTEST_AGE } from "../economics/conviction.ts";
import { sharesByGatedPrice } from "../economics/subnetShares.ts";
import { priceBurn } from "./priceBurn.ts";
import type { RuleSet } from "./ruleSetType.ts";

/**
 * The rules of summer 2026 in their last form of August: the gate of 27 July with its bar at a rank, withheld pay counted
 * again, ownership by one hotkey. What is not named here is taken to be as in June.
 *
 * @source protocol.md §3.13
 */
export const gate: RuleSet = {
	...priceBurn,
	id: "gate-2026-07",
	label: "Gate, July 2026",
	date: "2026-08-14",
	summary:
		"A gate takes the network's TAO from subnets whose price share lies below that of the 32nd, and gives it to those above; one hotkey's conviction alone can win a subnet.",
	source: "RaoFoundation/subtensor, specs 440 to 447, shares as of commit f8ff769a4",
	shareRule: "gated price",
	sharesOf: sharesByGatedPrice,
	ownershipGate: { age: CONTEST_AGE, share: 0.18, of: "one hotkey" },
};
