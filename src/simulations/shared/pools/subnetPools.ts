import { sumOf } from "../../../numeric/sums.ts";
import { SubnetsError } from "../../../numeric/errors.ts";
import { exp, log } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type Pool } from "../../../chain/economics/pool.ts";
import { type RuleSet } from "../../../chain/rules/ruleSetType.ts";
import { alpha, tao } from "../../../chain/units.ts";
import { type ImportedNetwork } from "../../kit/importedNetwork.ts";

/** One subnet's market: reserves and holdings in whole TAO and alpha. */
export interface SubnetMarket {
	readonly netuid: number;
	readonly name: string;
	readonly taoReserve: number;
	readonly alphaReserve: number;
	/** Alpha held outside the pool. */
	readonly alphaOutstanding: number;
	/** TAO of a day's emission that price shares would give the subnet, of 3,600 in all; 0 where it is not known. */
	readonly taoPerDay: number;
}

export const SNAPSHOT_SOURCE =
	"public snapshot of all subnets of 11 April 2026 (sudoHayato/bittensor-research), later than the essay";

/** TAO minted a day since the halving of December 2025. */
const TAO_PER_DAY = 3600;

/**
 * The four subnets that the essay names.
 * @source {@link SNAPSHOT_SOURCE}; TAO a day: shares of all spot prices on 27 October 2025. The file that has them
 * (alexlange1/alphamind-transparency) calls them emission; they equal price over the sum of prices within 0.4 % on every
 * day, so they are what price shares would give and no record of what the chain paid.
 */
export const NAMED_MARKETS = {
	chutes: {
		netuid: 64,
		name: "Chutes",
		taoReserve: 211_988.9,
		alphaReserve: 2_558_110.7,
		alphaOutstanding: 2_411_049.3,
		taoPerDay: 0.0812 * TAO_PER_DAY,
	},
	"data-universe": {
		netuid: 13,
		name: "Data Universe",
		taoReserve: 23_777.9,
		alphaReserve: 2_936_074,
		alphaOutstanding: 1_949_648.1,
		taoPerDay: 0.0076 * TAO_PER_DAY,
	},
	zeus: {
		netuid: 18,
		name: "Zeus",
		taoReserve: 12_716.2,
		alphaReserve: 1_812_512.6,
		alphaOutstanding: 2_720_261.9,
		taoPerDay: 0.0077 * TAO_PER_DAY,
	},
	ridges: {
		netuid: 62,
		name: "Ridges",
		taoReserve: 51_681.1,
		alphaReserve: 1_559_786.3,
		alphaOutstanding: 3_038_377,
		taoPerDay: 0.0717 * TAO_PER_DAY,
	},
} as const satisfies Record<string, SubnetMarket>;

/**
 * Fit of the 125 subnets of the snapshot that have more than 100,000 alpha: alpha issued and price by their quantiles,
 * straight between them (prices on a logarithmic scale); the share of alpha outside the pool falls with the alpha issued
 * (straight line of its logit on the logarithm, with normal residuals).
 *
 * Not log-normal: no subnet can have issued more than the days since February 2025 allow, and half of them are near that.
 * @source fitted here to {@link SNAPSHOT_SOURCE}
 */
