import { log } from "../../numeric/math.ts";
import { hhi, nakamoto } from "../../numeric/concentration.ts";
import { figure, numbers, Recorder, table, texts } from "../build.ts";
import { defineSimulation, type Finding } from "../contract.ts";
import { cite, graded } from "../judging.ts";
import { figureOf, type Outcome, type Table } from "../outcome.ts";
import { type Parameters, type ValuesOf } from "../parameters.ts";
import { energyRange, MINING_YEARS } from "./bitcoinEnergy.ts";

/** TWh a year. @source Google Environmental Reports 2024 and 2025; 2022 from "+17 %" in the report on 2023 */
const GOOGLE = {
	2022: { dataCentres: 20.8, total: NaN },
	2023: { dataCentres: 24.3, total: 25.3 },
	2024: { dataCentres: 30.8, total: 32.1 },
} as const;
/** Best estimates, TWh a year. @source Cambridge: revision of August 2023 (2022); Digital Mining Industry Report 2025 (2024) */
const CAMBRIDGE: Readonly<Record<number, number>> = { 2022: 95.5, 2023: NaN, 2024: 138 };
/** The essay's three figures, TWh a year. */
const ESSAY = { bitcoin: 100, bitcoinHigh: 240, google: 24 };
/** Shares of blocks by pool. @source b10c, Bitcoin mining centralisation, 2025: Foundry 30 %, AntPool and friends 40 %, six pools 95 % */
const POOLS = [0.4, 0.3, 0.1, 0.08, 0.04, 0.03, 0.05 / 3, 0.05 / 3, 0.05 / 3];
/** Training compute, FLOP: 6 × parameters × tokens for the two runs. @source arXiv 2412.01152; Covenant report (secondary) */
const RUNS = [
	{ name: "INTELLECT-1 (2024)", compute: 6 * 10e9 * 1e12 },
	{ name: "Covenant-72B (2025-26)", compute: 6 * 72.7e9 * 1.1e12 },
];
const NOW = 2025.95;

const parameters = {
	price: {
		kind: "number",
		label: "Price of electricity",
		help: "Sets the least efficient machine that still pays, and so the ceiling of Bitcoin's range.",
		unit: "$/kWh",
		min: 0.01,
		max: 0.2,
		step: 0.005,
		default: 0.05,
		plausible: [0.04, 0.08],
		source: "default of the Cambridge Bitcoin Electricity Consumption Index",
	},
	usable: {
		kind: "number",
		label: "Bitcoin's energy that could do AI work",
		help: "Mining machines compute one hash function and nothing else, so the answer today is 0. Raise it to see where the comparison would begin to hold.",
		unit: "%",
		min: 0,
		max: 100,
		step: 0.5,
		default: 0,
		plausible: "fixed",
		source: "property of the hardware: SHA-256 circuits run no other program",
	},
	googleAi: {
		kind: "number",
		label: "Google's energy that does AI work",
		help: "Share of the data centres' electricity that goes to machine learning.",
		unit: "%",
		min: 1,
		max: 100,
		step: 1,
		default: 15,
		plausible: [10, 40],
		source:
			"Patterson et al. 2022 (IEEE Computer 55/7): 10-15 % in 2019-2021; today's share is higher and not published",
	},
	gap: {
		kind: "number",
		label: "Frontier over the largest decentralised run",
		help: "How many times more compute the largest centralised training run uses.",
		unit: "×",
		min: 10,
		max: 10000,
		step: 10,
		default: 1000,
		scale: "log",
		plausible: [300, 3000],
		source: "Epoch AI, Gradient Updates, December 2025: about 1,000 times",
	},
	growth: {
		kind: "number",
		label: "Growth of decentralised runs",
		help: "By how much the compute of the largest decentralised run multiplies each year.",
		unit: "× per year",
		min: 1,
		max: 50,
		step: 0.5,
		default: 20,
		scale: "log",
		plausible: [5, 30],
		source: "Epoch AI, Gradient Updates, December 2025: about 20 times a year since 2020 (secondary)",
	},
	frontierGrowth: {
		kind: "number",
		label: "Growth of frontier runs",
		help: "By how much the compute of the largest run multiplies each year.",
		unit: "× per year",
		min: 1,
		max: 10,
		step: 0.5,
		default: 5,
		plausible: [4, 5],
		source: "Epoch AI: 4-5 times a year",
	},
} as const satisfies Parameters;

