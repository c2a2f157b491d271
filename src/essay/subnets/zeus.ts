import { type NamedSubnet } from "../subnet.ts";

/** @source subnets.md §1 */
export const zeus = {
	netuid: 18,
	name: "Zeus",
	commodity: "weather forecasts",
	purpose: "Forecasts the weather anywhere on Earth, and pays whoever beats a public forecast.",
	about:
		"Miners forecast one of six quantities, such as temperature or wind, for a small box of the globe and up to 25 hours. About five days later the real weather arrives from Copernicus, and validators compare. A forecast is scored by how much it improves on Open-Meteo's, more leniently where the weather is hard to forecast; 80 % of the score is accuracy and 20 % speed. A slow [moving average](term:moving-average) of scores becomes the weights, so that a miner 5 % better earns about 5 % more. The reverse of this fairness: who only copies the public forecast still earns a good part of the best miner's pay.",
	owner: "Orpheus AI, Netherlands",
	roles: {
		owner:
			"Orpheus AI writes the scoring rule and the challenges. It receives 18 % of emission, and has at times burned part of the miners' share (90 % in February 2026).",
		miners:
			"Run a weather model, or copy one, and answer within 10 s. Paid in line with their average score; 41 % of emission for all miners together.",
		validators:
			"Send a challenge to 125 random miners about every 90 s, keep the answers, and score them when the real weather is known. Share 41 % of emission with their stakers.",
		stakers:
			"Hold Zeus' alpha behind a validator and receive its dividends after the take. The price of alpha fell in 2025.",
	},
	audit: {
		can: "The rule, which is open code; the real weather and the baseline, which are public; weights, stake and pay, which are on the chain.",
		cannot: "The scores themselves: forecasts lie in each validator's own store.",
	},
	abuse:
		"Copying the baseline; answering fast and badly for the speed part; one model under many keys. Version 2 pays 95 % of each challenge to the best miner and voids near-identical forecasts.",
	facts: [
		{ fact: "On the main network as netuid 18; 301 on the test network.", date: "24 Mar 2025", source: "zeus-code" },
		{ fact: "Version 1.5.4, the rule in force at the essay's date.", date: "11 Dec 2025", source: "zeus-code" },
		{
			fact: "Price of alpha [0.0146 TAO, then 0.0189, then 0.0084](claim:3-1-stakers-inject-liquidity-and-gain).",
			date: "20 Feb, 16 Apr, 29 Oct 2025",
			source: "alphamind-prices-2025",
		},
		{ fact: "0.8 % of the emission of all subnets.", date: "27 Oct 2025", source: "alphamind-emission-2025" },
		{
			fact: "Nine miners scored, with a [Gini](term:gini) of pay of 0.167.",
			date: "Apr 2026",
			source: "miner-incentive-2026-04",
		},
		{ fact: "[HHI](term:hhi) of validators' stake 0.396.", date: "2026", source: "validator-stake-2026" },
		{
			fact: "Version 2: the whole globe, 48 hours and 15 days, ranks instead of scores.",
			date: "17 Mar 2026",
			source: "zeus-code-2026",
		},
	],
	sections: ["3.1"],
	claims: [
		"3-1-zeus-purpose",
		"3-1-zeus-miners-scored-by-reality",
		"3-1-zeus-validators-mean-difference",
		"3-1-stakers-inject-liquidity-and-gain",
		"3-1-reward-proportional-to-performance",
	],
	simulation: "zeus",
} as const satisfies NamedSubnet;
