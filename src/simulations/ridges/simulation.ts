import { defineSimulation } from "../kit/define.ts";
import { figureOf } from "../kit/outcome.ts";
import { payByKindChart, rolesChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { findings } from "./findings.ts";
import { RidgesModel } from "./model.ts";
import { outputs, resultsOf } from "./outcome.ts";
import { parameters } from "./parameters.ts";
import { detail, headline } from "./parts/answer.ts";
import { benchmarks } from "./parts/benchmarks.ts";
import { measured } from "./parts/measured.ts";
import { KINDS } from "./parts/engineers.ts";
import { CLAIMED } from "./parts/prize.ts";

export default defineSimulation({
	id: "ridges",
	title: "Ridges: coding agents",
	question: "Does winner-takes-all speed progress, and where do 62,000 dollars a day come from?",
	sections: ["3.2"],
	netuid: 62,
	version: 2,
	cost: 140,
	quick: { values: { days: 20, contests: 3 }, frames: 200 },
	stochastic: true,
	rules: [],
	imports: ["scores"],
	parameters,
	model: {
		purpose:
			"To see whom a contest with one winner pays, how fast its open code gets better beside a closed team, and what the winner's pay is worth.",
		entities:
			"500 problems of different difficulty, some of them in a fixed test, some with answers in public; engineers (innovators, copiers of the leader, answer keepers, waiters); the team that reviews uploads; validators; the owner; stakers; a pool in which alpha is sold.",
		process:
			"Every day each engineer compares its hope of winning with what a day costs. Innovators change their copy of the leader's open agent; most changes make it worse, and their own tests do not always tell. What seems better is uploaded, passes two screeners, and is scored by three validators; a score above the rule's threshold takes the lead. All weight goes to the leader's key, the chain's consensus runs every 361 blocks. A closed team works as many days from the same start. Contest and team are run several times with other luck.",
		patterns:
			"Few problems make luck decide; leaders' scores overstate what they solve elsewhere; nearly all engineers earn nothing.",
		scales:
			"Work and uploads by the day, pay by the epoch of 361 blocks. State: each engineer's own agent and record, the leader with its measured score, the test's problems, the team's agent.",
		scheduling:
			"Every day all engineers decide by the morning's leader; uploads are tried one after another in drawn order; then the team works as many days.",
		initial: "Everybody starts from the first leader's agent, which an innovator owns; the team starts from the same.",
		stochasticity:
			"Talents, changes of ability and self-tests are normal; difficulties are normal; solving a problem is a draw with a logistic chance.",
		equations: [
			{ gives: "chance that an agent solves a problem", formula: "1 / (1 + exp(difficulty − ability))" },
			{ gives: "a day's change of ability", formula: "step × (N(−1, 1) + talent)" },
			{ gives: "works today", formula: "own rate of wins × prize a day × mean days at the top > cost of the day" },
			{ gives: "prize a day", formula: "7,200 × 0.41 alpha × price of alpha × price of TAO" },
		],
		leftOut: [
			"Ability is one number; agents differ in no other way, and cost and speed of an agent do not count.",
			"Engineers judge their chances by their own record and the mean time at the top; nobody plans ahead.",
			"The closed team shares everything at no cost and has no politics; it draws its people from the same engineers.",
			"Underlying language models do not improve during the contest; in reality much of the progress comes from them.",
			"How new an agent is, is not judged: the August 2025 rule's term for it is 0. Cheaper agents, which count in 2026, are left out.",
			"No record of leaders with dates and scores was found (the platform shows only the present ones), so the pace of progress is checked against nothing; told is a rise from 4 to 41 % in a week of July 2025, before our start.",
			"Sales are into a pool that nobody else trades in and that gets no emission; prices of the run itself stay where they are.",
		],
		illustrative: false,
		sources: [
			{
				title: "ridgesai/ridges (15 December 2025): api/endpoints/scoring.py, validator.py, .env.example",
				url: "https://github.com/ridgesai/ridges",
			},
			{
				title: "Bittensor Novelty Search on Ridges: 4 to 41 % in a week (summary by Chain of Thought)",
				url: "https://podcasts.chainofthought.xyz/podcast-summaries/bittensor-novelty-search-subnet-62-ridges-open-source-ai",
			},
			{
				title: "alphamind-transparency: daily alpha prices, subnet 62",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
			{ title: "opentensor/subtensor, December 2025: run_coinbase.rs", url: "https://github.com/opentensor/subtensor" },
		],
	},
	outputs,
	benchmarks,
	measured,
	charts: [
		{
			kind: "lines",
			id: "trials",
			title: "Contest or team",
			description:
				"Share of unseen problems that the contest's leader solves, and a closed team with as many days of work: the median of all contests. Four fifths of them lie in the band.",
			table: "trials",
			x: "day",
			y: ["contest", "team"],
			bands: [
				{ of: "contest", low: "contest-low", high: "contest-high" },
				{ of: "team", low: "team-low", high: "team-high" },
			],
			timeless: true,
		},
		{
			kind: "lines",
			id: "progress",
			title: "One contest",
			description:
				"The contest that is followed: share of problems that its leader solves, unseen ones and as measured, beside its closed team. Changes at the top are marked.",
			table: "progress",
			x: "day",
			y: ["truth", "measured", "team"],
		},
		payByKindChart(KINDS),
		{
			kind: "lines",
			id: "lorenz",
			title: "How pay is spread",
			description:
				"Part of all pay that goes to the least paid part of the engineers. The further below the straight line, the more unequal.",
			table: "lorenz",
			x: "people",
			y: ["pay", "equal"],
			timeless: true,
		},
		{
			kind: "scatter",
			id: "pay-against-talent",
			title: "Pay against talent",
			description: "Each point is an engineer: its talent and what it was paid.",
			table: "miners",
			x: "talent",
			y: "pay",
			group: "kind",
			name: "miner",
		},
		{
			kind: "lines",
			id: "selling",
			title: "The 62,000 dollars, sold",
			description: "What a day of the winner's pay brings when it is sold every day and nobody buys.",
			table: "selling",
			x: "day",
			y: ["dollars"],
			timeless: true,
			references: [{ axis: "y", value: CLAIMED, label: "62,000 $" }],
		},
		rolesChart,
	],
	findings,
	simulate: (values, world) => play(new RidgesModel(values, world), resultsOf),
	headline,
	detail,
	guess: {
		kind: "choice",
		question: "Who has the better agent after two months?",
		options: [
			{ id: "contest", label: "An open contest in which the winner takes all" },
			{ id: "team", label: "A closed team with as many days of work" },
		],
		answer: (outcome) => (figureOf(outcome, "against-team") >= 1 ? "contest" : "team"),
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new RidgesModel(values, world), "Ridges", participant, step),
});
