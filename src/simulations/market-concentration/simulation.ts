import { hhi } from "../../numeric/concentration.ts";
import { figure, numbers, percent, Recorder, table, texts } from "../kit/build.ts";
import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf, type Outcome, type Table } from "../kit/outcome.ts";
import { type ValuesOf } from "../kit/parameters.ts";
import { findings } from "./findings.ts";
import { GrowingMarket } from "./parts/growth.ts";
import {
	cloudHhi,
	cloudTopThree,
	COMPUTE,
	countryHhi,
	FUNDING,
	LEADERBOARD,
	leaderboardCounts,
	NOTABLE,
	orderCorrelation,
	PLACES,
	tiedToCloud,
	topThree,
} from "./parts/measured.ts";
import { parameters } from "./parameters.ts";
import { safetyEffort } from "./model.ts";

type MarketValues = ValuesOf<typeof parameters>;

/** Customers per entry of the board at the start: enough that chance alone does not decide the early years. */
const CUSTOMERS_PER_ENTRY = 20;
const RACERS = [2, 3, 5, 10, 20, 50];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const chinaOnBoard = () => {
	const entries = (country?: string) =>
		sum(
			LEADERBOARD.filter((developer) => country === undefined || developer.country === country).map(
				(developer) => developer.entries,
			),
		);
	return (100 * entries("China")) / entries();
};

/** Share of a year's new leading chips that an outage of a year costs, %, once stocks are used up. */
const outageLoss = (values: MarketValues) => values.leadingEdge * (1 - values.stock / 12);

const fixedTables = (values: MarketValues): readonly Table[] => {
	const readings = ["singletons", "one", "left-out"] as const;
	return [
		table("readings", "The board's concentration by reading of its unnamed entries", [
			texts(
				"reading",
				"Reading",
				parameters.rest.options.map((option) => option.label),
			),
			numbers(
				"hhi",
				"HHI",
				"",
				readings.map((rest) => hhi(leaderboardCounts(rest))),
			),
			numbers(
				"topThree",
				"Three largest",
				"%",
				readings.map((rest) => 100 * topThree(leaderboardCounts(rest))),
			),
		]),
		table("race", "Safety effort by number of racers", [
			numbers("teams", "Racers", "", RACERS),
			numbers(
				"safety",
				"Safety effort",
				"of full effort",
				RACERS.map((teams) => safetyEffort(teams, values.capability, values.enmity)),
			),
		]),
	];
};

function outcomeOf(values: MarketValues, market: Float64Array, years: Table): Outcome {
	const start = leaderboardCounts(values.rest);
	const readings = (["singletons", "one", "left-out"] as const).map((rest) => hhi(leaderboardCounts(rest)));
	return {
		figures: [
			figure("hhi-start", "Concentration (HHI) of the board's entries", "", hhi(start)),
			figure("hhi-low", "The same, mildest reading", "", Math.min(...readings)),
			figure("hhi-one", "The same, the unnamed as one developer", "", hhi(leaderboardCounts("one"))),
			figure("hhi-high", "The same, strongest reading", "", Math.max(...readings)),
			figure("top-three", "Three largest developers on the board", "%", 100 * topThree(start)),
			figure("hhi-end", "Concentration (HHI) at the end of the run", "", hhi(market)),
			figure("leader-end", "Largest firm at the end of the run", "%", 100 * (Math.max(...market) / sum([...market]))),
			figure("country-hhi", "Concentration (HHI) of notable models by country", "", countryHhi()),
			figure("cloud-hhi", "Concentration (HHI) of cloud spending, at least", "", cloudHhi()),
			figure("cloud-top-three", "Three largest clouds", "%", cloudTopThree()),
			figure("tied", "Named entries tied to a cloud", "%", 100 * tiedToCloud()),
			figure("china-board", "Chinese share of the board's named entries", "%", chinaOnBoard()),
			figure(
				"china-notable",
				"Chinese share of notable models",
				"%",
				(100 * NOTABLE.China) / sum(Object.values(NOTABLE)),
			),
			figure("order", "Rank correlation of two orders", "", orderCorrelation(PLACES.entries, PLACES.notable)),
			figure("funding-ratio", "OpenAI's funding over Mistral's", "×", FUNDING.openai / FUNDING.mistral),
			figure("country-ratio", "Private AI investment 2024, USA over China", "×", FUNDING.usaOverChina),
			figure("state-loss", "Compute in one country", "%", COMPUTE.USA),
			figure("outage-loss", "New leading chips lost in a year's outage", "%", outageLoss(values)),
			figure("safety-two", "Safety effort of two racers", "", safetyEffort(2, values.capability, values.enmity)),
			figure("safety-twenty", "Safety effort of twenty racers", "", safetyEffort(20, values.capability, values.enmity)),
		],
		tables: [years, ...fixedTables(values)],
		participants: [],
		events: [],
	};
}

