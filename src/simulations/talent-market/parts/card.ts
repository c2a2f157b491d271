import { type ModelCard } from "../../kit/modelCard.ts";

/** What the model of *talent-market* is and is not. */
export const card: ModelCard = {
	purpose: "Asks whom an open prize draws away from salaries, and what those who follow it earn.",
	patterns:
		"Software contests: more rivals lower each one's chance and raise the best result (Boudreau, Lacetera & Lakhani 2011, 9,661 contests); strong entrants keep others out (Archak 2010, TopCoder).",
	entities:
		"Engineers with a skill, a salary that grows with it, and a habit of copying or not; one contest with a daily prize and a leader whose work is public.",
	scales: "Weeks; dollars of 2025; 50 to 5,000 engineers; skill in standard deviations.",
	process:
		"Each week some reconsider. Whoever takes part builds on the leader's public work; the change is worth skill plus luck, a copier's only luck of the measurement. Whoever seems better than the leader by the margin takes over, and the work then can do what it really can, without the luck. New problems make every work worse. The prize goes to the leader, or to all by score.",
	scheduling: "Reconsidering, handing in, ranking, paying: everybody at once in each.",
	initial: "Nobody is in the contest; the leader's work solves half of the problems.",
	stochasticity:
		"Skill is normal; luck is Gumbel; who copies, who reconsiders and who then takes part are drawn. People know the odds.",
	equations: [
		{
			gives: "expected part of the prize",
			formula: "e^(skill / luck) ÷ sum over those who take part; 1 ÷ number where it is shared",
		},
		{ gives: "worth of taking part", formula: "(1 − dislike of risk) · part · prize − cost of an attempt" },
		{ gives: "chance of taking part", formula: "1 / (1 + e^(−(worth − salary) / (taste · salary)))" },
		{ gives: "salary", formula: "median · e^(0.38 · skill)" },
		{ gives: "problems solved", formula: "1 / (1 + e^(−odds)); odds rise by idea · (skill + luck), fall by renewal" },
	],
	leftOut: [
		"Effort is fixed at a working week: nobody takes part beside a job, or works less against many rivals.",
		"A copier expects the chance that the luck of the measurement gives, roughly.",
		"The prize is in a token: its price, its sale and its taxes are outside.",
		"Firms do not raise salaries in answer; packages of millions for a few are outside.",
		"How often Ridges' leader really changes is not public in a form that we could read.",
	],
	illustrative: true,
	hinge:
		"Who comes hinges on luck: where skill decides, few of the best take the prize; where luck does, many share the chance.",
	sources: [
		{ title: "Tullock 1980, Efficient rent seeking" },
		{
			title: "Boudreau, Lacetera & Lakhani 2011, Incentives and problem uncertainty in innovation contests",
			url: "https://doi.org/10.1287/mnsc.1110.1322",
		},
		{ title: "Archak 2010, Money, glory and entry deterrence: contestants on TopCoder.com" },
		{ title: "ridgesai/ridges", url: "https://github.com/ridgesai/ridges" },
		{ title: "Ridges, scoring", url: "https://docs.ridges.ai/scoring" },
		{
			title: "US Bureau of Labor Statistics, software developers, May 2024",
			url: "https://www.bls.gov/oes/current/oes151252.htm",
		},
	],
};
