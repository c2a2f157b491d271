import { blockEmission } from "../../chain/economics/blockEmission.ts";
import { amountOf, BLOCKS_PER_DAY } from "../../chain/units.ts";
import { mean } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { type RunEvent } from "../kit/outcome.ts";
import { declare, name, number, optional, type RowsOf, table, word } from "../kit/outputs.ts";
import { type Rows } from "../kit/rows.ts";
import { type CapitalWorld } from "./model.ts";
import { motionOf } from "./parts/backTest.ts";
import { type Placement, placementOf } from "./parts/measures.ts";
import { RECORDED } from "./parts/recorded.ts";

/** What a run of *network-capital* puts out. */
export const outputs = declare({
	figures: {
		subnets: number("Subnets"),
		capital: number("Rank correlation of capital and quality at the end"),
		"capital-start": number("The same at the start"),
		emission: number("Rank correlation of emission and quality at the end"),
		"emission-start": number("The same after the first day"),
		"capital-best": number("Capital in the best third at the end", "%"),
		"capital-best-start": number("The same at the start", "%"),
		"capital-fair": number("The same if capital were in proportion to quality", "%"),
		"emission-best": number("Emission of the best third at the end", "%"),
		misplaced: number("Emission that would have to move to be in proportion to quality", "%"),
		settled: number("Subnets older than 120 days at the end"),
		without: number("Of them without any TAO"),
		"without-share": number("The same of all of them", "%"),
		"to-young": number("Emission of younger subnets", "%"),
		"top-ten": number("Emission of the ten largest at the end", "%"),
		hhi: number("HHI of emission at the end"),
		gini: number("Gini of emission at the end"),
		for51: number("Subnets that get 51 % of the emission"),
		turnover: number("Part of the price shares that moves in a day", "%"),
		persistence: number("Rank correlation of prices 30 days apart"),
		wanted: number("Founders who came"),
		decided: number("Of them got one or gave up"),
		entered: number("Of them got a subnet"),
		"entered-share": optional(number("Founders who got one, of those who do not still wait", "%")),
		"slot-price": optional(number("Mean price of a subnet", "TAO")),
		"slot-now": number("Price of the next subnet", "TAO"),
		dissolved: number("Subnets dissolved to make room"),
		"dissolved-rank": optional(number("Of the others, share that was worse than the dissolved, mean", "%")),
		limit: word("Number of subnets", { limited: "limited by the rules", open: "not limited by the rules" }),
		cashed: number("Paid out for pay that was sold, root's part included", "TAO"),
		injected: number("Added to pools by the chain", "TAO"),
		staked: number("Brought by investors and users on balance", "TAO"),
		covered: number("Of what was paid out, more than the chain added", "%"),
		minted: number("TAO minted", "TAO"),
		unminted: number("TAO due but not minted, since no subnet gained money", "%"),
		"per-block": number("TAO per block at the end", "TAO"),
		issued: number("TAO issued at the end, of 21 million", "%"),
		"minted-a-day": number("TAO minted a day at the end", "TAO"),
		"backtest-paid": number("Back-test: subnets that flow shares would have paid, of 127"),
	},
	tables: {
		days: table("Day by day", {
			day: number("Day", "days"),
			capital: number("Capital and quality"),
			emission: number("Emission and quality"),
			capitalOfBest: number("Capital of the best third", "%"),
			emissionOfBest: number("Emission of the best third", "%"),
			topTen: number("Emission of the ten largest", "%"),
			slotPrice: number("Price of the next subnet", "TAO"),
			perBlock: number("TAO per block"),
			pooled: number("TAO in pools over the first day"),
		}),
		subnets: table("Subnets at the end", {
			name: name("Subnet"),
			netuid: number("Netuid"),
			origin: word("Since", { start: "there from the start", run: "came during the run" }),
			quality: number("Quality over the middle one"),
			start: number("Capital at the start", "%"),
			capital: number("Capital", "%"),
			emission: number("Emission", "%"),
			price: number("Price of alpha", "TAO"),
			pool: number("TAO in the pool", "TAO"),
		}),
		measured: table("How unequal emission is, beside the record and the back-test", {
			when: name("When"),
			topTen: number("Ten largest", "%"),
			gini: number("Gini × 100"),
			hhi: number("HHI × 1,000"),
			for51: number("Subnets for 51 %"),
			paid: number("Subnets that get anything"),
		}),
		departures: table("Subnets dissolved for a new one", {
			day: number("Day", "days"),
			netuid: number("Netuid"),
			rank: number("Share of the others that was worse", "%"),
		}),
	},
});

type CapitalResults = Results<typeof outputs>;
type Figures = CapitalResults["figures"];
type Tables = (typeof outputs)["tables"];

/** Days between two ranks whose likeness is measured, and between the pairs. */
const [LAG, STRIDE] = [30, 10];

/** What the run remembers from its first day. */
export interface CapitalStart {
	readonly placement: Placement;
	readonly capital: Float64Array;
	readonly issuance: number;
	/** Day on which the block's TAO was halved, if it was. */
	halved: number | undefined;
}

