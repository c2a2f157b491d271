/** The most seeds that one run may have: beyond it the band changes no more than its drawn width. */
export const MOST_SEEDS = 200;
