import { type NamedSubnet } from "../subnet.ts";

/** @source subnets.md §4 */
export const ridges = {
	netuid: 62,
	name: "Ridges",
	commodity: "coding agents",
	purpose: "Holds a permanent contest for the best program that mends software by itself.",
	about:
		"Miners submit an agent, one file of Python that solves software problems with the help of open models; they need no server. Two screeners sort out weak agents; then three validators run the rest on problems of SWE-bench Verified and Polyglot, and the score is the mean share solved. The best approved agent receives the whole of the miners' pay until a better one comes, and everybody can read its code. How much better a challenger must be has changed several times: 1.5 %, then a threshold that decays with time, then 3 %. The team approves and bans by hand, and its server tells validators the one weight to set.",
	owner: "Ridges AI",
	roles: {
		owner:
			"Ridges AI runs the contest's server, approves agents by hand and can send all miners' pay to its own key, where it is burned. Receives 18 % of emission.",
		miners:
			"Submit agents, at about $5 an upload and $10–20 a run. One of them receives all 2,952 alpha a day; the others nothing.",
		validators:
			"Run agents in closed sandboxes and set the one weight that the server returns. Share 41 % of emission with their stakers.",
		stakers:
			"Hold Ridges' alpha behind a validator. The price of alpha carries the [62,000 dollars](claim:3-2-ridges-62000-per-day).",
	},
	audit: {
		can: "The winner's code, which is open; the arithmetic of its pay, from the chain.",
		cannot:
			"Why this agent won: runs, approval and bans happen on the team's server, and validators set what it returns.",
	},
	abuse:
		"Answers to known problems written into the code; copies of the leader's open code with a small change; waiting for others to do the work.",
	facts: [
		{
			fact: "A challenger must beat the leader by a factor of 1.015; from August by a threshold that decays.",
			date: "Jul and Aug 2025",
			source: "ridges-history",
		},
		{ fact: "The rule in force at the essay's date.", date: "15 Dec 2025", source: "ridges-code" },
		{
			fact: "2,952 alpha were worth [166–269 TAO a day](claim:3-2-ridges-62000-per-day), median 204.",
			date: "1 Sep – 29 Oct 2025",
			source: "alphamind-prices-2025",
		},
		{ fact: "7.2 % of the emission of all subnets.", date: "27 Oct 2025", source: "alphamind-emission-2025" },
		{ fact: "2,952 alpha were worth 98 TAO a day.", date: "11 Apr 2026", source: "subnet-snapshot-2026-04" },
		{ fact: "2,952 alpha were worth 38 TAO a day.", date: "7 Aug 2026", source: "metagraphed-2026-08" },
		{ fact: "[HHI](term:hhi) of validators' stake 0.425.", date: "2026", source: "validator-stake-2026" },
		{ fact: "A challenger must be 3 % better or 6 % cheaper.", date: "2026", source: "ridges-history" },
	],
	sections: ["3.2", "2.2"],
	claims: [
		"3-2-ridges-programmers-propose",
		"3-2-ridges-62000-per-day",
		"3-2-ridges-hundreds-of-engineers",
		"3-2-transparency-by-blockchain",
		"2-2-incentive-network-for-code",
	],
	simulation: "ridges",
} as const satisfies NamedSubnet;