export default defineUndeclared({
	id: "market-concentration",
	title: "Concentration of models and money",
	question: "How concentrated are models and money, and does growth concentrate them further?",
	sections: ["1.2", "0", "2.1.2", "4"],
	version: 2,
	cost: 60,
	quick: { frames: 6 },
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"Measures the concentration that the essay's own counts show, then lets the market grow under increasing returns.",
		entities:
			"Developers with customers in proportion to their entries on the board; countries; clouds; teams in a race.",
		process:
			"Each year some customers choose anew and new ones arrive. They choose with a chance that grows with a firm's size, or ignore size where an open model does as well. The race is a closed form, the outage an arithmetic of shares.",
		leftOut: [
			"Entries of a leaderboard count releases, not customers or money.",
			"No firm enters or leaves, sets prices, or is regulated.",
			"Quality is the same for all: only size and chance decide.",
			"Trade in chips is one number, not a network of suppliers.",
		],
		illustrative: true,
		hinge:
			"Whether growth concentrates hinges on the returns to size: it turns where they pass 1 and choices that ignore size are few.",
		sources: [
			{ title: "Stanford AI Index 2025", url: "https://hai.stanford.edu/ai-index/2025-ai-index-report" },
			{ title: "Synergy Research Group, cloud market of Q3 2025", url: "https://www.srgresearch.com/" },
			{ title: "Pilz et al. 2025, Trends in AI supercomputers", url: "https://arxiv.org/abs/2504.16026" },
			{ title: "Arthur 1989, Competing technologies, increasing returns, and lock-in" },
			{
				title: "Armstrong, Bostrom & Shulman 2016, Racing to the precipice",
				url: "https://doi.org/10.1007/s00146-015-0590-y",
			},
		],
	},
	charts: [
		{
			id: "growth",
			kind: "lines",
			title: "Concentration over the years",
			description:
				"HHI of customers as the market grows; the line at 0.18 is where a market counts as highly concentrated.",
			table: "years",
			x: "year",
			y: ["hhi", "leader"],
			references: [{ axis: "y", value: 0.18, label: "highly concentrated" }],
		},
		{
			id: "readings",
			kind: "bars",
			title: "The board, read three ways",
			description: "HHI of the board's entries under three readings of the 17 entries that the essay does not name.",
			table: "readings",
			x: "reading",
			y: ["hhi"],
			references: [{ axis: "y", value: 0.18, label: "highly concentrated" }],
		},
		{
			id: "race",
			kind: "lines",
			title: "The race",
			description: "Safety effort in equilibrium as the number of racers grows.",
			table: "race",
			x: "teams",
			y: ["safety"],
		},
	],
	findings,
	*simulate(values, { random }) {
		const start = leaderboardCounts(values.rest).map((entries) => entries * CUSTOMERS_PER_ENTRY);
		const market = new GrowingMarket(start, values.returns, values.openness / 100, values.churn / 100);
		const recorder = new Recorder(
			[
				{ id: "year", label: "Year", unit: "years" },
				{ id: "hhi", label: "HHI of customers", unit: "" },
				{ id: "leader", label: "Share of the largest firm", unit: "" },
			],
			values.years + 1,
		);
		const snapshot = () => outcomeOf(values, market.sizes, recorder.table("years", "The market, year by year"));
		for (let year = 0; year <= values.years; year++) {
			if (year > 0) market.year(values.growth, random);
			recorder.add({ year, hhi: hhi(market.sizes), leader: Math.max(...market.sizes) / sum([...market.sizes]) });
			yield { done: year + 1, total: values.years + 1, label: `year ${year} of ${values.years}`, snapshot };
		}
		return snapshot();
	},
	answer(outcome, values) {
		const change = figureOf(outcome, "hhi-end") - figureOf(outcome, "hhi-start");
		return (
			`Illustrative. The essay's counts give a concentration (HHI) of ${cite(outcome, "hhi-start")}: ${cite(outcome, "hhi-low")} to ${cite(outcome, "hhi-one")} ` +
			`as the 17 unnamed of 47 entries are many developers or one, ${cite(outcome, "hhi-high")} without them. Over [${values.years} years](parameter:years) with ` +
			`[returns of ${values.returns}](parameter:returns) it ${change > 0 ? "rises" : "falls"} to ${cite(outcome, "hhi-end")}, ` +
			`with the largest firm at ${cite(outcome, "leader-end")} (${percent(values.openness / 100)} of choices ignore size).`
		);
	},
});
