import { type Concentration } from "./measures.ts";

/** Prices from which the record and the back-test come. */
export const PRICES_2025 = {
	title: "Daily alpha prices, 20 Feb – 29 Oct 2025 (alexlange1/alphamind-transparency)",
	url: "https://github.com/alexlange1/alphamind-transparency",
};

/**
 * How unequal the prices were, and how unequal emission would have been under two rules that met them: figures of
 * `tools/backTest.ts`. The rule without burns (June 2026) gives what price shares give.
 *
 * A file beside the prices is called emission: it is price over the sum of prices, within 0.4 % on every day, so no record
 * of what the chain paid is at hand.
 * @source {@link PRICES_2025}, computed on 244 days; flows are inferred from the prices
 */
export const RECORDED: readonly (Concentration & { readonly name: string })[] = [
	{ name: "Recorded: spot prices, 29 October 2025", topTen: 0.429, hhi: 0.027, gini: 0.583, for51: 15, paid: 127 },
	{ name: "Back-test: price shares on these prices", topTen: 0.461, hhi: 0.0303, gini: 0.629, for51: 13, paid: 127 },
	{ name: "Back-test: flow shares on these prices", topTen: 0.89, hhi: 0.141, gini: 0.937, for51: 3, paid: 28 },
];

/** How prices moved among subnets in the last 120 of these days: part of the shares a day, and ranks 30 days apart. */
export const MOTION_2025 = { turnover: 1.57, persistence: 0.913 };
