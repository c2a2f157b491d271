import { type ImportedMetagraph } from "../../../chain/imports/result/importedMetagraph.ts";
import { SubnetsError } from "../../../numeric/errors.ts";

/** Validators with a permit. @source protocol.md §1.2 */
const PERMITS = 64;

/**
 * Stakes of the largest holders of a real subnet, largest first: those who may rate.
 * @throws {SubnetsError} `bad-value` where fewer than two hold any, since two teams need one each
 */
export function ownStakes({ stake }: ImportedMetagraph): readonly number[] {
	const held = [...stake].filter((amount) => amount > 0).sort((a, b) => b - a);
	if (held.length < 2) {
		const message = "Stake: fewer than two UIDs of this file hold any, and two teams need one each. Use another file.";
		throw new SubnetsError("bad-value", message, "imported");
	}
	return held.slice(0, PERMITS);
}
