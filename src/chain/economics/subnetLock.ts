import { amountOf, type Block, type Tao, tao } from "../units.ts";

/** Least price of a subnet, TAO. @source protocol.md §3.10 */
export const LEAST_LOCK = 1;
/** Blocks in which the price falls by the last price paid, while a block mints 1 TAO. */
const FALL_PERIOD = 57_600;
/** Blocks between two registrations of subnets: 4 days. */
export const SUBNET_REGISTRATION_INTERVAL = 28_800;

/** Blocks in which the price falls by the last price paid: 57,600 at 1 TAO per block, half after the first halving. */
export const lockFallPeriod = (blockEmission: number): number => FALL_PERIOD * blockEmission;

/**
 * Price of a new subnet: twice the last one, then falling in a straight line to 0 in two periods; at least 1 TAO.
 * @param lastPrice what the last one cost; 0 when there was none
 * @param elapsed blocks since
 * @param fallPeriod see {@link lockFallPeriod}
 * @source protocol.md §3.10; RT:get_network_lock_cost
 */
export function subnetLockCost(lastPrice: Tao, elapsed: Block, fallPeriod: number): Tao {
	const last = amountOf(lastPrice);
	const fallPerBlock = Math.floor((last * 1e9) / fallPeriod) / 1e9;
	return tao(Math.max(LEAST_LOCK, 2 * last - fallPerBlock * amountOf(elapsed)));
}
