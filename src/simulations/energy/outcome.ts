import { hhi, nakamoto } from "../../numeric/concentration.ts";
import { log } from "../../numeric/math.ts";
import { type Results } from "../kit/dress.ts";
import { declare, name, number, table } from "../kit/outputs.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Rows } from "../kit/rows.ts";
import { energyRange, MINING_YEARS } from "./model.ts";
import { type parameters } from "./parameters.ts";
import { CAMBRIDGE, GOOGLE, POOLS, RUNS } from "./parts/published.ts";

type EnergyValues = ValuesOf<typeof parameters>;

/** What a run of *energy* puts out. */
export const outputs = declare({
	figures: {
		bitcoin: number("Bitcoin 2024, Cambridge's best estimate", "TWh"),
		floor: number("Bitcoin 2024, floor", "TWh"),
		ceiling: number("Bitcoin 2024, ceiling", "TWh"),
		google: number("Google's data centres 2024", "TWh"),
		"google-total": number("Google in all 2024", "TWh"),
		"google-2023": number("Google's data centres 2023", "TWh"),
		ratio: number("Bitcoin's energy over Google's data centres", "×"),
		"essay-low": number("The text's pair, low end", "×"),
		"essay-high": number("The text's pair, high end", "×"),
		"ai-bitcoin": number("Bitcoin's energy that does AI work", "TWh"),
		"ai-google": number("Google's energy that does AI work", "TWh"),
		"ai-ratio": number("AI energy, Bitcoin over Google", "×"),
		turning: number("Usable share at which both do equal AI work", "%"),
		pools: number("Mining pools that hold 51 % of blocks"),
		"pool-hhi": number("Concentration (HHI) of mining pools"),
		gap: number("Frontier over the largest decentralised run", "×"),
		meet: number("Years until they meet, if both rates last", "years"),
	},
	tables: {
		years: table("Energy by year", {
			year: number("Year", "year"),
			floor: number("Bitcoin, floor", "TWh"),
			middle: number("Bitcoin, mix in use", "TWh"),
			ceiling: number("Bitcoin, ceiling", "TWh"),
			cambridge: number("Bitcoin, Cambridge's best", "TWh"),
			googleCentres: number("Google, data centres", "TWh"),
			googleTotal: number("Google, total", "TWh"),
		}),
		usable: table("Energy of 2024, and what of it does AI work", {
			who: name("Whose"),
			energy: number("All of it", "TWh"),
			ai: number("Does AI work", "TWh"),
		}),
		runs: table("Training compute", {
			run: name("Run"),
			compute: number("Compute", "decades of FLOP"),
		}),
	},
});

/** Years until decentralised runs meet the frontier, at most 100; 100 stands for "never at these rates". */
export function yearsToMeet(values: Pick<EnergyValues, "gap" | "growth" | "frontierGrowth">): number {
	if (values.growth <= values.frontierGrowth) return 100;
	return Math.min(100, log(values.gap) / log(values.growth / values.frontierGrowth));
}

/** @param years the table of energies by year, as far as the run has come */
export function resultsOf(values: EnergyValues, years: Rows<typeof outputs.tables.years>): Results<typeof outputs> {
	const mining = MINING_YEARS.at(-1)!;
	const range = energyRange(mining, values.price);
	const bitcoin = CAMBRIDGE[2024]!;
	const google = GOOGLE[2024].dataCentres;
	const aiBitcoin = (bitcoin * values.usable) / 100;
	const aiGoogle = (google * values.googleAi) / 100;
	const frontier = { name: "Frontier (gap × the largest)", compute: RUNS[1]!.compute * values.gap };
	const runs = [...RUNS, frontier];
	return {
		figures: {
			bitcoin,
			floor: range.floor,
			ceiling: range.ceiling,
			google,
			"google-total": GOOGLE[2024].total,
			"google-2023": GOOGLE[2023].dataCentres,
			ratio: bitcoin / google,
			"essay-low": values.bitcoinSaid / values.googleSaid,
			"essay-high": values.bitcoinHighSaid / values.googleSaid,
			"ai-bitcoin": aiBitcoin,
			"ai-google": aiGoogle,
			"ai-ratio": aiBitcoin / aiGoogle,
			turning: (100 * aiGoogle) / bitcoin,
			pools: nakamoto(POOLS, 0.51),
			"pool-hhi": hhi(POOLS),
			gap: values.gap,
			meet: yearsToMeet(values),
		},
		tables: {
			years: years.columns(),
			usable: {
				who: ["Bitcoin", "Google's data centres"],
				energy: [bitcoin, google],
				ai: [aiBitcoin, aiGoogle],
			},
			runs: { run: runs.map((run) => run.name), compute: runs.map((run) => log(run.compute) / log(10)) },
		},
	};
}
