import { type Term } from "../term.ts";

/** Words of the chain and its consensus. @source protocol.md §1, §2, §7 */
export const chainTerms = [
	{
		id: "bittensor",
		term: "Bittensor",
		explanation:
			"A network in which [subnets](term:subnet) pay strangers for work on AI, in tokens, by rules that a blockchain carries out.",
		source: "subtensor-2025-12",
	},
	{
		id: "subnet",
		term: "subnet",
		explanation:
			"A market of its own inside Bittensor: one task, one scoring rule, one token ([alpha](term:alpha)), up to 256 participants. There are at most 128 besides the [root](term:root).",
		aliases: ["subnetwork"],
		source: "subtensor-2025-12",
	},
	{
		id: "netuid",
		term: "netuid",
		explanation: "The number of a [subnet](term:subnet), such as 18 for Zeus. Netuid 0 is the [root](term:root).",
		source: "subtensor-2025-12",
	},
	{
		id: "uid",
		term: "UID",
		explanation:
			"One of up to 256 slots of a subnet. Whoever registers takes a free one, or the one with the lowest pay that is no longer [immune](term:immunity).",
		aliases: ["slot"],
		source: "subtensor-2025-12",
	},
	{
		id: "neuron",
		term: "neuron",
		explanation:
			"The chain's word for whoever holds a [UID](term:uid). [Miners](term:miner) and [validators](term:validator) are both neurons; a [permit](term:validator-permit) makes the difference.",
		source: "subtensor-2025-12",
	},
	{
		id: "owner",
		term: "owner",
		explanation:
			"Whoever registered the subnet. Writes its scoring rule, sets what owners may set, and receives 18 % of its [emission](term:emission).",
		aliases: ["subnet owner"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "miner",
		term: "miner",
		explanation:
			"A participant that does the subnet's work and is rated by [validators](term:validator). Nothing is mined as in Bitcoin; the chain's code says *server*.",
		source: "subtensor-2025-12",
	},
	{
		id: "validator",
		term: "validator",
		explanation:
			"A participant with a [permit](term:validator-permit) who rates miners by setting [weights](term:weight). Its vote counts by [stake](term:stake-weight).",
		source: "subtensor-2025-12",
	},
	{
		id: "staker",
		term: "staker",
		explanation:
			"Somebody who places TAO or alpha behind a validator and shares in its [dividends](term:dividends). Also called delegator or nominator.",
		aliases: ["delegator", "nominator"],
		source: "subtensor-2025-12",
	},
	{
		id: "hotkey",
		term: "hot key",
		explanation:
			"The key that works: it holds at most one [UID](term:uid) per subnet. It belongs to a [cold key](term:coldkey).",
		aliases: ["hotkey"],
		source: "subtensor-2025-12",
	},
	{
		id: "coldkey",
		term: "cold key",
		explanation: "The account that owns: it holds free TAO and any number of [hot keys](term:hotkey).",
		aliases: ["coldkey"],
		source: "subtensor-2025-12",
	},
	{
		id: "validator-permit",
		term: "validator permit",
		explanation:
			"The right to set weights that count. It goes to the 64 largest by [stake](term:stake-weight) and takes effect one [epoch](term:epoch) later.",
		source: "subtensor-2025-12",
	},
	{
		id: "tempo",
		term: "tempo",
		explanation:
			"How many blocks pass between two [epochs](term:epoch): 360, so that the rules of December 2025 pay every 361 blocks of 12 s, about 72 minutes.",
		source: "subtensor-2025-12",
	},
	{
		id: "epoch",
		term: "epoch",
		explanation:
			"The moment at which a subnet turns [weights](term:weight) into pay: [consensus](term:consensus), [incentive](term:incentive), [bonds](term:bond), [dividends](term:dividends), in this order.",
		source: "subtensor-2025-12",
	},
	{
		id: "yuma",
		term: "Yuma consensus",
		explanation:
			"The rule by which an [epoch](term:epoch) turns opinions of validators into pay. It takes a stake-weighted median, cuts what lies above it, and pays validators for having backed what was agreed.",
		aliases: ["Yuma"],
		source: "subtensor-consensus",
	},
	{
		id: "yuma-3",
		term: "Yuma 3",
		explanation:
			"A variant in which [bonds](term:bond) grow on a scale of their own and stake enters only when dividends are paid. It treats small validators more fairly and is off by default in December 2025.",
		aliases: ["Yuma3"],
		source: "subtensor-2025-12",
	},
	{
		id: "weight",
		term: "weight",
		explanation:
			"A validator's opinion of a miner, as a share: the weights that one validator sets count as parts of one.",
		everyday: true,
		aliases: ["validator weights"],
		source: "subtensor-2025-12",
	},
	{
		id: "stake",
		term: "stake",
		explanation:
			"Tokens placed behind a [hot key](term:hotkey): [alpha](term:alpha) of the subnet, or [TAO](term:tao) on the [root](term:root).",
		everyday: true,
		aliases: ["staked", "staking"],
		source: "subtensor-2025-12",
	},
	{
		id: "stake-weight",
		term: "stake weight",
		explanation:
			"How much a validator's vote counts: its alpha plus 0.18 for each TAO on the [root](term:root), as a share of all.",
		source: "subtensor-2025-12",
	},
	{
		id: "kappa",
		term: "kappa (κ)",
		explanation: "The share of stake that must agree: just below one half. An exact tie thus takes the higher weight.",
		aliases: ["κ", "kappa"],
		source: "subtensor-2025-12",
	},
	{
		id: "consensus",
		term: "consensus",
		explanation:
			"The highest [weight](term:weight) for a miner that validators with at least [κ](term:kappa) of the stake support: a stake-weighted median, not a mean.",
		everyday: true,
		aliases: ["stake-weighted median"],
		source: "subtensor-2025-12",
	},
	{
		id: "clipping",
		term: "clipping",
		explanation:
			"Weights above the [consensus](term:consensus) are cut down to it, so that praise from a minority does not pay.",
		aliases: ["clipped weight"],
		source: "subtensor-2025-12",
	},
	{
		id: "rank",
		term: "rank",
		explanation:
			"What a miner's clipped weights add up to, counted by stake. As a share of all it is the [incentive](term:incentive).",
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "trust",
		term: "trust",
		explanation:
			"Of a miner: the part of its weights that survived [clipping](term:clipping). Of a validator: the sum of its weights that did; 1 means full agreement with the majority of stake.",
		aliases: ["vtrust", "validator trust"],
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "incentive",
		term: "incentive",
		explanation: "A miner's share of what all miners of the subnet are paid. It is paid in [alpha](term:alpha).",
		everyday: true,
		source: "subtensor-2025-12",
	},
	{
		id: "bond",
		term: "bond",
		explanation:
			"A validator's claim on a miner's success. It grows slowly while the validator backs the miner, within what the majority supports.",
		everyday: true,
		aliases: ["validator bond"],
		source: "subtensor-2025-12",
	},
	{
		id: "bonds-penalty",
		term: "bonds penalty (β)",
		explanation:
			"How far weight above the [consensus](term:consensus) is kept from making [bonds](term:bond): 1 cuts all of it, 0 nothing.",
		aliases: ["bonds penalty"],
		source: "subtensor-2025-12",
	},
	{
		id: "dividends",
		term: "dividends",
		explanation:
			"A validator's share of what validators are paid: its [bonds](term:bond) times the miners' [incentive](term:incentive).",
		aliases: ["dividend"],
		source: "subtensor-2025-12",
	},
	{
		id: "moving-average",
		term: "moving average",
		explanation:
			"A value that moves a fixed part of the way towards each new one, so that old values fade and single ones count little. Also called EMA.",
		aliases: ["EMA"],
		source: "subtensor-2025-12",
	},
	{
		id: "liquid-alpha",
		term: "liquid alpha",
		explanation:
			"An option of [Yuma 3](term:yuma-3) by which [bonds](term:bond) move faster the further a validator stands from the [consensus](term:consensus). It rewards early discovery and has nothing to do with the token [alpha](term:alpha).",
		source: "subtensor-2025-12",
	},
	{
		id: "commit-reveal",
		term: "commit-reveal",
		explanation:
			"Weights are handed in locked and opened automatically one or more epochs later, so that copying them is copying the past.",
		aliases: ["commit reveal"],
		source: "subtensor-2025-12",
	},
	{
		id: "weight-copying",
		term: "weight copying",
		explanation:
			"A validator that sets last epoch's [consensus](term:consensus) instead of evaluating. It saves all the work and often earns as much; see [the simulation](simulation:weight-copying).",
		aliases: ["weight copier"],
		source: "weight-copying-articles",
	},
	{
		id: "immunity",
		term: "immunity",
		explanation:
			"The time, 5,000 blocks (about 17 hours) by default, during which a newly registered [UID](term:uid) cannot be replaced.",
		aliases: ["immunity period"],
		source: "subtensor-2025-12",
	},
	{
		id: "metagraph",
		term: "metagraph",
		explanation: "The public state of a subnet: who holds which [UID](term:uid), with what stake, weights and pay.",
		source: "bittensor-docs",
	},
	{
		id: "cartel",
		term: "cartel",
		explanation:
			"Validators who rate their own miners highly whatever they deliver. The chain's documents say *cabal*.",
		aliases: ["cabal"],
		source: "subtensor-consensus",
	},
	{
		id: "honest-majority",
		term: "honest majority",
		explanation:
			"The state in which honest stake keeps at least its own share of pay, whatever a [cartel](term:cartel) does; see [the simulation](simulation:honest-majority).",
		source: "subtensor-consensus",
	},
	{
		id: "sybil",
		term: "Sybil",
		explanation:
			"One person who appears as many: many keys, accounts or machines that count as if they were independent.",
		aliases: ["sybil attack"],
		source: "data-universe-history",
	},
] as const satisfies readonly Term[];
