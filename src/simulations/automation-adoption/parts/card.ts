import { type ModelCard } from "../../kit/modelCard.ts";
import { EUROSTAT } from "./measured.ts";

/** What the model of *automation-adoption* is and is not. */
export const card: ModelCard = {
	purpose: "Asks which firms use AI, by size and age, which reasons those give that do not, and how many pilots fail.",
	patterns:
		"Shares by size class of the European Union in 2023 and 2024; 2025 was held out and comes out within 2 points.",
	entities:
		"Firms of three size classes; the reasons that they name; two kinds of tool on their way from a look to use.",
	scales: "Years; firms of 10 employees and more; shares of firms, not of jobs or money.",
	process:
		"Adoption is a smooth curve over size that rises each year as it did from 2023 to 2024. Reasons are added up by kind. Of each kind of tool the share of pilots that do not reach use is read from the published funnel.",
	scheduling: "Years one after the other; nothing depends on the year before but the level.",
	initial: "The year 2023, as measured.",
	stochasticity: "None.",
	equations: [
		{ gives: "share that uses AI", formula: "Φ(α + β₁·x + β₂·x²), x = ln(employees / 100), averaged over a class" },
		{ gives: "level", formula: "α rises each year by the mean rise of 2023-2024, times the pace" },
		{ gives: "sizes within a class", formula: "Pareto law with index 1.06" },
		{ gives: "pilots that fail", formula: "1 − in use / piloted" },
		{ gives: "lead of readiness", formula: "share of reasons that are readiness − share of the next largest kind" },
	],
	leftOut: [
		"Using one AI technology is not generative AI, and not success.",
		"Firms that held back and pilots that stalled are different firms; no survey asks both.",
		"Micro firms: in the USA in 2023-2024 firms of one to four employees used AI more than those a little larger.",
		"In the USA in May 2026 37 % of firms of 250 and more used AI, less than in Europe by this survey: the questions differ.",
		"Sectors and countries, which differ more than sizes do.",
	],
	illustrative: true,
	hinge: "Whether readiness is the first reason hinges on what counts as readiness, and on who is asked.",
	sources: [
		EUROSTAT,
		{
			title: "Euronews on Eurostat's reasons, 2026 (secondary)",
			url: "https://eutechloop.com/why-european-businesses-are-not-using-ai-tools/",
		},
		{ title: "MIT NANDA 2025, The GenAI Divide (secondary)" },
		{
			title: "Bonney et al. 2024, Tracking firm use of AI in real time, CES-WP-24-16",
			url: "https://www.census.gov/library/working-papers/2024/adrm/CES-WP-24-16.html",
		},
		{
			title: "US Census Bureau, AI use of businesses, May 2026",
			url: "https://www.census.gov/library/stories/2026/05/ai-use-businesses.html",
		},
		{ title: "Axtell 2001, Zipf distribution of US firm sizes, Science 293" },
	],
};
