import { type ModelCard } from "../../kit/modelCard.ts";

/** What the model of *market-concentration* is and is not. */
export const card: ModelCard = {
	purpose:
		"Puts the record of concentration on one page, then follows the market of language models for firms from 2023 on.",
	patterns:
		"A first supplier that falls from 50 to 25 % of use in two years while three still hold about three quarters (Menlo Ventures, secondary).",
	entities:
		"Suppliers with customers and a quality of their models; clouds, states and chips as shares; teams in a race.",
	scales: "Years from 2023 on; up to some hundred thousand customers; shares.",
	process:
		"Each year firms enter, quality moves, some customers leave their supplier and the market grows. Whoever is free chooses a firm with a chance that grows with its size and its quality. The race is a closed form, the outage an arithmetic of shares, the board a count.",
	scheduling: "Entry, quality, leaving, then choices one after the other, each seeing those before.",
	initial: "Shares of 2023; quality of every firm is drawn anew, so no supplier is known to be better.",
	stochasticity: "Quality is a normal deviate with a memory of a year; entry is Poisson; choices are drawn.",
	equations: [
		{ gives: "chance of a firm to be chosen", formula: "size^returns · e^(weight · quality) ÷ the sum over all" },
		{ gives: "quality next year", formula: "memory · quality + √(1 − memory²) · a normal deviate" },
		{ gives: "customers who choose", formula: "market · (growth − 1 + churn)" },
		{ gives: "concentration (HHI)", formula: "sum of squared shares" },
		{ gives: "safety effort", formula: "min(1, weight of capability / (racers · enmity))" },
	],
	leftOut: [
		"Two surveys disagree: an investor in Anthropic gives OpenAI 25 to 27 %, another one about 56 % of spending.",
		"Firms use several suppliers at once; prices, contracts and rules are outside.",
		"Customers are firms; people who chat are another market, more concentrated.",
		"Entries of a leaderboard count releases, not customers or money.",
		"Trade in chips is one number, not a network of suppliers.",
	],
	illustrative: true,
	hinge: "Whether few hold the market hinges on the returns to size: it turns where they pass 1.",
	sources: [
		{
			title: "Menlo Ventures, surveys of language models in firms, 2023-2025 (secondary)",
			url: "https://menlovc.com/",
		},
		{ title: "Andreessen Horowitz, survey of 100 officers, 2026 (secondary)" },
		{ title: "Stanford AI Index 2025", url: "https://hai.stanford.edu/ai-index/2025-ai-index-report" },
		{ title: "Synergy Research Group, cloud market of Q3 2025", url: "https://www.srgresearch.com/" },
		{ title: "Pilz et al. 2025, Trends in AI supercomputers", url: "https://arxiv.org/abs/2504.16026" },
		{ title: "Arthur 1989, Competing technologies, increasing returns, and lock-in" },
		{
			title: "Armstrong, Bostrom & Shulman 2016, Racing to the precipice",
			url: "https://doi.org/10.1007/s00146-015-0590-y",
		},
	],
};
