import { pow } from "../../numeric/math.ts";
import { type Block, amountOf, type Tao, tao } from "../units.ts";

/** Bounds of the price of a UID, TAO. */
export const LEAST_BURN = 0.0005;
export const MOST_BURN = 100;
/** Blocks between two adjustments of the stepwise law. */
export const BURN_INTERVAL = 360;
/** Registrations per interval that keep the price. */
export const TARGET_REGISTRATIONS = 1;
/** Most registrations per interval under the stepwise law. */
export const MOST_REGISTRATIONS = 3 * TARGET_REGISTRATIONS;

const OLD_WEIGHT = 0.97;
const DECAY_HALF_LIFE = 360;
const RISE_PER_REGISTRATION = 1.26;

const clamped = (price: number): Tao => tao(Math.min(MOST_BURN, Math.max(LEAST_BURN, price)));

/**
 * Price of a UID after one interval of 360 blocks, by the stepwise law (until April 2026).
 * @source protocol.md §1.3 [D25]; BS:upgraded_burn
 */
export function burnAfterInterval(burn: Tao, registrations: number, target = TARGET_REGISTRATIONS): Tao {
	const price = amountOf(burn);
	return clamped(OLD_WEIGHT * price + ((1 - OLD_WEIGHT) * price * (registrations + target)) / (2 * target));
}

/** Price after some blocks without registration, by the decaying law (from April 2026): half every 360 blocks. */
export const burnAfterBlocks = (burn: Tao, blocks: Block): Tao =>
	clamped(amountOf(burn) * pow(0.5, amountOf(blocks) / DECAY_HALF_LIFE));

/** Price right after a registration, by the decaying law: times 1.26. @source protocol.md §1.3 [M26] */
export const burnAfterRegistration = (burn: Tao): Tao => clamped(amountOf(burn) * RISE_PER_REGISTRATION);
