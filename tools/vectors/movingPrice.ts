import { exactMovingPrice } from "../../verify/economics/exactMovingPrice.ts";
import { exactSpotPrice } from "../../verify/economics/exactPool.ts";
import { rowKind, subnetOf, type SubnetRow, type Twin } from "./economicsFile.ts";
import type { WideInteger } from "./vectorCase.ts";

interface Row extends SubnetRow {
	readonly block: WideInteger;
}

interface Expected {
	readonly spot_price: Twin;
	readonly new_moving_price_bits: WideInteger;
}

/** One update of a subnet's moving price. */
export const movingPrice = rowKind<Row, Expected>("moving_price", (result, row, expected) => {
	const subnet = subnetOf(row);
	const spotPrice = exactSpotPrice(subnet.pool);
	result.equal("spot_price", expected.spot_price.bits, spotPrice);
	const firstEmissionBlock = subnet.firstEmissionBlock ?? 0n;
	const updated = exactMovingPrice({ ...subnet, spotPrice, firstEmissionBlock, block: BigInt(row.block) });
	result.equal("new_moving_price_bits", expected.new_moving_price_bits, updated);
});