type EnergyValues = ValuesOf<typeof parameters>;

/** Years until decentralised runs meet the frontier, at most 100; 100 stands for "never at these rates". */
function yearsToMeet(values: EnergyValues): number {
	if (values.growth <= values.frontierGrowth) return 100;
	return Math.min(100, log(values.gap) / log(values.growth / values.frontierGrowth));
}

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

function outcomeOf(values: EnergyValues, years: Table): Outcome {
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
		tables: [years, runsTable(values)],
		participants: [],
		events: [],
	};
}

const findings: readonly Finding<typeof parameters>[] = [
	{
		claim: "3-3-bitcoin-energy",
		measure: "the essay's 100 and 240 TWh inside the range of floor to ceiling (smaller distance to an end, TWh)",
		premise: "price",
		test(outcome) {
			const inside = Math.min(
				ESSAY.bitcoin - figureOf(outcome, "floor"),
				figureOf(outcome, "ceiling") - ESSAY.bitcoinHigh,
			);
			return {
				verdict: inside >= -ESSAY.bitcoin * 0.25 ? "supported" : "qualified",
				margin: inside,
				reason: `The range of 2024 runs from ${cite(outcome, "floor")} to ${cite(outcome, "ceiling")}; Cambridge's best estimate is ${cite(outcome, "bitcoin")}, so 100 is low for that year and 240 is close to the ceiling.`,
			};
		},
	},
	{
		claim: "3-3-google-energy-24",
		measure: "24 TWh within 5 % of the newest figure for all of Google (share of the figure)",
		test(outcome) {
			const off = (id: string) => Math.abs(ESSAY.google / figureOf(outcome, id) - 1);
			const newest = off("google-total");
			return {
				verdict: newest <= 0.05 ? "supported" : off("google-2023") <= 0.05 ? "qualified" : "contradicted",
				margin: 0.05 - newest,
				reason: `24 TWh is the data centres' figure of 2023 (${cite(outcome, "google-2023")}); the newer report gives ${cite(outcome, "google")} for data centres and ${cite(outcome, "google-total")} in all for 2024.`,
			};
		},
	},
	{
		claim: "3-3-energy-comparison-conclusion",
		measure: "AI energy of Bitcoin over Google's, above 1",
		premise: "usable",
		test: (outcome) =>
			graded(
				figureOf(outcome, "ai-ratio") - 1,
				-0.5,
				0,
				`Bitcoin uses ${cite(outcome, "ratio")} the energy of Google's data centres and ${cite(outcome, "ai-bitcoin")} of it could do AI work, against ${cite(outcome, "ai-google")} at Google. The comparison would begin to hold at a usable share of ${cite(outcome, "turning")}. Mining itself is concentrated: ${cite(outcome, "pools")} pools find most blocks.`,
			),
	},
	{
		claim: "3-3-decentralised-compute-can-compete",
		measure: "years until decentralised training meets the frontier, below 10",
		premise: "growth",
		test(outcome, values) {
			const meet = yearsToMeet(values);
			return {
				verdict: values.gap <= 2 ? "supported" : meet <= 10 ? "qualified" : "contradicted",
				margin: 10 - meet,
				reason: `Decentralised training exists, ${cite(outcome, "gap")} below the frontier. ${
					meet < 100
						? `If both rates lasted they would meet in ${cite(outcome, "meet")} (about ${Math.round(NOW + meet)}); the source does not expect that.`
						: "At these rates they never meet."
				} The popular networks that the essay names do no AI work.`,
			};
		},
	},
];

