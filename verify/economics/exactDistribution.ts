import { type U96F32 as Amount, U96F32 } from "../exact/fixedPoint.ts";
import { exactDividends } from "./exactDividends.ts";
import type { ExactPending } from "./exactSubnet.ts";
import { fractionOfU16, wholeRao } from "./exactTerms.ts";
import { limitU64 } from "./wideInteger.ts";

export interface DistributionInput {
	readonly pending: ExactPending;
	/** The epoch's amounts per uid, rao: for miners they are pay, for validators only weights. */
	readonly minerEmission: readonly bigint[];
	readonly validatorEmission: readonly bigint[];
	/** Own stake per uid, rao. */
	readonly alphaStake: readonly bigint[];
	readonly rootStake: readonly bigint[];
	readonly taoWeight: Amount;
	/** Validator take per uid, parts of 65535. */
	readonly take: readonly bigint[];
	readonly ownerUid: number | null;
	/** What happens to the incentive of the owner's key: recycled = taken out of issuance, otherwise burned. */
	readonly recycle: boolean;
	readonly alphaOutstanding: bigint;
}

/** Who gets what at the end of a tempo, per uid, in rao of alpha. */
export interface Distribution {
	/** Incentive, take, own stakers' dividends and owner cut together. */
	readonly stakeIncrease: readonly bigint[];
	/** Alpha that root stakers of the hotkey may claim. */
	readonly rootClaimable: readonly bigint[];
	/** Dividends to stakers, after take. */
	readonly alphaDividends: readonly bigint[];
	/** Share of the incentive that went to the owner's key and was withheld. */
	readonly minerBurned: Amount;
	/** What the owner was paid; 0 without an owner. */
	readonly ownerCut: bigint;
	readonly alphaOutstanding: bigint;
}

/** Divides dividends into the validator's take and what its stakers get, both rounded down. */
function split(dividends: Amount, take: bigint): { readonly take: bigint; readonly stakers: bigint } {
	const taken = U96F32.multiply(fractionOfU16(take), dividends);
	return { take: wholeRao(taken), stakers: wholeRao(U96F32.subtract(dividends, taken)) };
}

/**
 * Pays out the pending amounts of a tempo after its epoch: owner cut, incentives, dividends after take, root's part.
 *
 * Every hotkey has its own coldkey here, and nobody lends stake; with child keys, split each dividend first.
 * @source protocol.md §3.4; RC:distribute_emission, distribute_dividends_and_incentives
 */
export function exactDistribution(input: DistributionInput): Distribution {
	const { pending, minerEmission, validatorEmission, take, ownerUid } = input;
	const incentives = limitU64(minerEmission.reduce((sum, amount) => sum + amount, 0n));
	const validatorPot = incentives === 0n ? limitU64(pending.validator + pending.server) : pending.validator;
	const earners = validatorEmission.map((dividend, uid) => ({
		dividend,
		alphaStake: input.alphaStake[uid]!,
		rootStake: input.rootStake[uid]!,
	}));
	const dividends = exactDividends(earners, validatorPot, pending.rootAlpha, input.taoWeight);
	const alpha = dividends.alpha.map((amount, uid) => split(amount, take[uid]!));
	const root = dividends.root.map((amount, uid) => split(amount, take[uid]!));
	const withheld = ownerUid === null ? 0n : minerEmission[ownerUid]!;
	const stakeIncrease = minerEmission.map((incentive, uid) => {
		const ofOwner = uid === ownerUid;
		const dividendsHere = alpha[uid]!.take + alpha[uid]!.stakers + root[uid]!.take;
		return limitU64(dividendsHere + (ofOwner ? pending.ownerCut : incentive));
	});
	return {
		stakeIncrease,
		rootClaimable: root.map(({ stakers }) => stakers),
		alphaDividends: alpha.map(({ stakers }) => stakers),
		minerBurned: U96F32.fromRatio(withheld, incentives),
		ownerCut: ownerUid === null ? 0n : pending.ownerCut,
		alphaOutstanding: input.recycle ? limitU64(input.alphaOutstanding - withheld) : input.alphaOutstanding,
	};
}
