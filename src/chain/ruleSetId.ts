/** The dated emission rules a run can be made under. Every run names one. @source protocol.md §3.2, §6 */
export const RULE_SET_IDS = ["dtao-2025-02", "taoflow-2025-12", "price-burn-2026-06", "gate-2026-07"] as const;
export type RuleSetId = (typeof RULE_SET_IDS)[number];

/** The rules in force at the essay's date, 15 December 2025. */
export const DEFAULT_RULE_SET: RuleSetId = "taoflow-2025-12";

export const isRuleSetId = (value: unknown): value is RuleSetId => RULE_SET_IDS.includes(value as RuleSetId);
