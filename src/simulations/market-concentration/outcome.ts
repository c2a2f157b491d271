import { hhi, topShare } from "../../numeric/concentration.ts";
import { sum } from "../../numeric/sums.ts";
import { type Results } from "../kit/dress.ts";
import { declare, number, table, word } from "../kit/outputs.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { type Rows } from "../kit/rows.ts";
import { type parameters } from "./parameters.ts";
import {
	chinaOnBoard,
	cloudTopThree,
	COMPUTE,
	leaderboardCounts,
	NOTABLE,
	SUPPLIERS,
	tiedToCloud,
	topThree,
} from "./parts/measured.ts";
import { safetyEffort } from "./parts/race.ts";

export type MarketValues = ValuesOf<typeof parameters>;

const RACERS = [2, 3, 5, 10, 20, 50];
const READINGS = {
	singletons: "17 different developers",
	one: "one developer",
	"left-out": "left out",
} as const;
const READING_IDS = ["singletons", "one", "left-out"] as const;

/** What a run of *market-concentration* puts out. */
export const outputs = declare({
	figures: {
		"top-three-start": number("Three largest suppliers in 2023", "%"),
		"top-three-2025": number("Three largest suppliers in 2025", "%"),
		"top-three-end": number("Three largest suppliers in the last year", "%"),
		"first-2025": number("The first supplier of 2023, in 2025", "%"),
		"first-end": number("The first supplier of 2023, in the last year", "%"),
		"leader-end": number("Largest supplier in the last year", "%"),
		"hhi-start": number("Concentration (HHI) of customers in 2023"),
		"hhi-end": number("Concentration (HHI) of customers in the last year"),
		board: number("Concentration (HHI) of the board's entries"),
		"board-low": number("The same, mildest reading of 17 unnamed entries"),
		"board-high": number("The same, strongest reading"),
		"board-three": number("Three largest developers on the board", "%"),
		"cloud-top-three": number("Three largest clouds", "%"),
		tied: number("Named entries tied to a cloud", "%"),
		"china-board": number("Chinese share of the board's named entries", "%"),
		"china-notable": number("Chinese share of notable models", "%"),
		"state-loss": number("Compute in one country", "%"),
		"two-states": number("Compute in the USA and China", "%"),
		"outage-loss": number("New leading chips lost in a year's outage", "%"),
		"safety-two": number("Safety effort of two racers"),
		"safety-twenty": number("Safety effort of twenty racers"),
	},
	tables: {
		years: table("The market, year by year", {
			year: number("Year", "year"),
			topThree: number("Three largest suppliers", "%"),
			first: number("The first of 2023", "%"),
			leader: number("Largest supplier", "%"),
			hhi: number("HHI of customers"),
		}),
		readings: table("The board's concentration by reading of its unnamed entries", {
			reading: word("Reading", READINGS),
			hhi: number("HHI"),
			topThree: number("Three largest", "%"),
		}),
		race: table("Safety effort by number of racers", {
			teams: number("Racers"),
			safety: number("Safety effort", "of full effort"),
		}),
	},
});

const { others: OTHERS, ...FIRST_THREE } = SUPPLIERS[2023];

/** Customers at the start per percent of the market: enough that chance alone does not decide the first years. */
const CUSTOMERS_PER_PERCENT = 2;

/** The market of 2023: the first three, then the others alike. */
export const startOf = ({ others }: MarketValues): readonly number[] =>
	[...Object.values(FIRST_THREE), ...Array.from({ length: others }, () => OTHERS / others)].map(
		(share) => share * CUSTOMERS_PER_PERCENT,
	);

/** A row of the table of years. */
export function yearOf(year: number, sizes: readonly number[]) {
	return {
		year,
		topThree: 100 * topShare(sizes, 3),
		first: (100 * sizes[0]!) / sum(sizes),
		leader: 100 * topShare(sizes, 1),
		hhi: hhi(sizes),
	};
}

/** Years of the run after which the world was measured again. */
const MEASURED_AFTER = 2;

/** @param years the table of years, as far as the run has come */
export function resultsOf(values: MarketValues, years: Rows<typeof outputs.tables.years>): Results<typeof outputs> {
	const last = years.length - 1;
	const measured = Math.min(MEASURED_AFTER, last);
	const [topThrees, firsts, hhis] = [years.column("topThree"), years.column("first"), years.column("hhi")];
	const boards = READING_IDS.map((rest) => hhi(leaderboardCounts(rest)));
	const effort = (teams: number) => safetyEffort(teams, values.capability, values.enmity);
	return {
		figures: {
			"top-three-start": topThrees[0]!,
			"top-three-2025": topThrees[measured]!,
			"top-three-end": topThrees[last]!,
			"first-2025": firsts[measured]!,
			"first-end": firsts[last]!,
			"leader-end": years.column("leader")[last]!,
			"hhi-start": hhis[0]!,
			"hhi-end": hhis[last]!,
			board: hhi(leaderboardCounts(values.rest)),
			"board-low": Math.min(...boards),
			"board-high": Math.max(...boards),
			"board-three": 100 * topThree(leaderboardCounts(values.rest)),
			"cloud-top-three": cloudTopThree(),
			tied: 100 * tiedToCloud(),
			"china-board": chinaOnBoard(),
			"china-notable": (100 * NOTABLE.China) / sum(Object.values(NOTABLE)),
			"state-loss": COMPUTE.USA,
			"two-states": COMPUTE.USA + COMPUTE.China,
			"outage-loss": values.leadingEdge * (1 - values.stock / 12),
			"safety-two": effort(2),
			"safety-twenty": effort(20),
		},
		tables: {
			years: years.columns(),
			readings: {
				reading: READING_IDS,
				hhi: boards,
				topThree: READING_IDS.map((rest) => 100 * topThree(leaderboardCounts(rest))),
			},
			race: { teams: RACERS, safety: RACERS.map(effort) },
		},
	};
}