function placementFigures(now: Placement, then: Placement) {
	const { concentration } = now;
	return {
		capital: now.capital,
		"capital-start": then.capital,
		emission: now.emission,
		"emission-start": then.emission,
		"capital-best": 100 * now.capitalOfBest,
		"capital-best-start": 100 * then.capitalOfBest,
		"capital-fair": 100 * now.qualityOfBest,
		"emission-best": 100 * now.emissionOfBest,
		misplaced: 100 * now.misplaced,
		settled: now.settled,
		without: now.without,
		"without-share": now.settled > 0 ? (100 * now.without) / now.settled : 0,
		"to-young": 100 * now.toYoung,
		"top-ten": 100 * concentration.topTen,
		hhi: concentration.hhi,
		gini: concentration.gini,
		for51: concentration.for51,
	} satisfies Partial<Figures>;
}

function entryFigures({ founders, departures, network }: CapitalWorld) {
	const decided = founders.entered + founders.gaveUp;
	return {
		wanted: founders.arrived,
		decided,
		entered: founders.entered,
		...(decided > 0 && { "entered-share": (100 * founders.entered) / decided }),
		...(founders.entered > 0 && { "slot-price": mean(founders.pricesPaid) }),
		"slot-now": amountOf(network.lockCost),
		dissolved: departures.length,
		...(departures.length > 0 && { "dissolved-rank": 100 * mean(departures.map(({ rank }) => rank)) }),
		limit: network.rules.subnetLimit === null ? "open" : "limited",
	} satisfies Partial<Figures>;
}

function moneyFigures({ flows, network, due }: CapitalWorld, start: CapitalStart) {
	const cashed = flows.paySold + flows.root;
	const { taoIssuance, recycledTao } = network.state;
	const minted = taoIssuance + recycledTao - start.issuance;
	return {
		cashed,
		injected: flows.injected,
		staked: flows.staked,
		covered: cashed > 0 ? (100 * Math.max(0, cashed - flows.injected)) / cashed : 0,
		minted,
		unminted: due > 0 ? 100 * Math.max(0, 1 - minted / due) : 0,
		"per-block": blockEmission(taoIssuance),
		issued: (100 * taoIssuance) / 21e6,
		"minted-a-day": blockEmission(taoIssuance) * BLOCKS_PER_DAY,
	} satisfies Partial<Figures>;
}

function subnetTable(world: CapitalWorld, start: CapitalStart): RowsOf<Tables["subnets"]> {
	const { network, quality, names, isNew } = world;
	const { rows, state } = network;
	const capital = world.capitalShares();
	return {
		name: rows.map((row) => names[row]!),
		netuid: rows.map((row) => state.netuid[row]!),
		origin: rows.map((row) => (isNew[row] ? "run" : "start")),
		quality: rows.map((row) => quality[row]!),
		start: rows.map((row) => (isNew[row] ? NaN : 100 * start.capital[row]!)),
		capital: rows.map((row) => 100 * capital[row]!),
		emission: rows.map((row) => 100 * state.share[row]!),
		price: rows.map((row) => network.price(row)),
		pool: rows.map((row) => state.taoReserve[row]!),
	};
}

function measuredTable(now: Placement, then: Placement): RowsOf<Tables["measured"]> {
	const rows = [
		{ name: "After the first day", ...then.concentration },
		{ name: "At the end", ...now.concentration },
		...RECORDED,
	];
	return {
		when: rows.map((row) => row.name),
		topTen: rows.map(({ topTen }) => 100 * topTen),
		gini: rows.map(({ gini }) => 100 * gini),
		hhi: rows.map(({ hhi }) => 1000 * hhi),
		for51: rows.map(({ for51 }) => for51),
		paid: rows.map(({ paid }) => paid),
	};
}

/** One subnet after another is dissolved, which would hide the lines: the table of departures has them. */
const eventsOf = ({ halved }: CapitalStart): RunEvent[] =>
	halved === undefined ? [] : [{ at: halved, text: "Halving: TAO per block falls to half" }];

const departuresTable = ({ departures }: CapitalWorld): RowsOf<Tables["departures"]> => ({
	day: departures.map(({ day }) => day),
	netuid: departures.map(({ netuid }) => netuid),
	rank: departures.map(({ rank }) => 100 * rank),
});

/** What is known on the day that the world has reached. @param days the days so far */
export function resultsOf(world: CapitalWorld, start: CapitalStart, days: Rows<Tables["days"]>): CapitalResults {
	const now = placementOf(world);
	const motion = motionOf(world.prices, LAG, STRIDE);
	return {
		figures: {
			subnets: world.network.rows.length,
			...placementFigures(now, start.placement),
			turnover: 100 * motion.turnover,
			persistence: motion.persistence,
			...entryFigures(world),
			...moneyFigures(world, start),
			"backtest-paid": RECORDED.at(-1)!.paid,
		},
		tables: {
			days: days.columns(),
			subnets: subnetTable(world, start),
			measured: measuredTable(now, start.placement),
			departures: departuresTable(world),
		},
		events: eventsOf(start),
	};
}
