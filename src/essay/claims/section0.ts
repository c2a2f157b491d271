import { type SectionClaims } from "../claim.ts";

/** Claims of the thesis statement and the introduction. */
export const section0Claims = {
	"0-thesis-centralisation-systemic-risk": {
		statement:
			"Concentrated control of AI puts society at systemic risk, and decentralised networks such as Bittensor are a workable answer.",
		kind: "normative",
		verdict: "partly supported",
		note: "The problem is well documented. The answer depends on how power is spread inside Bittensor, which the essay does not measure: see [Bittensor is decentralised by design](claim:3-2-bittensor-decentralised-by-design).",
		evidence: [
			{
				fact: "Stake and reward in Bittensor subnets are extremely concentrated; in more than half of 64 subnets under 1 % of wallets reach 51 % of stake. This is the essay's own reference 9.",
				source: "lui-sun-2025",
				basis: "summary",
			},
		],
		test: {
			variables: [
				"concentration (HHI) of control over models, compute and feeds",
				"loss or bias when the largest controller fails or turns hostile",
				"concentration of control inside the decentralised alternative",
			],
			compute:
				"The same shock, the largest controller hostile or offline, in an oligopoly and in a network whose stake and incentive follow measured distributions instead of an equal one.",
			supports: "Damage falls strongly even with the alternative's real distribution.",
			contradicts:
				"Damage stays close to the oligopoly's, because stake (Gini about 0.98) and owners' servers concentrate control again.",
		},
		simulations: [],
		untestable: "It joins two statements, a problem and an answer; each is tested by itself.",
		cues: { all: ["systemic*", "decentrali*|bittensor"], some: ["risk*", "centrali*|concentrat*", "societ*"] },
	},
	"0-thesis-problem": {
		statement: "Concentrated control of AI puts society at systemic risk.",
		kind: "causal",
		verdict: "partly supported",
		note: "The problem half of the thesis. That control is concentrated is measured; how large the risk is, is a judgement that models can only order.",
		evidence: [
			{
				fact: "The United States hold about 75 % and China about 15 % of tracked AI supercomputer performance.",
				source: "pilz-2025",
			},
			{
				fact: "The largest three cloud firms have 63 % of cloud infrastructure.",
				source: "synergy-2025",
			},
		],
		simulations: ["loss-of-control"],
		cues: { all: [] },
	},
	"0-thesis-answer": {
		statement: "Decentralised networks such as Bittensor are a workable answer to that risk.",
		kind: "causal",
		verdict: "weak",
		brief: "the network is as concentrated itself",
		note: "The answer half of the thesis. It depends on how power is spread inside Bittensor, which the essay does not measure.",
		evidence: [
			{
				fact: "Stake and reward in Bittensor subnets are extremely concentrated; in more than half of 64 subnets under 1 % of wallets reach 51 % of stake. This is the essay's own reference 9.",
				source: "lui-sun-2025",
				basis: "summary",
			},
		],
		simulations: ["loss-of-control"],
		cues: { all: [] },
	},
	"0-chatgpt-first-public-llm-chatbot": {
		statement: "OpenAI opened its first language-model chatbot to the public in November 2022, built on GPT-3.5.",
		kind: "number",
		figures: ["November 2022", "GPT-3.5"],
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "ChatGPT was released on 30 November 2022 on a model of the GPT-3.5 series.",
				source: "openai-chatgpt-2022",
				basis: "recalled",
			},
		],
		simulations: [],
		untestable: "A date in the record: it is looked up, not computed.",
		cues: { all: ["2022"], some: ["openai", "chatgpt|gpt 3.5", "november", "public*|releas*|launch*"] },
	},
	"0-gpt5-hours-of-human-work": {
		statement: "GPT-5 does tasks with substantial precision that would take a person hours.",
		kind: "number",
		figures: ["hours of human work"],
		verdict: "partly supported",
		note: "It holds at a success rate of one in two, on tasks like software work. A success rate of 50 % is not what substantial precision suggests.",
		evidence: [
			{
				fact: "The length of task that models finish half of the time doubled about every 7 months (212 days) from 2019 to 2025, and about every 4 months lately.",
				source: "metr-long-tasks-2025",
			},
			{
				fact: "GPT-5 finishes half of the software tasks that take a person about 2 h 17 min.",
				source: "metr-gpt5-2025",
			},
		],
		test: {
			variables: ["task length H50 that is finished half of the time", "success at length t = 1 / (1 + (t / H50)^s)"],
			compute: "The success curve over task length with H50 = 2 h 17 min, read at 10 min, 1 h, 4 h and 8 h.",
			supports: "Success of 80 % or more at several hours.",
			contradicts: "Success of about 50 % at 2 h and far less at a working day; the 80 % mark lies well under an hour.",
		},
		simulations: ["scaling-law"],
		cues: { all: ["gpt 5|gpt5", "hour*"], some: ["task*", "precision|accura*", "human*|person*|people"] },
	},
	"0-exponential-improvement": {
		statement: "Many leading scientists expect the abilities of AI to go on improving exponentially.",
		kind: "causal",
		figures: ["exponential"],
		verdict: "weak",
		note: "The essay names no source, and expert surveys show wide disagreement rather than a shared expectation.",
		evidence: [
			{
				fact: "Ten times the compute multiplies the reducible loss by 0.70 (constants of Hoffmann et al.) or 0.66 (constants of Besiroglu et al.).",
				source: "besiroglu-2024",
				year: "2022 and 2024",
				basis: "computed",
			},
			{
				fact: "2,778 authors put human-level machine intelligence at 10 % by 2027 and 50 % by 2047, with wide disagreement.",
				source: "grace-2024",
			},
		],
		test: {
			variables: ["log of ability against year", "doubling time", "reducible loss against compute"],
			compute:
				"Two curves side by side: length of tasks, doubling every 7 or 4 months, and loss against compute that grows 4–5 times a year. The first is exponential, the second levels off.",
			supports: "Task length stays exponential when compute is extrapolated.",
			contradicts: "The yearly gain in loss shrinks: ten times the compute removes only 30–34 % of the reducible loss.",
		},
		simulations: ["scaling-law"],
		untestable:
			"What scientists expect is a matter of surveys: the run shows how loss falls, not what anybody expects.",
		cues: { all: ["exponential*"], some: ["scientist*|researcher*|expert*", "improv*|progress*|capabilit*|abilit*"] },
	},
	"0-ai-agents-critical-roles": {
		statement:
			"AI agents are forecast to take roles soon in company management, war strategy, politics, health care and justice.",
		kind: "causal",
		references: [1],
		verdict: "weak",
		note: "[Reference 1](source:ai-2027) is one scenario; the essay presents it as a general forecast.",
		evidence: [
			{ fact: "AI 2027 is a scenario by a small forecasting group, not an empirical study.", source: "ai-2027" },
		],
		simulations: [],
		untestable: "A forecast about institutions: no model of ours could confirm or refute it.",
		cues: {
			all: ["agent*"],
			some: ["management|manag*", "war|military", "polic*|politic*", "health*|medic*", "justice|judic*|legal"],
		},
	},
	"0-three-resources": {
		statement:
			"Talent, compute and data decide who can compete in AI, and together they raise very high barriers to entry.",
		kind: "mechanism",
		figures: ["3 resources"],
		verdict: "supported",
		note: "The barrier at the frontier is documented. The essay leaves out the opposite trend one step behind the frontier, where prices fall and gaps close.",
		evidence: [
			{
				fact: "Cost of developing a frontier model: hardware 47–67 %, research staff 29–49 %, energy 2–6 %.",
				source: "cottier-2024",
			},
			{
				fact: "The price of GPT-3.5-level answers fell about 280-fold from November 2022 to October 2024; the gap between the first and the tenth model fell from 11.9 % to 5.4 %, between open and closed models from 8 % to 1.7 %.",
				source: "ai-index-2025",
			},
		],
		test: {
			variables: ["compute C", "data D", "share of staff in cost", "least budget that reaches loss L"],
			compute:
				"The scaling law inverted: what a target loss costs at several prices of compute and sizes of data, and how many firms of a skewed budget distribution can pay it.",
			supports: "The number of firms that can enter falls over the years as the frontier moves.",
			contradicts:
				"Better algorithms and open weights keep last year's frontier cheap, so the number of entrants one year behind rises.",
		},
		simulations: ["scaling-law"],
		cues: { all: ["talent*", "data", "comput*"], some: ["barrier*|entr*", "resource*|three", "compet*"] },
	},
	"0-oligopoly-us-china": {
		statement: "The result is an oligopoly of a few technology giants in the United States and China.",
		kind: "number",
		verdict: "supported",
		note: "",
		evidence: [
			{ fact: "Notable models of 2024: United States 40, China 15, Europe 3.", source: "ai-index-2025" },
			{
				fact: "The private share of tracked AI supercomputer performance rose from 40 % (2019) to 80 % (2025); United States about 75 %, China about 15 %.",
				source: "pilz-2025",
			},
		],
		test: {
			variables: ["HHI and share of the largest three and five, for notable models, compute and cloud"],
			compute:
				"Concentration side by side: counts on a leaderboard, cloud revenue, compute owned, notable models per country.",
			supports: "HHI above 0.18–0.25 and more than 60 % held by the largest three.",
			contradicts: "Low HHI at the level of models, and shrinking gaps in performance.",
		},
		simulations: ["market-concentration"],
		cues: {
			all: ["oligopol*|giant*"],
			some: ["china|chinese", "united states|usa|us|american|america", "few|handful"],
		},
	},
	"0-world-governance": {
		statement: "Many initiatives work towards a world-wide governance of AI risk.",
		kind: "number",
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "Summits at Bletchley (2023), Seoul (2024) and Paris (2025), and a scientific panel and a dialogue set up by the United Nations in 2025.",
				source: "un-ai-governance-2025",
				basis: "recalled",
			},
		],
		simulations: [],
		untestable: "A matter of record: initiatives are counted, not computed.",
		cues: { all: ["governance", "initiative*|summit*", "world*|global*|international*"], some: ["risk*"] },
	},
	"0-chatbots-on-politics-health-religion": {
		statement: "Systems such as ChatGPT are widely used for questions of politics, health, religion and history.",
		kind: "number",
		verdict: "partly supported",
		note: "Wide use is measured. Most of it is practical guidance, information and writing; how much is about politics or religion is not broken out.",
		evidence: [
			{
				fact: "About 10 % of the world's adults used ChatGPT by July 2025; practical guidance, seeking information and writing make nearly 80 % of conversations, and more than 70 % of messages are not for work.",
				source: "chatterji-2025",
				basis: "summary",
			},
			{
				fact: "Chatbots are used for news by 7 % a week, 15 % of those under 25.",
				source: "reuters-2025",
			},
		],
		simulations: [],
		untestable: "A matter of record: surveys and logs decide it.",
		cues: { all: ["religio*", "health*|medic*"], some: ["politic*", "histor*", "chatgpt|chatbot*"] },
	},
	"0-power-in-few-hands": {
		statement: "That puts much power into the hands of a few.",
		kind: "causal",
		verdict: "partly supported",
		note: "That few firms provide these systems is measured; that they use it as power over minds is not.",
		evidence: [
			{
				fact: "One firm's chatbot alone had 700 million weekly users in July 2025.",
				source: "chatterji-2025",
				basis: "summary",
			},
		],
		simulations: [],
		untestable: "Power over what people believe is tested claim by claim in section 2.1.2.",
		cues: { all: [] },
	},
} as const satisfies SectionClaims<"0">;
