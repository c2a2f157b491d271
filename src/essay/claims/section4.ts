import { type SectionClaims } from "../claim.ts";

/** Claims of the conclusion. */
export const section4Claims = {
	"4-concentration-systemic-risk": {
		statement:
			"Concentrated AI gives few firms and states unmatched power, and endangers democracy, education and society.",
		kind: "normative",
		verdict: "opinion",
		note: "It sums up claims that are tested one by one in sections [1.2](section:1.2) and [2.1.2](section:2.1.2).",
		evidence: [],
		simulations: [],
		untestable: "A summary with a judgement of value: its parts are tested where they are made.",
		cues: { all: ["concentrat*|centrali*"], some: ["power*", "democra*", "education*", "state*|government*", "risk*"] },
	},
	"4-opaque-power-is-the-mechanism": {
		statement:
			"Concentration is dangerous because decisions are opaque, talent is monopolised and information is controlled.",
		kind: "causal",
		verdict: "partly supported",
		note: "Opaque decisions and control of what people see are documented; that talent is monopolised is shown less, and a link from there to systemic harm is argued, not measured.",
		evidence: [
			{
				fact: "Researchers move between a handful of firms, which outbid each other.",
				source: "meta-pay-press-2025",
				basis: "summary",
			},
			{
				fact: "Facebook, YouTube, Instagram, WhatsApp and TikTok, five of the six leading platforms for news, belong to three firms.",
				source: "reuters-2025",
			},
		],
		simulations: [],
		untestable: "It sums up claims that are tested by themselves.",
		cues: { all: ["opaque*|opacity"], some: ["monopol*", "talent*", "control*"] },
	},
	"4-not-replace-but-alternative": {
		statement:
			"Decentralised networks neither replace centralised ones nor remove all risk, but offer a credible alternative: shared power, open incentives and a public ledger.",
		kind: "normative",
		verdict: "partly supported",
		note: "It stands or falls with two claims of section 3.2: [decentralised by design](claim:3-2-bittensor-decentralised-by-design) and [transparent by blockchain](claim:3-2-transparency-by-blockchain).",
		evidence: [],
		test: {
			variables: ["power", "participation", "transparency"],
			compute:
				"Three measures per subnet: the Nakamoto coefficient, survival of newcomers, and the share of steps that outsiders can repeat.",
			supports: "They are better than for the oligopoly.",
			contradicts: "Power and transparency are no better.",
		},
		simulations: ["stake-cap", "small-stakeholders"],
		cues: { all: ["alternative*|replac*"], some: ["credib*|viable", "decentrali*", "incentiv*", "transparen*"] },
	},
	"4-innovation-entry-audit": {
		statement:
			"Subnets show that decentralised networks bring innovation, lower barriers and let society audit and influence AI as monopolies cannot.",
		kind: "normative",
		verdict: "weak",
		note: "Influence follows stake, not citizenship.",
		evidence: [
			{ fact: "Gini of stake 0.98.", source: "lui-sun-2025", basis: "summary" },
			{
				fact: "A median of 11 validators per subnet in August 2026.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
		],
		test: {
			variables: ["influence per person: by head, by stake, by shares"],
			compute: "The Lorenz curve of influence under one person one vote, votes by stake, and votes by shares.",
			supports: "It is flatter than that of shareholders.",
			contradicts: "Votes by stake are as concentrated as shareholding, or more.",
		},
		simulations: ["small-stakeholders", "stake-cap"],
		cues: { all: ["audit*|influence*|innovat*"], some: ["barrier*", "audit*", "monopol*", "societ*|civil", "subnet*"] },
	},
	"4-remaining-challenges": {
		statement:
			"Challenges remain: large players may dominate single subnets, and small stakeholders face barriers to joining.",
		kind: "causal",
		verdict: "supported",
		note: "An understatement: it concerns many subnets, not single ones.",
		evidence: [
			{
				fact: "36 of 128 subnets burn 99 % or more of the miners' emission.",
				source: "metagraphed-2026-08",
				basis: "computed",
			},
		],
		test: {
			variables: ["least stake", "least hardware", "cost of learning"],
			compute: "Entry of newcomers under registration, immunity and churn.",
			supports: "Newcomers with little money are pushed out, and a large player can hold a subnet.",
			contradicts: "Newcomers survive and are paid by their skill.",
		},
		simulations: ["small-stakeholders"],
		cues: {
			all: ["challenge*|obstacle*|limit*|barrier*"],
			some: ["dominat*|large*", "small*|adopt*", "subnet*", "remain*"],
		},
	},
	"4-future-combination": {
		statement:
			"Governing AI must combine decentralisation, cooperation and further experiment; Bittensor is a model, not the only answer.",
		kind: "normative",
		verdict: "opinion",
		note: "",
		evidence: [],
		simulations: [],
		untestable: "A recommendation: the runs show what single measures do, not what ought to be done.",
		cues: {
			all: ["governance|future"],
			some: ["collaborat*|cooperat*", "experiment*", "decentrali*", "model", "bittensor"],
		},
	},
} as const satisfies SectionClaims<"4">;
