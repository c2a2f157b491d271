import { type SectionClaims } from "../claim.ts";
import { section212WorkClaims } from "./section212Work.ts";

/** Claims of section 2.1.2: what AI does to democracy, education and work. */
export const section212Claims = {
	"2-1-2-ai-alienating": {
		statement:
			"AI differs from earlier technology in that it imitates the intellect, and so alienates people, above all in democracy, education and work.",
		kind: "normative",
		figures: ["3 domains"],
		verdict: "opinion",
		note: "",
		evidence: [],
		simulations: [],
		untestable: "A judgement of value: the claims that follow from it are tested one by one.",
		cues: {
			all: ["alienat*"],
			some: ["intellect*|cognit*", "technolog*", "democra*", "education*", "work*|labor|labour"],
		},
	},
	"2-1-2-majority-information-social-media": {
		statement: "Most information today is consumed through social media.",
		kind: "number",
		figures: ["majority"],
		verdict: "partly supported",
		note: "Measured for weekly news use in the United States; not for information in general, nor worldwide.",
		evidence: [
			{
				fact: "United States: 54 % use social or video platforms for news each week, 50 % television, 48 % news sites and apps; it is the main source for 44 % of those aged 18–24. About 100,000 people in 48 markets; chatbots 7 % a week (15 % under 25).",
				source: "reuters-2025",
			},
		],
		test: {
			variables: ["share of exposure that comes from feeds"],
			compute:
				"The share is a parameter of the opinion model: 54 % (United States), 44 % (main source at 18–24), 7 % (chatbots).",
			supports: "More than half worldwide and at all ages.",
			contradicts: "More than half only in some countries or groups.",
		},
		simulations: [],
		untestable: "A record: surveys answer it, with country and year; a model would only repeat them.",
		cues: { all: ["social media|social network*"], some: ["majority|most", "information|news", "consum*"] },
	},
	"2-1-2-content-not-chosen": {
		statement: "Recommendation algorithms, not users, choose most of the content that people see.",
		kind: "number",
		figures: ["most"],
		verdict: "partly supported",
		note: "It rests on what platforms said of themselves; no independent audit exists.",
		evidence: [
			{
				fact: "In court in April 2025 Meta said that posts of friends take 17 % of the time spent on Facebook and 7 % on Instagram; most of the rest is recommended.",
				source: "ftc-meta-2025",
				basis: "summary",
			},
			{
				fact: "About 70 % of the time watched on YouTube came from recommendations, said its product chief at CES 2018.",
				source: "youtube-2018",
				basis: "summary",
			},
		],
		test: {
			variables: ["share of items that are recommended"],
			compute: "The mix of own choice and recommendation in the opinion model.",
			supports: "Polarisation rises with the share that is recommended.",
			contradicts: "The share has no effect.",
		},
		simulations: [],
		untestable: "The share that is recommended is known for one platform only, and a model starts from it.",
		cues: { all: ["recommend*|algorithm*"], some: ["content*", "chosen|choose*|choice*|select*", "user*|consumer*"] },
	},
	"2-1-2-recommenders-owned-by-few": {
		statement: "The recommenders that shape the world's information belong to Google, Meta and ByteDance.",
		kind: "number",
		figures: ["3 firms"],
		verdict: "supported",
		note: "X is left out.",
		evidence: [
			{
				fact: "The leading platforms for weekly news are Facebook, YouTube, Instagram, WhatsApp, TikTok and X; Meta, Google and ByteDance own five of these six.",
				source: "reuters-2025",
			},
		],
		test: {
			variables: ["audience share per owner", "HHI of attention"],
			compute: "HHI of attention from the platforms' reach, and the effect of one owner who shifts its ranking.",
			supports: "HHI above 0.25.",
			contradicts: "A lower HHI.",
		},
		simulations: ["astroturfing"],
		cues: { all: ["bytedance|tiktok|meta"], some: ["google", "meta", "bytedance", "recommend*|algorithm*"] },
	},
	"2-1-2-recommender-threat-to-democracy": {
		statement: "Because democracy lives on information, these recommenders can endanger it.",
		kind: "causal",
		verdict: "partly supported",
		note: "The models agree on the direction; evidence from the field is mixed.",
		evidence: [
			{
				fact: "Deffuant: consensus from a tolerance of 0.5 upwards, otherwise about 1 / (2 × tolerance) groups; the rate of convergence only sets the speed (at most 0.5).",
				source: "deffuant-2000",
			},
			{
				fact: "Hegselmann–Krause: all average at once over everybody within their tolerance; consensus above about 0.2 from a uniform start.",
				source: "hegselmann-krause-2002",
			},
			{
				fact: "Friedkin–Johnsen: x(t+1) = Λ W x(t) + (I − Λ) x(0); stubbornness keeps disagreement for good.",
				source: "friedkin-johnsen-1990",
			},
			{
				fact: "With partners picked by likeness, p ~ d^−γ: the more bias, the more fragments, the more polarisation and the much slower the convergence.",
				source: "sirbu-2019",
			},
			{
				fact: "In a closed loop of recommender and opinion, maximising clicks drives opinions to extremes; random choice lowers this at a cost in clicks.",
				source: "rossi-2018",
			},
		],
		test: {
			variables: [
				"opinions from 0 to 1",
				"tolerance",
				"convergence",
				"bias of the recommender",
				"groups, variance, polarisation",
			],
			compute:
				"People of bounded confidence whose partners a recommender picks by likeness; tolerance against bias; one central recommender against many independent ones.",
			supports:
				"More groups and slower consensus as bias rises; one owner's shift moves the mean, many owners' shifts cancel out.",
			contradicts:
				"The number of groups does not change, or many recommenders polarise as much because each maximises attention.",
		},
		simulations: ["astroturfing"],
		cues: { all: ["democra*"], some: ["recommend*|algorithm*", "threat*|danger*|endanger*", "information"] },
	},
	"2-1-2-astroturfing": {
		statement:
			"Firms and political actors use astroturfing, faked grass-roots opinion, to move the public; Cambridge Analytica and Russian operations are the cases given.",
		kind: "mechanism",
		verdict: "supported",
		note: "Cambridge Analytica was abuse of data and targeting, not astroturfing in the strict sense.",
		evidence: [
			{
				fact: "The Internet Research Agency of Russia ran false personas on American social media; a committee of the Senate documents it.",
				source: "senate-ira-2019",
				basis: "summary",
			},
			{
				fact: "2–4 % of bots were enough to tip the climate of opinion in about two of three runs; the most central actors set the consensus in 60–70 %.",
				source: "ross-2019",
			},
		],
		test: {
			variables: ["share of bots", "how central they are", "when people fall silent", "shift of opinion"],
			compute:
				"A spiral of silence on a network with hubs: bots always speak for one side, people speak only when they perceive enough support. The share of bots that tips it, with and without public labels.",
			supports: "A few per cent of bots flip the expressed majority; labels raise that share.",
			contradicts: "Very many bots are needed, or labels have no effect.",
		},
		simulations: [],
		untestable: "That it was done is a matter of record; how large its effect is, is another question.",
		cues: {
			all: ["astroturf*|cambridge analytica"],
			some: ["cambridge analytica", "russia*", "public opinion|opinion*", "bot*"],
		},
	},
	"2-1-2-education-assessment": {
		statement: "Teachers find it hard to assess students who can have AI write their work.",
		kind: "causal",
		verdict: "supported",
		note: "Detectors do not settle it: of 1,000 essays with 120 written alone, one that errs on 1 % accuses about one author wrongly, one that errs on 61.3 %, as with non-native writers, about 74.",
		evidence: [
			{
				fact: "United Kingdom: 88 % of 1,041 undergraduates used generative AI in assessed work (53 % in 2024), 92 % in their studies (66 % in 2024).",
				source: "hepi-2025",
			},
			{
				fact: "Seven detectors wrongly flagged 61.3 % of 91 TOEFL essays, and almost none of 88 American school essays.",
				source: "liang-2023",
			},
			{
				fact: "1–2 % false alarms on 500 essays from before ChatGPT.",
				source: "bloomberg-detectors-2024",
				basis: "summary",
			},
		],
		test: {
			variables: [
				"share of students who use AI",
				"hit rate and false alarms of a detector",
				"share of accusations that are right",
			],
			compute: "Bayes' rule: authors wrongly accused per 1,000 essays at false alarms of 1 %, 4 % and 61 %.",
			supports: "Many wrong accusations at realistic rates.",
			contradicts: "More than 99 % of accusations are right.",
		},
		simulations: [],
		untestable: "What detectors catch and whom they accuse wrongly is measured; see what sources say.",
		cues: {
			all: ["teacher*|student*|education*"],
			some: ["assess*|evaluat*|grade*", "student*", "writ*|essay*|homework"],
		},
	},
	"2-1-2-chatbots-persuade": {
		statement: "Chatbots persuade young people strongly because they seem human, and so shape how they see the world.",
		kind: "causal",
		verdict: "partly supported",
		note: "Persuasion was measured in adults, and density of information did more than likeness to people. Small open models persuade too, so decentralising does not remove the risk.",
		evidence: [
			{
				fact: "A dialogue moved American Trump voters by 3.9 of 100 points towards Harris (2.3 the other way), and voters in Canada and Poland by about 10.",
				source: "lin-2025",
			},
			{
				fact: "76,977 people, 19 models: post-training raised persuasion by up to 51 %, prompting by up to 27 %; size and personalisation mattered less; small open models can be tuned to match.",
				source: "hackenburg-2025",
			},
		],
		test: {
			variables: ["shift of opinion per conversation", "share of users", "number of providers"],
			compute:
				"A population with one, three or many providers, each with a bias of its own; 2–4 points (up to 10) per conversation; mean and spread of opinion after many.",
			supports: "One provider moves the mean; many mostly widen the spread.",
			contradicts: "The effect vanishes or fades at once.",
		},
		simulations: ["chatbot-influence"],
		cues: {
			all: ["chatbot*|chatgpt|assistant*"],
			some: ["young*|teen*|student*|child*", "persua*|convinc*|influenc*", "human*"],
		},
	},
	...section212WorkClaims,
} as const satisfies SectionClaims<"2.1.2">;
