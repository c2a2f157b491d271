import { weightForPrice } from "../../verify/economics/exactBalancer.ts";
import { addLiquidity, exactSpotPrice } from "../../verify/economics/exactPool.ts";
import type { U64F64 } from "../../verify/exact/fixedPoint.ts";
import { poolOf, type PoolRow, rowKind, type Twin } from "./economicsFile.ts";
import { comparePool, type ExpectedPool } from "./expectedPool.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row extends PoolRow {
	readonly init_price_bits?: WideInteger;
	readonly deltas: readonly (readonly [tao: WideInteger, alpha: WideInteger])[];
}

interface Expected {
	readonly initial_quote_weight: WideInteger;
	readonly price_before: Twin;
	readonly accepted_tao_alpha_and_weight_after: readonly (readonly [WideInteger, WideInteger, WideInteger])[];
	readonly after: ExpectedPool;
}

/** Protocol liquidity added step by step. */
export const liquidity = rowKind<Row, Expected>("liquidity", (result, row, expected) => {
	let pool = poolOf(row);
	if (row.init_price_bits !== undefined) {
		const price = BigInt(row.init_price_bits) as U64F64;
		pool = { ...pool, taoWeight: weightForPrice(price, pool.taoReserve, pool.alphaReserve) ?? pool.taoWeight };
	}
	result.equal("initial_quote_weight", expected.initial_quote_weight, pool.taoWeight);
	result.equal("price_before", expected.price_before.bits, exactSpotPrice(pool));
	row.deltas.forEach(([tao, alpha], step) => {
		const grown = addLiquidity(pool, BigInt(tao), BigInt(alpha));
		const accepted = grown ? [tao, alpha] : [0, 0];
		pool = grown ?? pool;
		const wanted = expected.accepted_tao_alpha_and_weight_after[step]!;
		result.equalList(`step ${step}`, wanted, [...accepted, pool.taoWeight]);
	});
	comparePool(result, expected.after, pool);
});
