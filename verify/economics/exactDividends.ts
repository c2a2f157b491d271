import { type U96F32 as Amount, U96F32 } from "../exact/fixedPoint.ts";

/** One hotkey that earned dividends in the epoch; rao. */
export interface DividendEarner {
	/** Alpha on the subnet, own. */
	readonly alphaStake: bigint;
	/** TAO on root, own. */
	readonly rootStake: bigint;
	/** The epoch's dividend; only its proportion counts. */
	readonly dividend: bigint;
}

export interface DividendSplit {
	/** Of the validators' pot, per earner. */
	readonly alpha: readonly Amount[];
	/** Of root's pot, per earner. */
	readonly root: readonly Amount[];
}

function payInProportion(pot: bigint, weights: readonly Amount[]): readonly Amount[] {
	const total = U96F32.sum(weights);
	return weights.map((weight) => U96F32.multiply(U96F32.fromInteger(pot), U96F32.divide(weight, total)));
}

/**
 * Pays the validators' and root's pots in proportion to the epoch's dividends, each dividend first divided between the
 * hotkey's own alpha and its weighted root TAO. A hotkey without either counts as alpha.
 * @source protocol.md §3.4, step 4; RC:calculate_dividend_distribution
 */
export function exactDividends(
	earners: readonly DividendEarner[],
	validatorPot: bigint,
	rootPot: bigint,
	taoWeight: Amount,
): DividendSplit {
	const parts = earners.map(({ alphaStake, rootStake, dividend }) => {
		const whole = U96F32.fromInteger(dividend);
		const alpha = U96F32.fromInteger(alphaStake);
		const root = U96F32.multiply(U96F32.fromInteger(rootStake), taoWeight);
		const rootShare = U96F32.divide(root, U96F32.add(alpha, root));
		const rootPart = U96F32.multiply(whole, rootShare);
		return { rootPart, alphaPart: U96F32.subtract(whole, rootPart) };
	});
	return {
		alpha: payInProportion(
			validatorPot,
			parts.map(({ alphaPart }) => alphaPart),
		),
		root: payInProportion(
			rootPot,
			parts.map(({ rootPart }) => rootPart),
		),
	};
}
