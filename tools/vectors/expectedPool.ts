import { type ExactPool, exactSpotPrice } from "../../verify/economics/exactPool.ts";
import type { Twin } from "./economicsFile.ts";
import type { VectorCase, WideInteger } from "./vectorCase.ts";

/** A pool after what a row did to it. */
export interface ExpectedPool {
	readonly tao_reserve: WideInteger;
	readonly alpha_in: WideInteger;
	readonly alpha_out: WideInteger;
	readonly quote_weight: WideInteger;
	readonly price: Twin;
}

export function comparePool(result: VectorCase, expected: ExpectedPool, pool: ExactPool): void {
	result.equal("after.tao_reserve", expected.tao_reserve, pool.taoReserve);
	result.equal("after.alpha_in", expected.alpha_in, pool.alphaReserve);
	result.equal("after.alpha_out", expected.alpha_out, pool.alphaOutstanding);
	result.equal("after.quote_weight", expected.quote_weight, pool.taoWeight);
	result.equal("after.price", expected.price.bits, exactSpotPrice(pool));
}
