import { exp } from "../../../numeric/math.ts";
import { type Random } from "../../../numeric/random.ts";
import { type Pool } from "../../../chain/economics/pool.ts";
import { type RuleSet } from "../../../chain/rules/ruleSet.ts";
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
	/** TAO of a day's emission that the subnet gets, of 3,600 in all; 0 where it is not known. */
	readonly taoPerDay: number;
}

export const SNAPSHOT_SOURCE =
	"public snapshot of all subnets of 11 April 2026 (sudoHayato/bittensor-research), later than the essay";

/** TAO minted a day since the halving of December 2025. */
const TAO_PER_DAY = 3600;

/**
 * The four subnets that the essay names.
 * @source {@link SNAPSHOT_SOURCE}; emission: shares of 27 October 2025 (alexlange1/alphamind-transparency), since the
 * snapshot's own column is the worth of the alpha paid out, not TAO
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
 * Log-normal fit of the 125 subnets of the snapshot that have more than 100,000 alpha: alpha issued, price, and the share
 * of alpha outside the pool (logistic-normal), which falls with the alpha issued (correlation −0.76).
 * @source fitted here by moments of the logarithms to {@link SNAPSHOT_SOURCE}
 */
export const MARKET_FIT = {
	issued: { meanLog: 14.87, deviation: 0.807 },
	price: { meanLog: -4.925, deviation: 0.734 },
	outside: { meanLogit: 0.592, deviation: 0.552, correlation: -0.757 },
} as const;

/**
 * Sum of the moving prices of all 128 subnets, TAO. Above 1 root's part is sold for TAO, below it is recycled.
 * @source {@link SNAPSHOT_SOURCE}, added up here
 */
export const PRICE_SUM = 1.31;

/** The same markets with as much more or less TAO that their prices add up to `sum`. */
export function pricedAt(markets: readonly SubnetMarket[], sum: number): SubnetMarket[] {
	const now = markets.reduce((total, { taoReserve, alphaReserve }) => total + taoReserve / alphaReserve, 0);
	return markets.map((market) => ({ ...market, taoReserve: (market.taoReserve * sum) / now }));
}

/** Draws subnets that resemble the snapshot. Netuids count from 1. */
export function drawMarkets(count: number, random: Random): SubnetMarket[] {
	const { issued, price, outside } = MARKET_FIT;
	return Array.from({ length: count }, (_, i) => {
		const [size, free] = [random.normal(), random.normal()];
		const alphaIssued = exp(issued.meanLog + issued.deviation * size);
		const mixed = outside.correlation * size + Math.sqrt(1 - outside.correlation * outside.correlation) * free;
		const share = 1 / (1 + exp(-(outside.meanLogit + outside.deviation * mixed)));
		const alphaReserve = alphaIssued * (1 - share);
		const taoReserve = alphaReserve * random.logNormal(price.meanLog, price.deviation);
		return {
			netuid: i + 1,
			name: `Subnet ${i + 1}`,
			taoReserve,
			alphaReserve,
			alphaOutstanding: alphaIssued * share,
			taoPerDay: 0,
		};
	});
}

/**
 * Subnets of an imported table that have a pool to trade with; root is not one of them. What each gets of the emission is its
 * part of all moving prices, since a table does not say what flowed.
 */
export function importedMarkets({
	subnets: { subnets },
}: Extract<ImportedNetwork, { kind: "subnets" }>): SubnetMarket[] {
	const prices = subnets.reduce((sum, { netuid, priceEma }) => sum + (netuid > 0 ? (priceEma ?? 0) : 0), 0);
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

/** The subnet in the middle of the fit. */
export function typicalMarket(): SubnetMarket {
	const { issued, price, outside } = MARKET_FIT;
	const share = 1 / (1 + exp(-outside.meanLogit));
	const alphaIssued = exp(issued.meanLog);
	const alphaReserve = alphaIssued * (1 - share);
	return {
		netuid: 0,
		name: "a typical subnet",
		taoReserve: alphaReserve * exp(price.meanLog),
		alphaReserve,
		alphaOutstanding: alphaIssued * share,
		taoPerDay: 0,
	};
}

/** What a reader can choose as the subnet to look at: the four that the essay names, and the middle of the fit. */
export const MARKET_OPTIONS = [
	{ value: "chutes", label: "Chutes (64)" },
	{ value: "data-universe", label: "Data Universe (13)" },
	{ value: "zeus", label: "Zeus (18)" },
	{ value: "ridges", label: "Ridges (62)" },
	{ value: "typical", label: "a typical subnet" },
] as const;

export type MarketChoice = (typeof MARKET_OPTIONS)[number]["value"];

/** The chosen market; figures of an imported table replace those of the snapshot where it has the subnet. */
export function chosenMarket(choice: MarketChoice, imported: readonly SubnetMarket[] = []): SubnetMarket {
	if (choice === "typical") return typicalMarket();
	const named = NAMED_MARKETS[choice];
	return imported.find(({ netuid }) => netuid === named.netuid) ?? named;
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
