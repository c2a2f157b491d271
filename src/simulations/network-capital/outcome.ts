import { blockEmission } from "../../chain/economics/blockEmission.ts";
import { amountOf, BLOCKS_PER_DAY } from "../../chain/units.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Figure, type Outcome, type RunEvent, type Table } from "../kit/outcome.ts";
import { type CapitalWorld } from "./model.ts";
import { OCTOBER_2025, type Placement, placementOf } from "./parts/measures.ts";

/** What the run remembers from its first day. */
export interface CapitalStart {
	readonly placement: Placement;
	readonly capital: Float64Array;
	readonly issuance: number;
	/** Day on which the block's TAO was halved, if it was. */
	halved: number | undefined;
}

const mean = (values: readonly number[]): number =>
	values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

function placementFigures(now: Placement, then: Placement): Figure[] {
	const { concentration } = now;
	return [
		figure("capital", "Rank correlation of capital and quality at the end", "", now.capital),
		figure("capital-start", "The same at the start", "", then.capital),
		figure("emission", "Rank correlation of emission and quality at the end", "", now.emission),
		figure("emission-start", "The same after the first day", "", then.emission),
		figure("capital-best", "Capital in the best third at the end", "%", 100 * now.capitalOfBest),
		figure("capital-best-start", "The same at the start", "%", 100 * then.capitalOfBest),
		figure("emission-best", "Emission of the best third at the end", "%", 100 * now.emissionOfBest),
		figure("misplaced", "Emission that would have to move to be in proportion to quality", "%", 100 * now.misplaced),
		figure("settled", "Subnets older than 120 days at the end", "", now.settled),
		figure("without", "Of them without any TAO", "", now.without),
		figure("to-young", "Emission of younger subnets", "%", 100 * now.toYoung),
		figure("top-ten", "Emission of the ten largest at the end", "%", 100 * concentration.topTen),
		figure("hhi", "HHI of emission at the end", "", concentration.hhi),
		figure("gini", "Gini of emission at the end", "", concentration.gini),
		figure("for51", "Subnets that get 51 % of the emission", "", concentration.for51),
	];
}

function entryFigures({ founders, departures, network }: CapitalWorld): Figure[] {
	const settled = founders.entered + founders.gaveUp;
	return [
		figure("wanted", "Founders who came", "", founders.arrived),
		figure("decided", "Of them got one or gave up", "", settled),
		figure("entered", "Of them got a subnet", "", founders.entered),
		figure(
			"entered-share",
			"Founders who got one, of those who did not still wait",
			"%",
			settled > 0 ? (100 * founders.entered) / settled : 0,
		),
		figure("slot-price", "Mean price of a subnet", "TAO", mean(founders.pricesPaid)),
		figure("slot-now", "Price of the next subnet", "TAO", amountOf(network.lockCost)),
		figure("dissolved", "Subnets dissolved to make room", "", departures.length),
		figure(
			"dissolved-rank",
			"Of the others, share that was worse than the dissolved, mean",
			"%",
			100 * mean(departures.map(({ rank }) => rank)),
		),
		figure(
			"has-limit",
			"The rules limit the number of subnets (1 = yes)",
			"",
			network.rules.subnetLimit === null ? 0 : 1,
		),
	];
}

function moneyFigures({ flows, network }: CapitalWorld, start: CapitalStart): Figure[] {
	const cashed = flows.paySold + flows.root;
	return [
		figure("cashed", "Paid out for pay that was sold, root's part included", "TAO", cashed),
		figure("injected", "Added to pools by the chain", "TAO", flows.injected),
		figure("staked", "Brought by investors and users on balance", "TAO", flows.staked),
		figure(
			"covered",
			"Of what was paid out, more than the chain added",
			"%",
			cashed > 0 ? (100 * Math.max(0, cashed - flows.injected)) / cashed : 0,
		),
		figure("minted", "TAO minted", "TAO", network.state.taoIssuance + network.state.recycledTao - start.issuance),
		figure("per-block", "TAO per block at the end", "TAO", blockEmission(network.state.taoIssuance)),
		figure("issued", "TAO issued at the end, of 21 million", "%", (100 * network.state.taoIssuance) / 21e6),
	];
}

