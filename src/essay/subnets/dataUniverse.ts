import { type NamedSubnet } from "../subnet.ts";

/** @source subnets.md §2 */
export const dataUniverse = {
	netuid: 13,
	name: "Data Universe",
	commodity: "social media data",
	purpose: "Collects fresh posts from X, Reddit and YouTube.",
	about:
		"Miners scrape posts and upload them. Data are counted in hourly buckets per source and label: fresh and wanted ones count more, those older than 30 days nothing, and what several miners hold is divided among them. A validator visits each miner at most once an hour and scrapes one or two entries again. Each check moves the miner's [credibility](term:credibility), and the score is multiplied by credibility to the power 2.5, so that three failed checks cost most of the pay. Uploads and jobs on demand, which pass through the owner's server, add to the score. What is wanted is decided to 70 % by validators according to stake and to 30 % by the owner.",
	owner: "Macrocosmos",
	roles: {
		owner:
			"Macrocosmos runs the storage and the jobs on demand, has 30 % of the say on what is wanted, and receives 18 % of emission. 60 % of what miners would earn is burned through its key.",
		miners:
			"Scrape, keep an index, upload, answer jobs. Paid by value of data times credibility to the power 2.5, out of 41 % of emission before the burn.",
		validators:
			"Check one or two entries of each miner per visit, vote on what is wanted, set weights. Share 41 % of emission with their stakers.",
		stakers:
			"Hold Data Universe's alpha behind a validator and so lend weight to its vote on what is collected. The price of alpha fell in 2025.",
	},
	audit: {
		can: "The scoring code, the validators' logs, the weights and pay on the chain.",
		cannot:
			"How posts were obtained, which is private, and what lies in storage, which is the owner's. See [the claim on audit](claim:3-2-data-universe-auditable).",
	},
	abuse:
		"Comments in later code report a cluster of 164 keys under one hand, made-up data and repeated resets of state. Caps followed in 2026.",
	facts: [
		{
			fact: "The rule in force at the essay's date: Reddit 0.55, X 0.35, YouTube 0.10.",
			date: "15 Dec 2025",
			source: "data-universe-code",
		},
		{
			fact: "By its own account 55 billion rows, about 300 million more a day.",
			date: "2025",
			source: "macrocosmos-statements",
		},
		{
			fact: "Price of alpha [0.0546 TAO, then 0.0079](claim:3-1-stakers-inject-liquidity-and-gain).",
			date: "20 Feb and 29 Oct 2025",
			source: "alphamind-prices-2025",
		},
		{ fact: "0.8 % of the emission of all subnets.", date: "27 Oct 2025", source: "alphamind-emission-2025" },
		{
			fact: "51 % of its alpha could be bought from the pool for [about 53,200 TAO](claim:3-3-multi-subnet-takeover-improbable).",
			date: "11 Apr 2026",
			source: "subnet-snapshot-2026-04",
		},
		{ fact: "[HHI](term:hhi) of validators' stake 0.348.", date: "2026", source: "validator-stake-2026" },
		{ fact: "About 70 % of the miners' emission burned.", date: "Aug 2026", source: "metagraphed-2026-08" },
	],
	sections: ["3.2", "2.2", "3.1"],
	claims: [
		"3-2-data-universe-collects-real-time",
		"3-2-data-universe-auditable",
		"3-2-transparency-by-blockchain",
		"2-2-models-without-censorship",
		"3-1-stakers-inject-liquidity-and-gain",
	],
	simulation: "data-universe",
} as const satisfies NamedSubnet;
