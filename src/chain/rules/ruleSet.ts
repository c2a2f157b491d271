import { SubnetsError } from "../../numeric/errors.ts";
import { RULE_SET_IDS, type RuleSetId } from "../ruleSetId.ts";
import { dtao } from "./dtao.ts";
import { gate } from "./gate.ts";
import { priceBurn } from "./priceBurn.ts";
import type { RuleSet } from "./ruleSetType.ts";
import { taoflow } from "./taoflow.ts";

const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
	"dtao-2025-02": dtao,
	"taoflow-2025-12": taoflow,
	"price-burn-2026-06": priceBurn,
	"gate-2026-07": gate,
};

/** @throws {SubnetsError} `not-found` when there is no rule set of that id */
export function ruleSet(id: RuleSetId): RuleSet {
	const found = RULE_SETS[id] as RuleSet | undefined;
	if (found) return found;
	throw new SubnetsError("not-found", `Rules "${id}" do not exist. Use one of ${RULE_SET_IDS.join(", ")}.`, "rules");
}
