/**
 * Subnets in which the key with the most weight had more than half of it, of those looked at: netuids 1 to 7, 10 to 17 and
 * 61 to 67. @source JSONbored/metagraphed, 7 August 2026: max_stake_alpha over total_stake_alpha, counted here
 */
export const ONE_KEY = { withHalf: 15, subnets: 22 };