export default defineSimulation({
	id: "energy",
	title: "Energy and AI compute",
	question: "Which energies does the essay compare, and what follows?",
	sections: ["3.3"],
	version: 1,
	stochastic: false,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose: "Puts the essay's two energies beside their published ranges and asks what each can say about AI compute.",
		entities:
			"The Bitcoin network by year; Google's reported electricity by year; published decentralised training runs; mining pools.",
		process:
			"Bitcoin's floor, middle and ceiling are hash rate times the efficiency of the best machine, the mix in use, and the worst machine that still pays for its electricity. AI energy is energy times the share that can do AI work. The meeting of decentralised and frontier runs continues two growth rates.",
		leftOut: [
			"Energy is not compute: efficiency, interconnect and utilisation differ by orders of magnitude.",
			"Other uses of decentralised machines (rendering, protein folding) are not counted.",
			"Google's AI share of today is not published; the default is of 2019-2021.",
		],
		illustrative: false,
		sources: [
			{ title: "Cambridge Bitcoin Electricity Consumption Index", url: "https://ccaf.io/cbnsi/cbeci" },
			{
				title: "Cambridge Digital Mining Industry Report 2025",
				url: "https://www.jbs.cam.ac.uk/faculty-research/centres/alternative-finance/",
			},
			{
				title: "Google Environmental Report 2025",
				url: "https://www.gstatic.com/gumdrop/sustainability/google-2025-environmental-report.pdf",
			},
			{ title: "b10c, Bitcoin mining centralisation", url: "https://b10c.me/blog/015-bitcoin-mining-centralization/" },
			{ title: "Epoch AI, Gradient Updates", url: "https://epoch.ai/gradient-updates" },
		],
	},
	charts: [
		{
			id: "years",
			kind: "bars",
			title: "Energy by year",
			description:
				"Bitcoin's floor, middle and ceiling and Cambridge's best estimate beside Google's data centres and total; the lines are the essay's figures.",
			table: "years",
			x: "year",
			y: ["floor", "middle", "ceiling", "cambridge", "googleCentres", "googleTotal"],
			references: [
				{ axis: "y", value: ESSAY.bitcoin, label: "essay: Bitcoin 100 TWh" },
				{ axis: "y", value: ESSAY.bitcoinHigh, label: "essay: up to 240 TWh" },
				{ axis: "y", value: ESSAY.google, label: "essay: Google 24 TWh" },
			],
		},
		{
			id: "runs",
			kind: "bars",
			title: "Training compute",
			description:
				"Compute of the largest decentralised training runs and of the frontier; each step of 1 is a factor of ten.",
			table: "runs",
			x: "run",
			y: ["compute"],
		},
	],
	findings,
	*simulate(values) {
		const recorder = new Recorder(
			[
				{ id: "year", label: "Year", unit: "year" },
				{ id: "floor", label: "Bitcoin, floor", unit: "TWh" },
				{ id: "middle", label: "Bitcoin, mix in use", unit: "TWh" },
				{ id: "ceiling", label: "Bitcoin, ceiling", unit: "TWh" },
				{ id: "cambridge", label: "Bitcoin, Cambridge's best", unit: "TWh" },
				{ id: "googleCentres", label: "Google, data centres", unit: "TWh" },
				{ id: "googleTotal", label: "Google, total", unit: "TWh" },
			],
			MINING_YEARS.length,
		);
		const snapshot = () => outcomeOf(values, recorder.table("years", "Energy by year"));
		for (const [i, mining] of MINING_YEARS.entries()) {
			const google = GOOGLE[mining.year as keyof typeof GOOGLE];
			recorder.add({
				year: mining.year,
				...energyRange(mining, values.price),
				cambridge: CAMBRIDGE[mining.year]!,
				googleCentres: google.dataCentres,
				googleTotal: google.total,
			});
			yield { done: i + 1, total: MINING_YEARS.length, label: `${mining.year}`, snapshot };
		}
		return snapshot();
	},
	answer: (outcome) =>
		`Bitcoin used ${cite(outcome, "ratio")} the electricity of Google's data centres in 2024 (the essay's figures give ${cite(outcome, "essay-low")} to ` +
		`${cite(outcome, "essay-high")}), and ${cite(outcome, "ai-bitcoin")} of it could run a model: mining hardware computes one hash function. ` +
		`The comparison would need a usable share of ${cite(outcome, "turning")}.`,
});