function subnetTable(world: CapitalWorld, start: CapitalStart): Table {
	const { network, quality, names, isNew } = world;
	const { rows, state } = network;
	const capital = world.capitalShares();
	return table("subnets", "Subnets at the end", [
		texts(
			"name",
			"Subnet",
			rows.map((row) => names[row]!),
		),
		numbers(
			"netuid",
			"Netuid",
			"",
			rows.map((row) => state.netuid[row]!),
		),
		texts(
			"origin",
			"Since",
			rows.map((row) => (isNew[row] ? "came during the run" : "there from the start")),
		),
		numbers(
			"quality",
			"Quality over the middle one",
			"",
			rows.map((row) => quality[row]!),
		),
		numbers(
			"start",
			"Capital at the start",
			"%",
			rows.map((row) => (isNew[row] ? NaN : 100 * start.capital[row]!)),
		),
		numbers(
			"capital",
			"Capital",
			"%",
			rows.map((row) => 100 * capital[row]!),
		),
		numbers(
			"emission",
			"Emission",
			"%",
			rows.map((row) => 100 * state.share[row]!),
		),
		numbers(
			"price",
			"Price of alpha",
			"TAO",
			rows.map((row) => network.price(row)),
		),
		numbers(
			"pool",
			"TAO in the pool",
			"TAO",
			rows.map((row) => state.taoReserve[row]!),
		),
	]);
}

function measuredTable({ concentration: now }: Placement, { concentration: then }: Placement): Table {
	const rows = [
		{ name: "After the first day", ...then },
		{ name: "At the end", ...now },
		{ name: "Measured, October 2025 (price shares)", ...OCTOBER_2025 },
	];
	return table("measured", "How unequal emission is, beside what was measured", [
		texts(
			"when",
			"When",
			rows.map(({ name }) => name),
		),
		numbers(
			"topTen",
			"Ten largest",
			"%",
			rows.map(({ topTen }) => 100 * topTen),
		),
		numbers(
			"gini",
			"Gini × 100",
			"",
			rows.map(({ gini }) => 100 * gini),
		),
		numbers(
			"hhi",
			"HHI × 1,000",
			"",
			rows.map(({ hhi }) => 1000 * hhi),
		),
		numbers(
			"for51",
			"Subnets for 51 %",
			"",
			rows.map(({ for51 }) => for51),
		),
	]);
}

/** One subnet after another is dissolved, which would hide the lines: the table of departures has them. */
const eventsOf = ({ halved }: CapitalStart): RunEvent[] =>
	halved === undefined ? [] : [{ at: halved, text: "Halving: TAO per block falls to half" }];

const departuresTable = ({ departures }: CapitalWorld): Table =>
	table("departures", "Subnets dissolved for a new one", [
		numbers(
			"day",
			"Day",
			"days",
			departures.map(({ day }) => day),
		),
		numbers(
			"netuid",
			"Netuid",
			"",
			departures.map(({ netuid }) => netuid),
		),
		numbers(
			"rank",
			"Share of the others that was worse",
			"%",
			departures.map(({ rank }) => 100 * rank),
		),
	]);

/** What is known on the day that the world has reached. */
export function outcomeOf(world: CapitalWorld, start: CapitalStart, days: Table): Outcome {
	const now = placementOf(world);
	return {
		figures: [
			figure("subnets", "Subnets", "", world.network.rows.length),
			...placementFigures(now, start.placement),
			...entryFigures(world),
			...moneyFigures(world, start),
			figure(
				"minted-a-day",
				"TAO minted a day at the end",
				"TAO",
				blockEmission(world.network.state.taoIssuance) * BLOCKS_PER_DAY,
			),
		],
		tables: [days, subnetTable(world, start), measuredTable(now, start.placement), departuresTable(world)],
		participants: [],
		events: eventsOf(start),
	};
}
