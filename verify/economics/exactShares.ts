import { I96F32, type U64F64 as Share, type U96F32 as Emission, U64F64, U96F32 } from "../exact/fixedPoint.ts";
import type { ExactShareInput } from "./exactSubnet.ts";

/** Whether a subnet takes part in the emission of a block. @source protocol.md §3.2; SE:get_subnets_to_emit_to */
export const isEligible = (subnet: ExactShareInput): boolean =>
	subnet.netuid !== 0 && subnet.firstEmissionBlock !== null && subnet.subtokenEnabled && subnet.registrationAllowed;

const priceOf = ({ mechanism, movingPrice }: ExactShareInput): Share =>
	mechanism === 0 ? U64F64.one : U64F64.convert(movingPrice, I96F32);

function normalize(values: readonly Share[]): readonly Share[] | undefined {
	const total = U64F64.sum(values);
	return total > 0n ? values.map((value) => U64F64.divide(value, total)) : undefined;
}

/** Shares by moving price × (1 − burned); by price alone when that is 0 everywhere. */
function sharesOf(subnets: readonly ExactShareInput[]): readonly Share[] {
	const prices = subnets.map(priceOf);
	const byPrice = normalize(prices) ?? prices.map(() => U64F64.zero);
	const weighted = subnets.map(({ minerBurned }, i) => {
		const burned = U64F64.smaller(U64F64.convert(minerBurned, U96F32), U64F64.one);
		return U64F64.multiply(byPrice[i]!, U64F64.subtract(U64F64.one, burned));
	});
	return normalize(weighted) ?? byPrice;
}

/** Gives the shares of subnets whose emission is switched off to the others. */
function redistribute(shares: readonly Share[], subnets: readonly ExactShareInput[]): readonly Share[] {
	if (subnets.every(({ emissionEnabled }) => emissionEnabled)) return shares;
	const enabled = shares.map((share, i) => (subnets[i]!.emissionEnabled ? share : U64F64.zero));
	return normalize(enabled) ?? enabled;
}

/**
 * TAO of one block for each eligible subnet, in rao.
 * @param eligible the subnets that pass {@link isEligible}, by netuid
 * @source protocol.md §3.2, regime Q; SE:get_shares
 */
export function exactEmissions(eligible: readonly ExactShareInput[], blockEmission: bigint): readonly Emission[] {
	const whole = U64F64.fromInteger(blockEmission);
	return redistribute(sharesOf(eligible), eligible).map((share) => {
		return U96F32.convert(U64F64.multiply(whole, share), U64F64);
	});
}

/** Whether root's alpha may be sold: the moving prices add up to more than 1. @source protocol.md §3.3 */
export const rootSellFlag = (eligible: readonly ExactShareInput[]): boolean =>
	U64F64.sum(eligible.map(priceOf)) > U64F64.one;
