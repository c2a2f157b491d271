import { type SectionClaims } from "../claim.ts";
import { section12StateClaims } from "./section12States.ts";

/** Claims of section 1.2: who leads, by which measure, and what states have to do with it. */
export const section12Claims = {
	"1-2-abnormal-capitalisation": {
		statement: "A few specialised start-ups receive exceptionally much capital, which one may call speculation.",
		kind: "number",
		verdict: "partly supported",
		note: "That capital is concentrated is documented; whether it is exceptional, or speculation, is a judgement.",
		evidence: [
			{
				fact: "OpenAI alone had raised about $57.9–60 billion by late 2025.",
				source: "funding-press-2025",
				basis: "summary",
			},
			{
				fact: "Private investment in AI in the United States was $109.1 billion in 2024, about 12 times that of China.",
				source: "ai-index-2025",
			},
		],
		test: {
			variables: ["funding per firm", "Gini and HHI of funding"],
			compute: "The Lorenz curve of private AI funding and the ratio of the largest to the median.",
			supports: "A Gini above 0.8.",
			contradicts: "An even spread.",
		},
		simulations: ["market-concentration"],
		untestable: "The amounts are a matter of record, and whether they are abnormal is a judgement.",
		cues: {
			all: ["startup*|start up*", "capital*|fund*|invest*"],
			some: ["speculat*|bubble*", "abnormal*|exceptional*"],
		},
	},
	"1-2-race-to-agi": {
		statement: "Firms race to be first with general intelligence: systems better than any person at any task.",
		kind: "causal",
		verdict: "partly supported",
		note: "Worth a close look, because it holds a tension for the essay: decentralising adds racers, and in the model cited more racers mean less care.",
		evidence: [
			{
				fact: "In the race-to-the-precipice model, risk grows with the number of teams and with what they know of each other.",
				source: "armstrong-2016",
				basis: "recalled",
			},
		],
		test: {
			variables: ["investment of each racer", "care taken by each racer", "chance of winning"],
			compute:
				"A race of 2, 5 and 20 teams that choose between speed and care, with and without knowledge of the others. Decentralising adds racers.",
			supports: "Investment rises with the number of rivals.",
			contradicts: "More racers, decentralised ones too, lower the care taken.",
		},
		simulations: ["market-concentration"],
		untestable: "The model assumes a race and shows what follows from it: it cannot show that firms race.",
		cues: { all: ["race*|racing|first", "agi|general intelligence"], some: ["compan*|firm*", "human*|task*"] },
	},
	...section12StateClaims,
	"1-2-vellum-leaderboard-counts": {
		statement:
			"Of the 47 best models on the Vellum board, OpenAI has 14, Anthropic 7, Google 5, xAI 2, DeepSeek 1 and Qwen 1.",
		kind: "number",
		figures: ["47", "14", "7", "5", "2", "1", "1"],
		references: [2],
		verdict: "weak",
		note: "The counts themselves were not checked: the list of that day is not stored. The six counts add up to 30, so 17 of the 47 models are not named. Counting versions on a list measures how often a firm releases, not its share of a market.",
		evidence: [
			{
				fact: "The six counts sum to 30; 17 of 47 (36 %) are not named. The largest three have 26, which is 55 % of all and 87 % of the named. HHI is 0.133 if all others differ, 0.256 if they are one firm, 0.307 among the named only.",
				source: "essay",
				basis: "computed",
			},
			{
				fact: "A count of listed versions reflects release frequency and the site's choice; Meta, Mistral and Alibaba have listed models too.",
				source: "vellum-leaderboard",
			},
		],
		test: {
			variables: ["counts per organisation", "share of the largest three", "HHI", "what the unnamed rest is"],
			compute:
				"HHI and the share of the largest three with the rest counted as singles, as one firm, or left out; the choice is a parameter.",
			supports: "HHI above 0.18 and more than half with the largest three, whatever the rest is.",
			contradicts: "HHI below 0.15 when the rest is many firms.",
		},
		simulations: ["market-concentration"],
		untestable:
			"Counts on a board are a matter of record: the run shows how much depends on the 17 that are not named.",
		cues: { all: ["47|vellum"], some: ["openai", "anthropic", "google", "xai", "deepseek", "qwen", "14"] },
	},
	"1-2-llm-consensus-investor-driven": {
		statement:
			"That language models lead to general intelligence is pushed by firms that must raise money, and leading figures contest it.",
		kind: "causal",
		references: [3],
		verdict: "partly supported",
		note: "That it is contested is documented. That the need for money drives it is the essay's reading of motives.",
		evidence: [
			{
				fact: "In April 2024 LeCun called language models an off-ramp, a dead end for human-level AI.",
				source: "lecun-off-ramp-press",
				basis: "summary",
			},
			{ fact: "Most researchers give wide and disagreeing dates.", source: "grace-2024" },
		],
		simulations: [],
		untestable: "A statement about motives: a run cannot read them.",
		cues: {
			all: ["fund*|investor*|convinc*", "technolog*|driven|consensus|agi"],
			some: ["investor*|invest*", "fund*|raise*|money", "convinc*|persua*|right"],
		},
	},
	"1-2-lecun-chief-scientist-meta": {
		statement:
			"Yann LeCun, chief AI scientist of Meta, says that language models will not lead to real machine intelligence.",
		kind: "number",
		references: [3],
		verdict: "supported",
		note: "He still held the post on the essay's date, but had announced that he would leave. What he says of language models is documented too.",
		evidence: [
			{
				fact: "In April 2024 LeCun called language models an off-ramp, a dead end for human-level AI.",
				source: "lecun-off-ramp-press",
				basis: "summary",
			},
			{
				fact: "On 19 November 2025 LeCun announced that he leaves Meta at the end of 2025 to found a company for world models.",
				source: "lecun-leaves-meta-2025",
			},
		],
		simulations: [],
		untestable: "Who said what in which post is a matter of record.",
		cues: { all: ["lecun"], some: ["meta", "chief", "scientist", "intelligen*"] },
	},
	"1-2-rankings-identify-leaders": {
		statement:
			"Language models are the agreed route to general intelligence, so their rankings show which organisations are most capable.",
		kind: "causal",
		references: [2],
		verdict: "weak",
		note: "The order changes with the measure, and the essay itself says in the same place that the route is contested.",
		evidence: [
			{
				fact: "Notable models of 2024 by organisation: OpenAI 7, Google 6, Alibaba 4, Mistral 3. This order is unlike that of the Vellum counts.",
				source: "ai-index-2025",
			},
		],
		test: {
			variables: ["rank correlation between several boards"],
			compute:
				"The rank correlation of the organisations' order by number of models, best score, compute owned and users.",
			supports: "A high correlation.",
			contradicts: "The order changes with the measure.",
		},
		simulations: [],
		untestable: "Two orders of five firms are too few to measure anything: sources show that the orders differ.",
		cues: {
			all: ["rank*|leaderboard*", "llm*|language model*|model*"],
			some: ["agi", "capab*|advanced|leading", "organi*|compan*"],
		},
	},
	"1-2-data-driven-cloud-integration": {
		statement: "The leading firms, American and Chinese, join businesses that live on data with clouds of their own.",
		kind: "mechanism",
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "Cloud infrastructure in the third quarter of 2025: AWS 29 %, Microsoft 20 %, Google 13 % of about $107 billion; the largest three have 63 %, HHI is at least 0.141.",
				source: "synergy-2025",
			},
			{
				fact: "The largest American cloud firms hold more than 60 % (later 71 %) of AI compute.",
				source: "epoch-compute-2026",
			},
		],
		test: {
			variables: ["cloud shares", "which model maker depends on which cloud"],
			compute: "A graph of model makers and clouds, and the HHI when dependent makers are merged with their cloud.",
			supports: "The merged HHI is clearly above the separate one.",
			contradicts: "No change.",
		},
		simulations: ["market-concentration"],
		cues: {
			all: ["cloud*"],
			some: ["data driven|data", "infrastructure*", "google", "microsoft", "amazon", "alibaba"],
		},
	},
	"1-2-chinese-giants-frontier": {
		statement: "Alibaba, Baidu, Tencent and DeepSeek have become substantial providers at the frontier.",
		kind: "number",
		verdict: "partly supported",
		note: "Other sources agree. The essay's own ranking shows just two Chinese entries.",
		evidence: [
			{
				fact: "China made 15 of 58 notable models of 2024 (United States 40, Europe 3).",
				source: "ai-index-2025",
			},
			{
				fact: "Of the four only DeepSeek, and Alibaba through Qwen, are in the essay's own list, with one model each; Baidu and Tencent are not.",
				source: "essay",
				basis: "computed",
			},
		],
		test: {
			variables: ["share of models by country"],
			compute: "China's share by the essay's counts (2 of 30 named, 7 %) and by the AI Index (15 of 58, 26 %).",
			supports: "A share above 15 % in several sources.",
			contradicts: "A share below 10 %.",
		},
		simulations: ["market-concentration"],
		cues: { all: ["alibaba|baidu|tencent"], some: ["baidu", "tencent", "deepseek", "chinese|china", "frontier"] },
	},
} as const satisfies SectionClaims<"1.2">;
