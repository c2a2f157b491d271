/**
 * What was recorded of all subnets in August 2026: largest key above half in so many of 128.
 * @source JSONbored/metagraphed, 7 August 2026, computed from its table
 */
export const RECORDED = { majority: 87, subnets: 128, largest: 58.6 } as const;
