import { type Term } from "../term.ts";

/** Words of AI, its economy and its effects. */
export const artificialIntelligenceTerms = [
	{
		id: "llm",
		term: "large language model",
		explanation: "A program that predicts text and has learned to from very much of it. ChatGPT is a chat with one.",
		aliases: ["LLM", "language model"],
		source: "kaplan-2020",
	},
	{
		id: "agi",
		term: "general intelligence",
		explanation:
			"A system that would be as good as people, or better, at any task of the mind. No measure of it is agreed.",
		aliases: ["AGI", "artificial general intelligence"],
		source: "grace-2024",
	},
	{
		id: "frontier-model",
		term: "frontier model",
		explanation: "One of the most capable models of its time.",
		aliases: ["frontier AI"],
		source: "cottier-2024",
	},
	{
		id: "open-weights",
		term: "open weights",
		explanation: "A trained model that is published, so that anybody can run and change it.",
		aliases: ["open-weight", "open model"],
		source: "ai-index-2025",
	},
	{
		id: "scaling-law",
		term: "scaling law",
		explanation:
			"How [loss](term:loss) falls as a model gets more parameters, data and compute: smoothly, and ever more slowly.",
		source: "kaplan-2020",
	},
	{
		id: "loss",
		term: "loss",
		explanation: "A model's error in predicting text. Part of it can never be removed; the rest is called reducible.",
		aliases: ["reducible loss"],
		everyday: true,
		source: "hoffmann-2022",
	},
	{
		id: "chinchilla",
		term: "Chinchilla",
		explanation:
			"A study of 2022 that says how to split compute between the size of a model and its data. A refit of 2024 arrives at about 20 tokens per parameter.",
		source: "hoffmann-2022",
	},
	{
		id: "compute",
		term: "compute",
		explanation: "Computing power, as an amount: how many operations can be, or have been, done.",
		source: "kaplan-2020",
	},
	{
		id: "flop",
		term: "FLOP",
		explanation:
			"One arithmetic operation on decimal numbers. Training a dense model takes about 6 × parameters × tokens of them.",
		aliases: ["FLOPS", "exaFLOPS", "petaFLOP"],
		source: "kaplan-2020",
	},
	{
		id: "inference",
		term: "inference",
		explanation: "Running a trained model to get answers, as opposed to training it.",
		source: "chutes-statements",
	},
	{
		id: "diloco",
		term: "DiLoCo",
		explanation:
			"A way to train over slow connections: each machine works alone for hundreds of steps before they exchange results, about 500 times less often than usual.",
		source: "diloco-2023",
	},
	{
		id: "data-centre",
		term: "data centre",
		explanation:
			"A building full of computers with fast connections between them. Those connections are what home machines lack.",
		aliases: ["data center", "datacenter"],
		source: "cottier-2024",
	},
	{
		id: "asic",
		term: "ASIC",
		explanation: "A chip made for a single purpose. Those for Bitcoin compute one function and cannot do AI work.",
		source: "cambridge-mining-2025",
	},
	{
		id: "terawatt-hour",
		term: "TWh",
		explanation:
			"Terawatt-hour, a billion kilowatt-hours. The world used about 25,600 of electricity in 2024, by the Cambridge figures.",
		aliases: ["terawatt-hour", "terawatt hour"],
		source: "cambridge-mining-2025",
	},
	{
		id: "alignment",
		term: "alignment",
		explanation: "Whether a system's aims are what people intend.",
		aliases: ["alignment problem"],
		source: "ji-2023",
	},
	{
		id: "interpretability",
		term: "interpretability",
		explanation:
			"Explaining what a model computes and why. A tool for [alignment](term:alignment), not the same thing.",
		aliases: ["black box"],
		source: "ji-2023",
	},
	{
		id: "oligopoly",
		term: "oligopoly",
		explanation: "A market with few sellers, each large enough to matter to the others.",
		source: "textbook",
	},
	{
		id: "recommender",
		term: "recommender",
		explanation: "The program that chooses what a platform shows to whom.",
		aliases: ["recommendation algorithm", "recommendation system", "recommender system"],
		source: "rossi-2018",
	},
	{
		id: "astroturfing",
		term: "astroturfing",
		explanation: "Faked grass-roots opinion: few actors who look like many citizens.",
		source: "ross-2019",
	},
	{
		id: "bounded-confidence",
		term: "bounded confidence",
		explanation:
			"A model in which people move towards opinions near their own and ignore distant ones. Groups form by themselves.",
		source: "deffuant-2000",
	},
	{
		id: "spiral-of-silence",
		term: "spiral of silence",
		explanation: "Those who feel alone with their view fall silent, which makes the others feel alone.",
		source: "ross-2019",
	},
	{
		id: "post-training",
		term: "post-training",
		explanation: "Teaching a trained model manners and skills, often with examples made by paid experts.",
		aliases: ["post training"],
		source: "hackenburg-2025",
	},
] as const satisfies readonly Term[];