export const MARKET_FIT = {
	quantiles: [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
	issued: [129_000, 536_000, 823_000, 2_357_000, 4_424_000, 4_782_000, 4_868_000, 5_039_000],
	price: [0.00231, 0.00341, 0.00366, 0.00419, 0.00538, 0.00983, 0.0191, 0.0829],
	outside: { meanLogIssued: 14.869, logit: 0.592, slope: -0.518, deviation: 0.361 },
} as const;

/** Value at a quantile, 0 to 1, straight between those that are known. */
function atQuantile(values: readonly number[], quantile: number): number {
	const { quantiles } = MARKET_FIT;
	const above = Math.max(
		1,
		quantiles.findIndex((known) => known >= quantile),
	);
	const [low, high] = [quantiles[above - 1]!, quantiles[above]!];
	return values[above - 1]! + ((quantile - low) / (high - low)) * (values[above]! - values[above - 1]!);
}

const LOG_PRICES = MARKET_FIT.price.map((price) => log(price));

/** A subnet of the fit. @param residual of the logit of the share outside, in standard deviations */
function marketAt(sizeQuantile: number, priceQuantile: number, residual: number) {
	const { meanLogIssued, logit, slope, deviation } = MARKET_FIT.outside;
	const issued = atQuantile(MARKET_FIT.issued, sizeQuantile);
	const share = 1 / (1 + exp(-(logit + slope * (log(issued) - meanLogIssued) + deviation * residual)));
	const alphaReserve = issued * (1 - share);
	const price = exp(atQuantile(LOG_PRICES, priceQuantile));
	return { taoReserve: alphaReserve * price, alphaReserve, alphaOutstanding: issued * share, taoPerDay: 0 };
}

/**
 * Sum of the moving prices of all 128 subnets, TAO. Above 1 root's part is sold for TAO, below it is recycled.
 * @source {@link SNAPSHOT_SOURCE}, added up here
 */
export const PRICE_SUM = 1.31;

/** The same markets with as much more or less TAO that their prices add up to `sum`. */
export function pricedAt(markets: readonly SubnetMarket[], sum: number): SubnetMarket[] {
	const now = sumOf(markets, ({ taoReserve, alphaReserve }) => taoReserve / alphaReserve);
	return markets.map((market) => ({ ...market, taoReserve: (market.taoReserve * sum) / now }));
}

/** Draws subnets that resemble the snapshot. Netuids count from 1. */
export const drawMarkets = (count: number, random: Random): SubnetMarket[] =>
	Array.from({ length: count }, (_, i) => ({
		netuid: i + 1,
		name: `Subnet ${i + 1}`,
		...marketAt(random.uniform(), random.uniform(), random.normal()),
	}));

/**
 * Subnets of an imported table that have a pool to trade with; root is not one of them. What each gets of the emission is its
 * part of all moving prices, since a table does not say what flowed.
 */
export function importedMarkets({
	subnets: { subnets },
}: Extract<ImportedNetwork, { kind: "subnets" }>): SubnetMarket[] {
	const prices = sumOf(subnets, ({ netuid, priceEma }) => (netuid > 0 ? (priceEma ?? 0) : 0));
	return subnets
		.filter(
			({ netuid, taoReserve, alphaReserve, alphaOutstanding }) =>
				netuid > 0 && taoReserve > 0 && alphaReserve > 0 && alphaOutstanding > 0,
		)
		.map((subnet) => ({
			...subnet,
			taoPerDay: prices > 0 ? (TAO_PER_DAY * (subnet.priceEma ?? 0)) / prices : 0,
		}));
}

/** No real subnet has this number; 0 would be root, which has no pool. */
const TYPICAL_NETUID = 65_535;

/** The subnet in the middle of the fit. */
export const typicalMarket = (): SubnetMarket => ({
	netuid: TYPICAL_NETUID,
	name: "a typical subnet",
	...marketAt(0.5, 0.5, 0),
});

/** What a reader can choose as the subnet to look at: the four that the essay names, and the middle of the fit. */
export const MARKET_OPTIONS = [
	{ value: "chutes", label: "Chutes (64)" },
	{ value: "data-universe", label: "Data Universe (13)" },
	{ value: "zeus", label: "Zeus (18)" },
	{ value: "ridges", label: "Ridges (62)" },
	{ value: "typical", label: "a typical subnet" },
] as const;

export type MarketChoice = (typeof MARKET_OPTIONS)[number]["value"];

/**
 * The chosen market. With an imported table it is always one of the table's: the subnet asked for by number, else the one
 * chosen by name (a typical one is that in the middle of its pools), else the largest pool, so that no figure under a file's
 * name comes from anywhere else.
 * @param netuid 0: by name
 * @throws {SubnetsError} `bad-value` when the table has no pool at all, or there is no subnet of that number
 */
export function chosenMarket(
	choice: MarketChoice,
	imported: readonly SubnetMarket[] | undefined,
	netuid = 0,
): SubnetMarket {
	const known = imported ?? Object.values(NAMED_MARKETS);
	if (netuid > 0) {
		const asked = known.find((market) => market.netuid === netuid);
		if (asked) return asked;
		const message = imported
			? `The table has no subnet ${netuid} with a pool. Use a number that it has, or 0.`
			: `Without an imported table there is no subnet ${netuid}. Import a table that has it, or use 0.`;
		throw new SubnetsError("bad-value", message, "netuid");
	}
	if (!imported) return choice === "typical" ? typicalMarket() : NAMED_MARKETS[choice];
	if (imported.length === 0) {
		const message = "No subnet of this table has a pool with TAO and alpha. Use a table with both.";
		throw new SubnetsError("bad-value", message, "imported");
	}
	const bySize = [...imported].sort((a, b) => b.taoReserve - a.taoReserve);
	if (choice === "typical") return bySize[Math.floor(bySize.length / 2)]!;
	return bySize.find((market) => market.netuid === NAMED_MARKETS[choice].netuid) ?? bySize[0]!;
}

/** The market's pool under a rule set: even weights and its fee. */
export const poolOf = (market: SubnetMarket, rules: RuleSet): Pool => ({
	taoReserve: tao(market.taoReserve),
	alphaReserve: alpha(market.alphaReserve),
	taoWeight: 0.5,
	feeRate: rules.feeRate,
});

/**
 * Alpha to buy from the pool so that it makes up `share` of all alpha outside: what is bought leaves the pool and counts too.
 * @returns share / (1 − share) · outstanding, whole alpha
 */
export const alphaForShare = (share: number, outstanding: number): number => (share / (1 - share)) * outstanding;
