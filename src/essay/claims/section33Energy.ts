import { type ClaimIdOf } from "../claimId.ts";
import { type ClaimText } from "../claim.ts";

type EnergyClaimId = Extract<
	ClaimIdOf<"3.3">,
	| "3-3-decentralised-compute-can-compete"
	| "3-3-bitcoin-energy"
	| "3-3-google-energy-24"
	| "3-3-energy-comparison-conclusion"
>;

/** The claims of section 3.3 that compare energies. */
export const section33EnergyClaims = {
	"3-3-decentralised-compute-can-compete": {
		statement:
			"Very popular networks refute the view that decentralised computing can never match Google's data centres.",
		kind: "causal",
		references: [8],
		verdict: "weak",
		note: "Energy spent on hashing is no evidence of capacity for AI.",
		evidence: [
			{
				fact: "Folding@home reached about 2.4 exaFLOPS with about 2 million devices.",
				source: "folding-at-home-2020",
				basis: "summary",
			},
			{
				fact: "The largest decentralised training runs are about 1,000 times below the frontier.",
				source: "epoch-gradient-updates-2025",
			},
			{
				fact: "Frontier clusters spend 9–13 % of their cost on interconnect, which internet connections do not replace.",
				source: "cottier-2024",
			},
		],
		test: {
			variables: ["energy", "useful FLOP", "bandwidth", "FLOP per joule", "mining chips or GPUs"],
			compute:
				"Energy × efficiency × utilisation × share usable for AI, which is 0 for Bitcoin; Folding@home, INTELLECT-1, Covenant-72B and a frontier run beside it.",
			supports: "Usable FLOP of decentralised networks are comparable.",
			contradicts: "They are three powers of ten fewer.",
		},
		simulations: ["energy", "pooled-compute"],
		cues: {
			all: ["network*", "wrong|refut*|evidence|faux"],
			some: ["popular*|populaire*", "evidence|demonstrat*|show*", "never|compet*"],
			not: ["could argue"],
		},
	},
	"3-3-bitcoin-energy": {
		statement: "Bitcoin uses about 100 TWh a year; some sources say up to 240.",
		kind: "number",
		figures: ["100 TWh", "240 TWh"],
		verdict: "partly supported",
		note: "The low end is too low for 2024 and 2025: the best estimate for 2024 is 138 TWh.",
		evidence: [
			{
				fact: "Best estimate for 2024: 138 TWh (0.54 % of the world's electricity), 52.4 % of it from sustainable sources.",
				source: "cambridge-mining-2025",
			},
			{
				fact: "The index gives a floor, a best estimate and a ceiling; a ceiling explains values near 240.",
				source: "cbeci-2025",
			},
		],
		test: {
			variables: ["hash rate", "joules per terahash", "miners' revenue over the price of energy"],
			compute:
				"Floor, best and ceiling: hash rate × efficiency of the best, the mixed and the worst profitable machine.",
			supports: "A best estimate near 100.",
			contradicts: "A best estimate clearly higher or lower.",
		},
		simulations: ["energy"],
		cues: { all: ["bitcoin", "twh|terawatt*"], some: ["100", "240", "energy|electricity", "year*"] },
	},
	"3-3-google-energy-24": {
		statement: "All of Google's infrastructure uses 24 TWh a year, according to its environmental report.",
		kind: "number",
		figures: ["24 TWh"],
		references: [8],
		verdict: "weak",
		note: "The figure fits the data centres alone, in 2023. The report of mid 2025 gives about 32 in total.",
		evidence: [
			{
				fact: "2024: 32.1 TWh in total, data centres 30.8 TWh (27 % more); so about 25.3 in total and 24.3 for data centres in 2023.",
				source: "google-2025",
			},
			{ fact: "Microsoft in its fiscal year 2024: 29.8 TWh.", source: "microsoft-2025", basis: "summary" },
		],
		test: {
			variables: ["year"],
			compute: "Google from 2019 to 2024 beside Bitcoin's floor, best and ceiling.",
			supports: "The latest report shows 24.",
			contradicts: "It shows more.",
		},
		simulations: ["energy"],
		cues: { all: ["24", "google|twh|terawatt*"], some: ["google", "twh|terawatt*", "environment*|report*", "year*"] },
	},
	"3-3-energy-comparison-conclusion": {
		statement:
			"Since Bitcoin uses several times the energy of Google, a decentralised network like Bittensor can rival the technology giants.",
		kind: "causal",
		references: [8],
		verdict: "wrong",
		note: "Mining chips cannot do AI work, so the energies do not compare. The comparison also shows how a decentralised network concentrates again.",
		evidence: [
			{ fact: "138 / 30.8 = 4.5, by the values of 2024.", source: "cambridge-mining-2025", basis: "computed" },
			{
				fact: "Six pools mine more than 95 % of Bitcoin's blocks: Foundry about 30 %, AntPool and its friends about 40 %.",
				source: "b10c-2025",
			},
			{
				fact: "Bitmain made about 82 % of the mining chips; 75.4 % of the activity surveyed is in the United States.",
				source: "cambridge-mining-2025",
			},
		],
		test: {
			variables: ["ratio of energies", "ratio of AI compute", "concentration of pools", "share of one chip maker"],
			compute:
				"Energy on one axis, usable AI compute on the other; and the Nakamoto coefficient of Bitcoin's pools and chip makers.",
			supports: "The ratio of energies predicts the ratio of AI compute.",
			contradicts: "The ratio of energies is 4.5 and that of AI compute 0; mining itself is concentrated.",
		},
		simulations: ["energy"],
		cues: {
			all: ["giant*|gafam|big tech|geants", "network*|bittensor|reseau*"],
			some: ["argument", "viab*", "rival*|compet*|establish*"],
			not: ["twh"],
		},
	},
} as const satisfies Readonly<Record<EnergyClaimId, ClaimText>>;
