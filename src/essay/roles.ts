/** The four roles of a subnet, in the order in which they are shown. */
export const roleIds = ["owner", "miners", "validators", "stakers"] as const;

/** A role in a subnet. */
export type RoleId = (typeof roleIds)[number];

/** A role as it is in any subnet; what it does in a named one is told there. */
export interface Role {
	readonly id: RoleId;
	/** Sentence case, as a tree row. */
	readonly name: string;
	/** Codicon. */
	readonly icon: string;
	/** Its part of a subnet's emission, for a row's description. */
	readonly share: string;
	/** Alpha a day at 1 alpha a block; stakers are paid out of the validators' part, which is why it is absent there. */
	readonly alphaPerDay?: number;
	/** What it does, what it is paid and what it risks. Inline markup. */
	readonly explanation: string;
}

/**
 * The roles of a subnet.
 * @source protocol.md §1.1, §3.3, §3.4; RC:get_subnet_terms, distribute_dividends_and_incentives
 */
export const roles: readonly Role[] = [
	{
		id: "owner",
		name: "Owner",
		icon: "key",
		share: "18 % of emission",
		alphaPerDay: 1296,
		explanation:
			"Registers the [subnet](term:subnet), writes the rule by which [miners](term:miner) are scored, and sets what the protocol lets an owner set. Receives [18 %](claim:3-1-roles) of the alpha that the subnet emits. Incentive that goes to the owner's own mining keys is withheld, which is also how a subnet [burns](term:burn) miners' pay on purpose.",
	},
	{
		id: "miners",
		name: "Miners",
		icon: "tools",
		share: "41 % of emission",
		alphaPerDay: 2952,
		explanation:
			"Produce what the subnet is for. Each holds one of up to 256 [slots](term:uid) and is paid [incentive](term:incentive), which follows the [consensus](term:consensus) of the validators' [weights](term:weight). Together they receive [41 %](claim:3-1-roles). After its [immunity](term:immunity) the slot with the lowest pay is given to the next newcomer.",
	},
	{
		id: "validators",
		name: "Validators",
		icon: "checklist",
		share: "41 % of emission, with their stakers",
		alphaPerDay: 2952,
		explanation:
			"Check what miners deliver and set weights on them. Votes count by [stake](term:stake-weight); up to 64 hold a [permit](term:validator-permit). They are paid [dividends](term:dividends) for [bonds](term:bond) to miners on whom the majority of stake came to agree, keep a [take](term:take) of usually 18 %, and pass the rest on to their stakers.",
	},
	{
		id: "stakers",
		name: "Stakers",
		icon: "credit-card",
		share: "paid by their validators, after the take",
		explanation:
			"Buy [alpha](term:alpha) from the subnet's [pool](term:pool) and place it behind a validator, or place [TAO](term:tao) on the [root](term:root). Receive their validator's dividends in proportion to their share. What the alpha is worth in TAO rises and falls with what [others buy and sell](claim:3-1-stakers-inject-liquidity-and-gain), and new alpha dilutes it.",
	},
];
