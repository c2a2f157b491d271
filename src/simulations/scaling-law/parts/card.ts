import { type ModelCard } from "../../kit/modelCard.ts";

/** What the model of *scaling-law* is and is not. */
export const card: ModelCard = {
	purpose:
		"Puts the published loss law beside the published growth of cost and asks who can still pay: at the frontier, and some months behind it.",
	patterns:
		"One developer above 1e25 FLOP in March 2023 and twelve in June 2025 (Epoch AI); a largest run whose cost grows 2.4 times a year; the loss of published runs.",
	entities:
		"Firms with budgets for one training run, drawn from a Pareto law; the largest run that anybody pays for; a newcomer's price for the loss of some months ago.",
	scales: "Years from March 2023 on; million dollars; up to 1,000 firms.",
	process:
		"Each year budgets grow. The largest run costs what the trend says, or all that the richest firm has where that is less. A firm is at the frontier when it can pay for a run half as dear; a newcomer pays for the older loss at today's price, which falls as calculations get cheaper and algorithms better. The loss comes from the refit at the best split of parameters and tokens.",
	scheduling: "Budgets first, then the largest run, then who can pay; all firms at once.",
	initial: "Budgets are drawn once; ranks never change.",
	stochasticity: "Only the budgets: Pareto. Everything else follows.",
	equations: [
		{ gives: "loss", formula: "L = E + A / N^α + B / D^β, with 6·N·D = compute" },
		{ gives: "cost of the largest run", formula: "min(start · costGrowth^t, richest budget · budgetGrowth^t)" },
		{ gives: "yearly fall of the price of a loss", formula: "(computeGrowth / costGrowth) · algorithms" },
		{ gives: "years behind", formula: "ln(frontier / median budget) / ln(fall of the price · budgetGrowth)" },
		{ gives: "success on a task of t minutes", formula: "1 / (1 + (t / half)^slope)" },
	],
	leftOut: [
		"Loss on text is not intelligence, and not usefulness.",
		"Firms do not borrow, merge, share models or give up; budgets all grow alike, so ranks never change.",
		"Staff (29-49 % of development cost), experiments and data deals are not in the cost of a run.",
		"The law is continued up to five powers of ten beyond the runs on which it was fitted.",
		"The growth is continued, not forecast.",
	],
	illustrative: false,
	sources: [
		{ title: "Kaplan et al. 2020, Scaling laws for neural language models", url: "https://arxiv.org/abs/2001.08361" },
		{
			title: "Hoffmann et al. 2022, Training compute-optimal large language models",
			url: "https://arxiv.org/abs/2203.15556",
		},
		{
			title: "Besiroglu et al. 2024, Chinchilla scaling: a replication attempt",
			url: "https://arxiv.org/abs/2404.10102",
		},
		{
			title: "Cottier et al. 2024, The rising costs of training frontier AI models",
			url: "https://arxiv.org/abs/2405.21015",
		},
		{ title: "Ho et al. 2024, Algorithmic progress in language models", url: "https://arxiv.org/abs/2403.05812" },
		{ title: "Epoch AI, models over 1e25 FLOP", url: "https://epoch.ai/data-insights/models-over-1e25-flop" },
		{
			title: "Epoch AI, open-weight models against the best",
			url: "https://epoch.ai/data-insights/open-weights-vs-closed-weights-models",
		},
		{ title: "METR 2025, Measuring AI ability to complete long tasks", url: "https://arxiv.org/abs/2503.14499" },
	],
};
