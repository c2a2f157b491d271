import { type Term } from "../term.ts";

/** Words of measuring: concentration, statistics, and how results are to be read. */
export const measureTerms = [
	{
		id: "gini",
		term: "Gini coefficient",
		explanation: "How unequally something is held: 0 when all hold the same, close to 1 when one holds everything.",
		aliases: ["Gini"],
		source: "textbook",
	},
	{
		id: "lorenz",
		term: "Lorenz curve",
		explanation:
			"The share that the poorest part of holders has, drawn for every part. The further it sags, the more unequal.",
		source: "textbook",
	},
	{
		id: "hhi",
		term: "HHI",
		explanation:
			"Herfindahl–Hirschman index: the sum of squared shares. 1 means a single holder, 0.25 as much as four equal ones; authorities call 0.18–0.25 and more concentrated.",
		aliases: ["Herfindahl", "Herfindahl-Hirschman index"],
		source: "textbook",
	},
	{
		id: "nakamoto-coefficient",
		term: "Nakamoto coefficient",
		explanation: "How few holders together reach 51 %. The lower, the fewer have to agree in order to rule.",
		source: "lui-sun-2025",
	},
	{
		id: "stake-cap",
		term: "stake cap",
		explanation:
			"Reference 9's remedy: stake above the 88th percentile does not count. More holders must then agree, unless stake is split over many keys.",
		source: "lui-sun-2025",
	},
	{
		id: "median",
		term: "median",
		explanation: "The middle value: half lie below, half above. One extreme value moves a mean, but not a median.",
		source: "textbook",
	},
	{
		id: "correlation",
		term: "correlation",
		explanation: "How far two quantities rise together: 1 always, 0 not at all, −1 one rises when the other falls.",
		source: "textbook",
	},
	{
		id: "winner-takes-all",
		term: "winner takes all",
		explanation: "A rule by which the best one receives the whole prize. Ridges pays its miners so.",
		aliases: ["winner-takes-all"],
		source: "ridges-code",
	},
	{
		id: "baseline",
		term: "baseline",
		explanation: "What results are measured against. For Zeus it is the public forecast of Open-Meteo.",
		everyday: true,
		source: "zeus-code",
	},
	{
		id: "rmse",
		term: "RMSE",
		explanation: "Root mean square error: the typical size of a forecast's errors, in which large ones count more.",
		source: "zeus-code",
	},
	{
		id: "merkle-root",
		term: "Merkle root",
		explanation:
			"A fingerprint of a whole list, made of fingerprints of its parts. With a few of them anybody can prove that an entry is in the list.",
		aliases: ["Merkle proof", "Merkle tree"],
		source: "textbook",
	},
	{
		id: "hash",
		term: "hash",
		explanation: "A fingerprint of data: the same data give the same one, and any change gives another.",
		aliases: ["hash chain"],
		source: "textbook",
	},
	{
		id: "proof-of-work",
		term: "proof of work",
		explanation:
			"Blocks are made by whoever finds a rare number by trial. The work proves itself and anybody may try; Bitcoin uses it.",
		aliases: ["proof-of-work"],
		source: "subtensor-proof-of-authority",
	},
	{
		id: "proof-of-authority",
		term: "proof of authority",
		explanation: "Blocks are made by known parties. Bittensor's chain uses it, run by the Opentensor Foundation.",
		aliases: ["proof-of-authority"],
		source: "subtensor-proof-of-authority",
	},
] as const satisfies readonly Term[];
