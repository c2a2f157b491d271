/**
 * The market for TAO itself: whoever buys it up makes the rest dearer, as in a pool that holds all TAO that could be bought.
 * Not a law of any exchange but the mildest form in which nobody can buy more than there is; with little bought it is
 * today's price.
 */

/**
 * Dollars for so many TAO; infinite where they are all that could be bought, or more.
 * @param free TAO that could be bought
 * @param price of the first, $
 */
export const dollarsFor = (amount: number, free: number, price: number): number =>
	amount < free ? (price * amount * free) / (free - amount) : Infinity;

/** TAO that so many dollars buy: the other way round, always less than all. */
export const taoFor = (dollars: number, free: number, price: number): number =>
	(dollars * free) / (price * free + dollars);
