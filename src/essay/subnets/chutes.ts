import { type NamedSubnet } from "../subnet.ts";

/** @source subnets.md §3 */
export const chutes = {
	netuid: 64,
	name: "Chutes",
	commodity: "inference",
	purpose: "Runs open models on the GPUs of many owners and serves them to users.",
	about:
		"Users call models, mostly open ones such as DeepSeek, Qwen and Llama; miners run them on GPUs and prove with a computation that fills the memory that the GPUs are real. Pay follows the work of the last seven days: 52 % by computing done, 20 % by number of calls, 20 % by how many different models a miner keeps ready, 8 % by bounties for models that nobody was running. It is a share of volume, so large miners earn in proportion. Only the best key of each cold key counts, a rule that more cold keys get around. One validator, run by the team, routes and records the calls.",
	owner: "Rayon Labs (chutes.ai)",
	roles: {
		owner:
			"Rayon Labs runs the server through which every call passes, and the main validator. Receives 18 % of emission.",
		miners:
			"Provide GPUs, deploy models, answer calls. Paid by their share of the work of seven days; 41 % of emission together.",
		validators:
			"One routes and records the calls; the others can compute its result again from exported records. Share 41 % of emission with their stakers.",
		stakers:
			"Hold Chutes' alpha behind a validator. Emission pays most of what serving costs: revenue covered 30–40 % of it in late 2025.",
	},
	audit: {
		can: "The weights, from the exported records and the open scoring code; stake and pay, from the chain.",
		cannot: "Whether the records are complete: they are written by the team's own validator.",
	},
	abuse:
		"Calling oneself to raise one's volume; many cold keys to get around the best-key rule; a large cloud that adds capacity at low cost, as in the essay's [case of Amazon](claim:3-3-amazon-massive-miner).",
	facts: [
		{ fact: "The rule in force at the essay's date.", date: "30 Sep 2025", source: "chutes-code" },
		{
			fact: "[8.1 % of the emission of all subnets](claim:3-2-chutes-user-independence), the largest share.",
			date: "27 Oct 2025",
			source: "alphamind-emission-2025",
		},
		{
			fact: "By its own account 100–160 billion tokens a day, about 696,000 users, more than 8,000 GPUs.",
			date: "2025",
			source: "chutes-statements",
		},
		{
			fact: "About $5.5 million of revenue a year, against about $54,000 of emission a day, half of that after the halving.",
			date: "late 2025",
			source: "chutes-statements",
		},
		{ fact: "The largest miners: 18.2 %, 11.5 %, 8.9 %, 7.3 % of pay.", date: "2025", source: "chutes-audit" },
		{
			fact: "51 % of its alpha would cost [about 10.9 million TAO](claim:3-3-multi-subnet-takeover-improbable) through the pool.",
			date: "11 Apr 2026",
			source: "subnet-snapshot-2026-04",
		},
		{ fact: "[HHI](term:hhi) of validators' stake 0.248.", date: "2026", source: "validator-stake-2026" },
		{
			fact: "Pay by lifetime of instances instead, with bounties that decay over 8 hours.",
			date: "2026",
			source: "chutes-code-2026",
		},
	],
	sections: ["3.2", "3.3"],
	claims: [
		"3-2-chutes-user-independence",
		"3-2-transparency-by-blockchain",
		"3-2-builder-lower-entry-barriers",
		"3-3-amazon-massive-miner",
		"3-3-multi-subnet-takeover-improbable",
	],
	simulation: "chutes",
} as const satisfies NamedSubnet;
