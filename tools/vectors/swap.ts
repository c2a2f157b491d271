import { exactSpotPrice, exactSwap } from "../../verify/economics/exactPool.ts";
import { poolOf, type PoolRow, rowKind, type Twin } from "./economicsFile.ts";
import { comparePool, type ExpectedPool } from "./expectedPool.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row extends PoolRow {
	readonly side: "buy" | "sell";
	readonly amount: WideInteger;
	readonly limit_price?: WideInteger;
	readonly drop_fees?: boolean;
}

interface Expected {
	readonly price_before: Twin;
	readonly error?: string;
	readonly amount_paid_in?: WideInteger;
	readonly amount_paid_out?: WideInteger;
	readonly fee_paid?: WideInteger;
	readonly fee_to_block_author?: WideInteger;
	readonly after?: ExpectedPool;
}

/** One swap against the pool. */
export const swap = rowKind<Row, Expected>("swap", (result, row, expected) => {
	const pool = poolOf(row);
	const limitPrice = row.limit_price === undefined ? undefined : BigInt(row.limit_price);
	const outcome = exactSwap(pool, { side: row.side, amount: BigInt(row.amount), limitPrice, dropFees: row.drop_fees });
	result.equal("price_before", expected.price_before.bits, exactSpotPrice(pool));
	if (typeof outcome === "string") {
		result.equal("error", expected.error, outcome);
		return;
	}
	result.equal("error", expected.error, undefined);
	result.equal("amount_paid_in", expected.amount_paid_in, outcome.paidIn);
	result.equal("amount_paid_out", expected.amount_paid_out, outcome.paidOut);
	result.equal("fee_paid", expected.fee_paid, outcome.fee);
	result.equal("fee_to_block_author", expected.fee_to_block_author, outcome.fee);
	if (expected.after) comparePool(result, expected.after, outcome.pool);
});
