import { type Term } from "../term.ts";

/** Words of tokens, pools and emission. @source protocol.md §3, §7 */
export const economicsTerms = [
	{
		id: "tao",
		term: "TAO",
		explanation:
			"The token of the whole network, at most 21 million. It cannot be added to [alpha](term:alpha): a [pool](term:pool) sets the price between them.",
		aliases: ["$TAO"],
		source: "subtensor-2025-12",
	},
	{
		id: "alpha",
		term: "alpha",
		explanation:
			"The token of one subnet, at most 21 million per subnet. All pay inside the subnet is in its alpha; selling it for [TAO](term:tao) goes through the [pool](term:pool).",
		aliases: ["alpha token"],
		source: "subtensor-2025-12",
	},
	{
		id: "dynamic-tao",
		term: "dynamic TAO",
		explanation:
			"The system since February 2025 in which every subnet has a token and a [pool](term:pool) of its own, and stakers choose among subnets.",
		aliases: ["dTAO"],
		source: "subtensor-2025-12",
	},
	{
		id: "emission",
		term: "emission",
		explanation:
			"New tokens per block. A subnet emits 1 [alpha](term:alpha) a block (7,200 a day) until half of its supply exists; 18 % go to the owner, 41 % to miners, 41 % to validators and stakers.",
		aliases: ["alpha emission", "TAO emission", "token emission"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "block",
		term: "block",
		explanation: "A step of the chain, every 12 s; 7,200 a day.",
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "halving",
		term: "halving",
		explanation:
			"The halving of new tokens per block when half of the supply, then half of the rest, has been issued. TAO's first came on 14–15 December 2025; each alpha halves by its own count.",
		source: "subtensor-2025-12",
	},
	{
		id: "pool",
		term: "pool",
		explanation:
			"A store of TAO and alpha through which both are exchanged. What is bought becomes dearer: the product of the two amounts stays the same.",
		aliases: ["liquidity pool", "constant-product pool", "automated market maker"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "slippage",
		term: "slippage",
		explanation: "What a large trade gets less than the price shown, because it moves that price itself.",
		source: "subtensor-2025-12",
	},
	{
		id: "root",
		term: "root",
		explanation:
			"Netuid 0: TAO staked here takes part in the validators' dividends of every subnet, without a [pool](term:pool). Each TAO counts as 0.18 in votes.",
		aliases: ["root network", "root subnet", "root stake"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "root-proportion",
		term: "root proportion",
		explanation:
			"The part of validators' pay that goes to the [root](term:root). It shrinks as more of a subnet's alpha is issued.",
		source: "subtensor-2025-12",
	},
	{
		id: "take",
		term: "take",
		explanation:
			"The part of dividends that a validator keeps before passing the rest on to its stakers: 18 % unless it sets less.",
		aliases: ["validator take", "delegate take"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "child-key",
		term: "child key",
		explanation: "A [hot key](term:hotkey) to which another lends part of its stake, and with it votes and dividends.",
		aliases: ["child hotkey", "childkey"],
		source: "subtensor-2025-12",
	},
	{
		id: "taoflow",
		term: "Taoflow",
		explanation:
			"The rule from November 2025 to May 2026: a subnet's share of new TAO follows the money that flows into its pool, averaged with a half-life of 30 days. Net outflow gives nothing.",
		source: "subtensor-2025-12",
	},
	{
		id: "price-average",
		term: "price average",
		explanation:
			"A slow [moving average](term:moving-average) of alpha's price. It set the subnets' shares until November 2025 and again from June 2026, and decides which subnet has to leave.",
		aliases: ["moving price", "price EMA"],
		source: "subtensor-2025-12",
	},
	{
		id: "rule-set",
		term: "rule set",
		explanation:
			"The rules of [emission](term:emission) as they stood at a date. They changed four times in eighteen months, so every run names the ones it used.",
		source: "subtensor-2026-06",
	},
	{
		id: "chain-buy",
		term: "chain buy",
		explanation:
			"TAO for a subnet beyond what its pool may take in: the chain buys alpha with it, which supports the price.",
		source: "subtensor-2025-12",
	},
	{
		id: "burn",
		term: "burn",
		explanation:
			"To take tokens away from everybody. Pay for miners that goes to the owner's own keys is burned; registration costs are burned too.",
		aliases: ["burned", "burning"],
		source: "subtensor-2025-12",
	},
	{
		id: "recycle",
		term: "recycle",
		explanation:
			"To undo the issuance of tokens, so that they can be issued again later. Burned tokens, in contrast, count as issued.",
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "registration",
		term: "registration",
		explanation: "Taking a [UID](term:uid) for a price in TAO that rises with demand and falls without it.",
		aliases: ["registration cost", "burn registration"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "lock-cost",
		term: "lock cost",
		explanation: "The price of registering a subnet. It doubles with each registration and falls steadily in between.",
		source: "subtensor-2025-12",
	},
	{
		id: "deregistration",
		term: "deregistration",
		explanation:
			"The end of a subnet when another takes its place: the one with the lowest [price average](term:price-average) among those older than 120 days. Its TAO is paid out to holders of its alpha.",
		aliases: ["deregister", "deregistered"],
		source: "subtensor-2025-12",
	},
	{
		id: "conviction",
		term: "conviction",
		explanation:
			"Alpha locked for a long time in favour of a key. Under the rules of June 2026 the key with most conviction can become a subnet's owner.",
		everyday: true,
		source: "subtensor-2026-06",
	},
	{
		id: "takeover",
		term: "takeover",
		explanation:
			"Control of a subnet, by one of three routes that must not be mixed: a majority of stake, ownership, or most of its miners' slots.",
		source: "subtensor-2025-12",
	},
	{
		id: "credibility",
		term: "credibility",
		explanation:
			"In Data Universe: an average of the checks that a miner passed. The score is multiplied by its power of 2.5, so that 0.5 leaves less than a fifth.",
		everyday: true,
		source: "data-universe-code",
	},
] as const satisfies readonly Term[];
