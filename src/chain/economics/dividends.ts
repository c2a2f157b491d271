import { TAO_WEIGHT } from "./emissionSplit.ts";

/** The part of a hotkey's dividend that its weighted root TAO earns; the rest its alpha does, all of it without stake. */
export function rootPart(dividend: number, alphaStake: number, rootStake: number, taoWeight = TAO_WEIGHT): number {
	const weightedRoot = taoWeight * rootStake;
	// With next to no alpha the quotient may round to more than the dividend, and the alpha's part would turn negative.
	return weightedRoot > 0 ? Math.min(dividend, (dividend * weightedRoot) / (alphaStake + weightedRoot)) : 0;
}

/** Columns of one subnet's hotkeys, one place per UID. */
export interface DividendInputs {
	/** The epoch's validator amounts; only their proportions count. */
	readonly dividend: ArrayLike<number>;
	/** Alpha on the hotkey, own and of its stakers. */
	readonly alphaStake: ArrayLike<number>;
	/** TAO on root on the hotkey. */
	readonly rootStake: ArrayLike<number>;
}

/** Alpha paid per UID, before take. */
export interface DividendPayments {
	readonly alpha: Float64Array;
	readonly root: Float64Array;
}

/**
 * Pays the validators' and root's pots: each dividend is divided between the hotkey's alpha and its weighted root TAO,
 * and each pot goes out in proportion to its part.
 *
 * A pot that nobody has a claim on is paid to nobody, as on the chain.
 * @source protocol.md §3.4, step 4; RC:calculate_dividend_distribution
 */
export function payDividends(
	{ dividend, alphaStake, rootStake }: DividendInputs,
	validatorPot: number,
	rootPot: number,
	taoWeight = TAO_WEIGHT,
): DividendPayments {
	const count = dividend.length;
	const alpha = new Float64Array(count);
	const root = new Float64Array(count);
	let alphaTotal = 0;
	let rootTotal = 0;
	for (let i = 0; i < count; i++) {
		root[i] = rootPart(dividend[i]!, alphaStake[i]!, rootStake[i]!, taoWeight);
		alpha[i] = dividend[i]! - root[i]!;
		alphaTotal += alpha[i]!;
		rootTotal += root[i]!;
	}
	for (let i = 0; i < count; i++) {
		alpha[i] = alphaTotal > 0 ? (validatorPot * alpha[i]!) / alphaTotal : 0;
		root[i] = rootTotal > 0 ? (rootPot * root[i]!) / rootTotal : 0;
	}
	return { alpha, root };
}

/**
 * What a staker earns per epoch and alpha staked: the hotkey's dividend after take, over all alpha on it. There is no
 * holding time: alpha staked one block before the epoch earns the whole epoch.
 * @source protocol.md §3.8
 */
export const stakerReturn = (alphaPayment: number, take: number, alphaOnHotkey: number): number =>
	alphaOnHotkey > 0 ? ((1 - take) * alphaPayment) / alphaOnHotkey : 0;
