import { defineUndeclared } from "../kit/defineOld.ts";
import { cite } from "../kit/judging.ts";
import { figureOf } from "../kit/outcome.ts";
import { payByKindChart, rolesChart } from "../shared/subnet/commonCharts.ts";
import { deriveAt, play } from "../shared/subnet/play.ts";
import { KINDS } from "./parts/engineers.ts";
import { findings } from "./findings.ts";
import { CLAIMED } from "./parts/prize.ts";
import { RidgesModel } from "./model.ts";
import { parameters } from "./parameters.ts";

export default defineUndeclared({
	id: "ridges",
	title: "Ridges: coding agents",
	question: "Does winner-takes-all speed progress, and where do 62,000 dollars a day come from?",
	sections: ["3.2"],
	netuid: 62,
	version: 2,
	cost: 45,
	stochastic: true,
	rules: [],
	imports: [],
	parameters,
	model: {
		purpose:
			"To see whom a contest with one winner pays, how fast its open code gets better beside a closed team, and what the winner's pay is worth.",
		entities:
			"500 problems of different difficulty, some of them in a fixed test, some with answers in public; engineers (innovators, copiers of the leader, answer keepers, waiters); the team that reviews uploads; validators; the owner; stakers; a pool in which alpha is sold.",
		process:
			"Every day each engineer compares its hope of winning with what a day costs. Innovators change their copy of the leader's open agent; most changes make it worse, and their own tests do not always tell. What seems better is uploaded, passes two screeners, and is scored by three validators; a score above the rule's threshold takes the lead. All weight goes to the leader's key, the chain's consensus runs every 361 blocks. A closed team works as many days from the same start. Contest and team are run several times with other luck.",
		leftOut: [
			"Ability is one number; agents differ in no other way, and cost and speed of an agent do not count.",
			"Engineers judge their chances by their own record and the mean time at the top; nobody plans ahead.",
			"The closed team shares everything at no cost and has no politics; it draws its people from the same engineers.",
			"Underlying language models do not improve during the contest; in reality much of the progress comes from them.",
			"How new an agent is, is not judged: the August 2025 rule's term for it is 0. Cheaper agents, which count in 2026, are left out.",
			"Sales are into a pool that nobody else trades in and that gets no emission; prices of the run itself stay where they are.",
		],
		illustrative: false,
		sources: [
			{
				title: "ridgesai/ridges (15 December 2025): api/endpoints/scoring.py, validator.py, .env.example",
				url: "https://github.com/ridgesai/ridges",
			},
			{
				title: "alphamind-transparency: daily alpha prices, subnet 62",
				url: "https://github.com/alexlange1/alphamind-transparency",
			},
			{ title: "opentensor/subtensor, December 2025: run_coinbase.rs", url: "https://github.com/opentensor/subtensor" },
		],
	},
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
	simulate: (values, world) => play(new RidgesModel(values, world)),
	answer(outcome, values) {
		const ratio = figureOf(outcome, "against-team");
		const speed = ratio >= 1 ? "Yes, here" : ratio >= 0.8 ? "About as fast as a team" : "No, here";
		return (
			`${speed}: in [${values.days} days](parameter:days) ${values.contests > 1 ? "a" : "this one"} contest gains ${cite(outcome, "gain")} on unseen problems${values.contests > 1 ? " in the median" : ""}, a closed team with as many days of work ${cite(outcome, "team-gain")}` +
			(values.contests > 1
				? `; ${cite(outcome, "ahead")} of [${values.contests} contests](parameter:contests) ${figureOf(outcome, "ahead") === 1 ? "ends" : "end"} ahead. `
				: ". ") +
			`The winner's ${cite(outcome, "top-alpha")} are worth ${cite(outcome, "prize")} on paper, with alpha at [${values.alphaPrice} TAO](parameter:alphaPrice) and TAO at [${values.taoPrice} $](parameter:taoPrice).`
		);
	},
	derivePay: (participant, step, values, world) =>
		deriveAt(new RidgesModel(values, world), "Ridges", participant, step),
});
