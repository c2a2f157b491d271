import { type ModelCard } from "../../kit/modelCard.ts";

/** What the model of *pooled-compute* is and is not. */
export const card: ModelCard = {
	purpose:
		"Asks what links, rounds, memory and batches leave of a pool's speed, and whether numbers can make up for it.",
	patterns: "The share of time spent computing that INTELLECT-1 and Covenant-72B report.",
	entities: "Machines with a speed, a link and a memory; a data centre of H100 chips; the published loss law.",
	scales: "Days; FLOP/s; up to 100,000 machines that are all alike.",
	process:
		"A machine computes some steps, then all synchronise once over the slower direction of its link. The share of time that it computes, less learning lost by staleness and machines missing, is its useful speed. All machines' text of a step adds up to one batch; beyond the critical size more of it hardly helps. Loss follows from the compute by the refit of the Chinchilla law.",
	scheduling: "Rounds one after the other; nothing happens between them but work.",
	initial: "Training from scratch.",
	stochasticity: "None.",
	equations: [
		{ gives: "work between rounds, s", formula: "steps · 6 · N · tokens / speed" },
		{ gives: "a round, s", formula: "2 · 32 bit · N / (compression · link)" },
		{ gives: "time spent computing", formula: "work / (work + round − min(overlap · round, work))" },
		{ gives: "critical batch, tokens", formula: "B* = tolerance · 2.1e8 / L^4.76, at the least loss of this size" },
		{
			gives: "useful speed of n machines",
			formula: "n · speed · computing · learning · present / (1 + n · present · tokens / B*)",
		},
	],
	leftOut: [
		"Machines are alike; the slowest sets the pace of real rounds.",
		"The data centre's batch is taken as small enough, which its fast links allow.",
		"The critical batch is that of the end of training: before, it is smaller, and the pool worse.",
		"Cheating machines and the checking of their work are outside (see the subnets).",
		"Staleness is one number: nobody has trained with thousands of machines.",
	],
	illustrative: false,
	sources: [
		{ title: "Douillard et al. 2023, DiLoCo", url: "https://arxiv.org/abs/2311.08105" },
		{ title: "Douillard et al. 2025, Streaming DiLoCo", url: "https://arxiv.org/abs/2501.18512" },
		{ title: "Charles et al. 2025, Scaling laws for DiLoCo", url: "https://arxiv.org/abs/2503.09799" },
		{ title: "Jaghouar et al. 2024, INTELLECT-1", url: "https://arxiv.org/abs/2412.01152" },
		{ title: "Covenant-72B technical report (secondary)", url: "https://arxiv.org/abs/2603.08163" },
		{
			title: "McCandlish et al. 2018, An empirical model of large-batch training",
			url: "https://arxiv.org/abs/1812.06162",
		},
		{ title: "Kaplan et al. 2020", url: "https://arxiv.org/abs/2001.08361" },
		{ title: "Besiroglu et al. 2024", url: "https://arxiv.org/abs/2404.10102" },
		{ title: "Pilz et al. 2025, Trends in AI supercomputers", url: "https://arxiv.org/abs/2504.16026" },
	],
};
