import { U96F32 } from "../../verify/exact/fixedPoint.ts";
import { exactEmissions, isEligible, rootSellFlag } from "../../verify/economics/exactShares.ts";
import { rowKind, subnetOf, type SubnetRow } from "./economicsFile.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row {
	readonly block_emission: WideInteger;
	readonly subnets: readonly Omit<SubnetRow, "tao_reserve" | "alpha_in">[];
}

interface Expected {
	readonly eligible: readonly number[];
	readonly emission: readonly (readonly [netuid: number, bits: WideInteger, rao: WideInteger])[];
	readonly root_sell_flag: boolean;
}

/** TAO of one block per eligible subnet. */
export const subnetEmission = rowKind<Row, Expected>("subnet_emission", (result, row, expected) => {
	const subnets = row.subnets.map((subnet) => subnetOf({ tao_reserve: 0, alpha_in: 0, ...subnet }));
	const eligible = subnets.filter(isEligible);
	const emissions = exactEmissions(eligible, BigInt(row.block_emission));
	result.equalList(
		"eligible",
		expected.eligible,
		eligible.map(({ netuid }) => netuid),
	);
	result.equal("emission.length", expected.emission.length, emissions.length);
	expected.emission.forEach(([netuid, bits, rao], i) => {
		result.equal(`emission[${i}].netuid`, netuid, eligible[i]?.netuid);
		result.equal(`emission[${i}].bits`, bits, emissions[i]);
		result.equal(`emission[${i}].rao`, rao, U96F32.toInteger(emissions[i]!));
	});
	result.equal("root_sell_flag", expected.root_sell_flag, rootSellFlag(eligible));
});
