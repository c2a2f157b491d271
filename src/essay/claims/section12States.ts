import { type ClaimIdOf } from "../claimId.ts";
import { type ClaimText } from "../claim.ts";

type StateClaimId = Extract<
	ClaimIdOf<"1.2">,
	| "1-2-geopolitics-second-player"
	| "1-2-nvidia-export-restrictions"
	| "1-2-taiwan-quasi-only-producer"
	| "1-2-platform-regulation"
	| "1-2-europe-limits-what-it-depends-on"
	| "1-2-governments-provide-capital"
	| "1-2-openai-mistral-funding"
>;

/** The claims of section 1.2 on states, chips and capital. */
export const section12StateClaims = {
	"1-2-geopolitics-second-player": {
		statement: "States are the second key player, because they decide who gets chips, data and money.",
		kind: "causal",
		verdict: "partly supported",
		note: "They decide who gets chips. That they decide over data and money is shown less: most capital is private, and the gap between models shrank all the same.",
		evidence: [
			{
				fact: "The United States hold about 75 % and China about 15 % of tracked AI supercomputer performance.",
				source: "pilz-2025",
			},
			{
				fact: "Advanced AI chips need an American licence before they go to China: a state decides who gets them.",
				source: "bis-2023",
				basis: "recalled",
			},
			{
				fact: "Against it: the gap between American and Chinese models on leading benchmarks shrank to about 0.3 points despite export controls.",
				source: "ai-index-2025",
			},
		],
		test: {
			variables: ["access to chips per country", "share of compute per country"],
			compute:
				"Cutting edges of the supply graph, from designer over foundry and cloud to model maker, and counting the compute that each country can still reach.",
			supports: "Removing one node under a state's control removes most of the compute.",
			contradicts: "There are many substitutes.",
		},
		simulations: ["market-concentration"],
		cues: { all: ["geopolit*|government*|state*"], some: ["second", "access*", "chip*", "player*|actor*"] },
	},
	"1-2-nvidia-export-restrictions": {
		statement: "The United States restrict the export of Nvidia chips to China.",
		kind: "number",
		verdict: "supported",
		note: "With exceptions since December 2025: see what is known since.",
		evidence: [
			{
				fact: "Rules of October 2022 and October 2023 require a licence, with a presumption of denial, for exports of advanced AI chips to China.",
				source: "bis-2023",
				basis: "recalled",
			},
			{
				fact: "Until January 2026 applications for the H200 chip met a presumption of denial.",
				source: "bis-h200-press-2026",
				basis: "summary",
			},
		],
		test: {
			variables: ["supply of chips to one country"],
			compute: "One cut of the supply graph.",
		},
		simulations: ["market-concentration"],
		untestable: "A fact of law: the run shows what the restriction would do, not whether it is in force.",
		cues: { all: ["nvidia"], some: ["export*", "restrict*|ban*", "china|chinese", "chip*|gpu*"] },
	},
	"1-2-taiwan-quasi-only-producer": {
		statement: "Taiwan is almost the only producer of chips, which makes it a point of tension.",
		kind: "number",
		verdict: "partly supported",
		note: "Right for leading-edge logic chips (about 90 %). Not for chips in general, which Korea, China, the United States, Japan and Europe make too.",
		evidence: [
			{
				fact: "TSMC took about 72 % of pure foundry revenue in the third quarter of 2025; 77 % of its AI wafer capacity went to Nvidia.",
				source: "counterpoint-2025",
				basis: "summary",
			},
		],
		test: {
			variables: ["foundry shares", "loss of compute after an outage"],
			compute: "An outage of the largest foundry: accelerator output lost over the quarters, with and without stock.",
			supports: "More than 70 % is lost.",
			contradicts: "The loss is moderate when all chips are counted, not only the leading edge.",
		},
		simulations: ["market-concentration"],
		cues: { all: ["taiwan*"], some: ["chip*|semiconductor*", "produc*", "tension*|conflict*"] },
	},
	"1-2-platform-regulation": {
		statement:
			"Platforms that yield training data are under political pressure: threats to ban TikTok in the United States, limits on American services in China, data rules in Europe.",
		kind: "number",
		verdict: "supported",
		note: "",
		evidence: [
			{
				fact: "An American law of April 2024 made ByteDance sell TikTok in the United States or leave; agreements to sell were signed in December 2025.",
				source: "tiktok-press-2026",
				basis: "summary",
			},
			{
				fact: "The Digital Markets Act of the European Union binds seven gatekeepers, the large platforms, since March 2024.",
				source: "dma-gatekeepers",
				basis: "recalled",
			},
		],
		test: {
			variables: ["data within reach of each bloc"],
			compute: "One bloc loses a share of its data; the loss is computed again through the term B / D^β.",
			supports: "The loss rises noticeably.",
			contradicts: "It hardly changes, because it depends weakly on data (β 0.28–0.37).",
		},
		simulations: ["scaling-law"],
		untestable: "That laws and threats exist is a matter of record: a loss curve cannot show it.",
		cues: { all: ["tiktok|gdpr|regulat*"], some: ["ban*", "china|chinese", "europe*|eu", "platform*", "data"] },
	},
	"1-2-europe-limits-what-it-depends-on": {
		statement: "Europe limits the use of data although it depends on the platforms that it limits.",
		kind: "causal",
		verdict: "partly supported",
		note: "The rules and the market shares are a matter of record; that the two are in tension is the essay's reading.",
		evidence: [
			{
				fact: "The largest three cloud firms, all American, have 63 % of cloud infrastructure.",
				source: "synergy-2025",
			},
			{
				fact: "The Digital Markets Act names seven gatekeepers; five are American, one Chinese, one European.",
				source: "dma-gatekeepers",
				basis: "recalled",
			},
		],
		simulations: [],
		untestable: "A matter of record, with a reading of motives.",
		cues: { all: ["europe*", "depend*"], some: ["data", "platform*", "limit*|restrict*"] },
	},
	"1-2-governments-provide-capital": {
		statement: "Governments are decisive in providing the capital that training models needs.",
		kind: "causal",
		verdict: "weak",
		note: "The example that the essay gives next, OpenAI against Mistral, is private money.",
		evidence: [
			{ fact: "Private AI investment in the United States was $109.1 billion in 2024.", source: "ai-index-2025" },
			{
				fact: "OpenAI ($40 billion, led by SoftBank, first quarter of 2025) and Mistral (€1.7 billion, led by ASML, September 2025) raised private capital.",
				source: "funding-press-2025",
			},
		],
		test: {
			variables: ["public share of funding"],
			compute: "Public against private money, and how much of a training run each would pay.",
			supports: "The public share is large.",
			contradicts: "The public share is small.",
		},
		simulations: [],
		untestable: "Who paid is a matter of record: the two rounds that the essay names were private money.",
		cues: {
			all: ["government*|state*", "capital*|fund*|financ*"],
			some: ["train*", "crucial*|decisive|key", "provid*"],
		},
	},
	"1-2-openai-mistral-funding": {
		statement: "OpenAI has raised more than 57 billion dollars, Mistral up to 3 billion.",
		kind: "number",
		figures: ["$57 billion", "$3 billion"],
		verdict: "supported",
		note: "A ratio of 19 buys OpenAI 3.4 years of cost growth at 2.4× a year.",
		evidence: [
			{
				fact: "OpenAI had raised about $57.9–60 billion by late 2025.",
				source: "funding-press-2025",
				basis: "summary",
			},
			{
				fact: "Mistral's round C brought €1.7 billion at a value of €11.7 billion; in total it has raised about $3 billion.",
				source: "funding-press-2025",
				basis: "summary",
			},
			{
				fact: "ln(19) / ln(2.4) = 3.4 years of cost growth.",
				source: "own-arithmetic",
				year: "2024 and 2025",
				basis: "computed",
			},
		],
		test: {
			variables: ["funding ratio", "years of frontier training that each can pay while cost grows 2.4× a year"],
			compute: "Budget divided by the cost of each year: how many frontier runs in a row each can afford.",
			supports: "Mistral is priced out several years before OpenAI; a ratio of 19 is 3.4 years.",
			contradicts: "Differences in efficiency make up for the ratio.",
		},
		simulations: ["scaling-law"],
		untestable: "Two amounts are a matter of record: no run can raise or lower them.",
		cues: { all: ["openai", "mistral"], some: ["57", "3", "billion*|bn", "rais*|fund*"] },
	},
} as const satisfies Readonly<Record<StateClaimId, ClaimText>>;
