import { defineSimulation } from "../kit/define.ts";
import { cite } from "../kit/judging.ts";
import { Rows } from "../kit/rows.ts";
import { energyRange, MINING_YEARS, networkEnergy } from "./model.ts";
import { findings } from "./findings.ts";
import { outputs, resultsOf, yearsToMeet } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { CAMBRIDGE, ESSAY, GOOGLE } from "./parts/published.ts";

export default defineSimulation({
	id: "energy",
	title: "Energy and AI compute",
	question: "Does Bitcoin's use of energy show that Bittensor can rival Google?",
	sections: ["3.3"],
	version: 2,
	cost: 1,
	stochastic: false,
	timeless: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose: "Puts the essay's two energies beside their published ranges and asks what each can say about AI compute.",
		patterns:
			"Cambridge's own estimate of each year lies between floor and ceiling; a machine that earns less than its electricity is off.",
		entities:
			"The Bitcoin network by year; Google's reported electricity by year; published decentralised training runs; mining pools.",
		process:
			"Bitcoin's floor, middle and ceiling are hash rate times the efficiency of the best machine, the mix in use, and the worst machine that still pays for its electricity. AI energy is energy times the share that can do AI work. The meeting of decentralised and frontier runs continues two growth rates.",
		scales: "Years from 2022 to 2024; energy in TWh a year; training compute in FLOP.",
		scheduling: "One year after the other; nothing carries over.",
		initial: "The hash rate, prices and fleets of each year as published.",
		stochasticity: "None: every figure is published or computed from published ones.",
		equations: [
			{ gives: "energy of a year", formula: "hash rate × energy per hash × hours of a year" },
			{ gives: "energy that does AI work", formula: "energy × share that can" },
			{ gives: "years until both meet", formula: "ln(gap) ÷ ln(growth ÷ growth of the frontier)" },
		],
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
	outputs,
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
			id: "usable",
			kind: "bars",
			title: "What does AI work",
			description:
				"Electricity of 2024 and the part of it that does AI work. Mining machines compute one hash function, so Bitcoin's part is nothing however large the whole.",
			table: "usable",
			x: "who",
			y: ["energy", "ai"],
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
		const years = new Rows(outputs.tables.years, MINING_YEARS.length);
		const snapshot = () => resultsOf(values, years);
		for (const [i, mining] of MINING_YEARS.entries()) {
			const google = GOOGLE[mining.year as keyof typeof GOOGLE];
			years.add({
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
	headline: (outcome, { usable }) =>
		usable === 0
			? `No AI follows from it: Bitcoin used ${cite(outcome, "ratio")} the electricity of Google's data centres, and mining machines can run no model.`
			: `If [a part of Bitcoin's energy](parameter:usable) could do AI work, that would be ${cite(outcome, "ai-bitcoin")}; today's mining machines can run no model.`,
	detail: (outcome) => [
		`Both in 2024: Bitcoin ${cite(outcome, "bitcoin")} (between ${cite(outcome, "floor")} and ${cite(outcome, "ceiling")}), Google's data centres ${cite(outcome, "google")}.`,
		`The essay's own pair of figures gives ${cite(outcome, "essay-low")} to ${cite(outcome, "essay-high")}.`,
		`Of Bitcoin's energy ${cite(outcome, "ai-bitcoin")} does AI work; both would be equal at ${cite(outcome, "turning")}.`,
		`The largest decentralised training run is ${cite(outcome, "gap")} below the frontier.`,
	],
	benchmarks: [
		{
			what: "Bitcoin's electricity at one exahash a second with machines of 30 J/TH: 30 MW all year",
			unit: "TWh",
			published: 0.263,
			source: { title: "By hand: 30 MW × 8,766 hours" },
			ours: 0.263,
			tolerance: 0.0005,
			compute: () => networkEnergy(1, 30),
		},
		{
			what: "Years until runs that grow 20 times a year meet a frontier that grows 5 times, from a gap of 1,000",
			unit: "years",
			published: 4.983,
			source: { title: "By hand: ln 1,000 ÷ ln 4" },
			ours: 4.983,
			tolerance: 0.001,
			compute: () => yearsToMeet({ gap: 1000, growth: 20, frontierGrowth: 5 }),
		},
	],
	guess: {
		kind: "number",
		question: "How many times the electricity of Google's data centres did Bitcoin use in 2024?",
		figure: "ratio",
		low: 0.1,
		high: 20,
	},
});
