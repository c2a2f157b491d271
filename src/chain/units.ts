/*
 * Units that cannot be mixed. At run time each is a plain number; to the compiler they are different opaque things, so
 * that TAO plus alpha, or TAO where alpha is asked for, is an error and not a wrong result. To compute with one, take the
 * bare number out with `amountOf` and name the new unit yourself.
 *
 * Typed arrays of the network hold bare numbers: their names and docstrings say the unit.
 */
declare const unit: unique symbol;

/** TAO, whole tokens. */
export interface Tao {
	readonly [unit]: "TAO";
}
/** Alpha of one subnet, whole tokens. */
export interface Alpha {
	readonly [unit]: "alpha";
}
/** A number of blocks, or a block's number; 12 seconds each. */
export interface Block {
	readonly [unit]: "block";
}

export type Amount = Tao | Alpha | Block;

const named =
	<Unit extends Amount>() =>
	(value: number): Unit =>
		value as unknown as Unit;

export const tao = named<Tao>();
export const alpha = named<Alpha>();
export const block = named<Block>();

/** The bare number, without its unit. */
export const amountOf = (amount: Amount): number => amount as unknown as number;

export const BLOCKS_PER_DAY = 7200;
