import { numberFrom, type Comma, shortAmount } from "./numberText.ts";

/** All TAO, and all alpha of one subnet, that can ever exist. @source protocol.md §1 */
export const MOST_TOKENS = 21_000_000;
export const RAO_PER_TOKEN = 1e9;

/** Above this a column of amounts cannot count tokens: twice what can exist, so that stake weights with their TAO fit. */
export const SURELY_RAO = 2 * MOST_TOKENS;

/**
 * Whether a column of amounts counts rao although its name does not say so: more than half of what is not 0 is more than
 * can exist in tokens.
 */
export function countsRao(cells: Iterable<unknown>, comma: Comma): boolean {
	let [above, filled] = [0, 0];
	for (const cell of cells) {
		const value = numberFrom(cell, comma);
		if (typeof value !== "number" || !(value > 0)) continue;
		filled++;
		if (value > SURELY_RAO) above++;
	}
	return above * 2 > filled;
}

/** Why an amount of tokens cannot be one; undefined when it can. */
export const tooMany = (value: number, noun: string): string | undefined =>
	value > SURELY_RAO
		? `${value} is not ${noun}: there can be 21,000,000 at most. Give it in whole tokens, or in rao under a name that ends in _rao.`
		: undefined;

/** What to know of amounts that are written short, such as "1.2M"; nothing where none is. */
export function shortNote(cells: Iterable<unknown>): readonly string[] {
	const short = shortAmount(cells);
	return short === undefined
		? []
		: [
				`Amounts such as ${short} were read as thousands (k), millions (M) or billions (B), as exact as they are written.`,
			];
}
