import { hhi, nakamoto } from "../../numeric/concentration.ts";
import { log } from "../../numeric/math.ts";
import { figure, numbers, table, texts } from "../kit/build.ts";
import { type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { energyRange, MINING_YEARS } from "./model.ts";
import { type parameters } from "./parameters.ts";
import { CAMBRIDGE, ESSAY, GOOGLE, POOLS, RUNS } from "./parts/published.ts";

type EnergyValues = ValuesOf<typeof parameters>;

/** Years until decentralised runs meet the frontier, at most 100; 100 stands for "never at these rates". */
export function yearsToMeet(values: EnergyValues): number {
	if (values.growth <= values.frontierGrowth) return 100;
	return Math.min(100, log(values.gap) / log(values.growth / values.frontierGrowth));
}

/** The same two as energy and as what of it does AI work: what the comparison would have to be about. */
const usableTable = (values: EnergyValues): Table => {
	const rows = [
		{ name: "Bitcoin", energy: CAMBRIDGE[2024]!, share: values.usable },
		{ name: "Google's data centres", energy: GOOGLE[2024].dataCentres, share: values.googleAi },
	];
	return table("usable", "Energy of 2024, and what of it does AI work", [
		texts(
			"who",
			"Whose",
			rows.map(({ name }) => name),
		),
		numbers(
			"energy",
			"All of it",
			"TWh",
			rows.map(({ energy }) => energy),
		),
		numbers(
			"ai",
			"Does AI work",
			"TWh",
			rows.map(({ energy, share }) => (energy * share) / 100),
		),
	]);
};

const runsTable = (values: EnergyValues): Table => {
	const frontier = { name: "Frontier (gap × the largest)", compute: RUNS[1]!.compute * values.gap };
	const runs = [...RUNS, frontier];
	return table("runs", "Training compute", [
		texts(
			"run",
			"Run",
			runs.map((run) => run.name),
		),
		numbers(
			"compute",
			"Compute",
			"decades of FLOP",
			runs.map((run) => log(run.compute) / log(10)),
		),
	]);
};

/** @param years the table of energies by year, as far as the run has come */
export function outcomeOf(values: EnergyValues, years: Table): Outcome {
	const mining = MINING_YEARS.at(-1)!;
	const range = energyRange(mining, values.price);
	const best = CAMBRIDGE[2024]!;
	const google = GOOGLE[2024].dataCentres;
	const googleAi = (google * values.googleAi) / 100;
	return {
		figures: [
			figure("bitcoin", "Bitcoin 2024, Cambridge's best estimate", "TWh", best),
			figure("floor", "Bitcoin 2024, floor", "TWh", range.floor),
			figure("ceiling", "Bitcoin 2024, ceiling", "TWh", range.ceiling),
			figure("google", "Google's data centres 2024", "TWh", google),
			figure("google-total", "Google in all 2024", "TWh", GOOGLE[2024].total),
			figure("google-2023", "Google's data centres 2023", "TWh", GOOGLE[2023].dataCentres),
			figure("ratio", "Bitcoin's energy over Google's data centres", "×", best / google),
			figure("essay-low", "The essay's pair, low end", "×", ESSAY.bitcoin / ESSAY.google),
			figure("essay-high", "The essay's pair, high end", "×", ESSAY.bitcoinHigh / ESSAY.google),
			figure("ai-bitcoin", "Bitcoin's energy that does AI work", "TWh", (best * values.usable) / 100),
			figure("ai-google", "Google's energy that does AI work", "TWh", googleAi),
			figure("ai-ratio", "AI energy, Bitcoin over Google", "×", (best * values.usable) / 100 / googleAi),
			figure("turning", "Usable share at which both do equal AI work", "%", (100 * googleAi) / best),
			figure("pools", "Mining pools that hold 51 % of blocks", "", nakamoto(POOLS, 0.51)),
			figure("pool-hhi", "Concentration (HHI) of mining pools", "", hhi(POOLS)),
			figure("gap", "Frontier over the largest decentralised run", "×", values.gap),
			figure("meet", "Years until they meet, if both rates last", "years", yearsToMeet(values)),
		],
		tables: [years, usableTable(values), runsTable(values)],
		participants: [],
		events: [],
	};
}
